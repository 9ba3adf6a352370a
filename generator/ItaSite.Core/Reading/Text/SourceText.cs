using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Turns the bytes of a source file into text, or says what else they are.</summary>
internal static class SourceText
{
    /// <summary>The most bytes of a Markdown page: Markdig takes more than linear time on large hostile pages (trap T5), and the longest Thai law fits.</summary>
    public const int MarkdownLimit = 1024 * 1024;

    /// <summary>The most bytes of a YAML or CSV file: a table of 100,000 rows with long Thai texts fits; more belongs in a file for download.</summary>
    public const int YamlLimit = 64 * 1024 * 1024;

    private static readonly Bilingual SaveAsUtf8 = new(
        "เปิดไฟล์ในโปรแกรมที่ใช้เขียน เลือก 'บันทึกเป็น' (Save as) แล้วเลือกการเข้ารหัส (Encoding) เป็น 'UTF-8' จากนั้นบันทึกทับไฟล์เดิม",
        "Open the file in the program it was written with, choose 'Save as', choose the encoding 'UTF-8', and save it over the old one.");

    /// <summary>The text with LF line ends and without byte order mark; null if it is refused, which is then a finding.</summary>
    public static string? Decode(string path, byte[] bytes, Findings findings)
    {
        if (bytes.Length > LimitOf(path))
        {
            AddTooLarge(path, bytes.Length, findings);
            return null;
        }

        if (ForeignEncoding.Utf16Of(bytes) is { } utf16)
        {
            AddForeign(SourcePosition.File(path) with { Line = 1, Column = 1 }, utf16, findings);
            return null;
        }

        if (Array.IndexOf(bytes, (byte)0) is >= 0 and var zero)
        {
            AddBinary(PositionOf(path, bytes, zero), findings);
            return null;
        }

        return DecodeUtf8(path, bytes, findings);
    }

    private static int LimitOf(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? MarkdownLimit : YamlLimit;

    private static string? DecodeUtf8(string path, byte[] bytes, Findings findings)
    {
        var body = bytes.AsSpan(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        var letters = ArrayPool<char>.Shared.Rent(body.Length);
        try
        {
            if (Utf8.ToUtf16(body, letters, out var read, out var written, replaceInvalidSequences: false) is OperationStatus.Done)
            {
                return WithLineFeeds(new string(letters, 0, written));
            }

            AddBadByte(path, bytes, bytes.Length - body.Length + read, findings);
            return null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    private static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    /// <summary>Where the letter stands that begins at an offset; all before it is UTF-8.</summary>
    private static SourcePosition PositionOf(string path, byte[] bytes, int offset)
    {
        var before = WithLineFeeds(Encoding.UTF8.GetString(bytes, 0, offset).TrimStart('\uFEFF'));
        var lineStart = before.LastIndexOf('\n') + 1;
        return new SourcePosition(path, 1 + before.AsSpan().Count('\n'), before.Length - lineStart + 1);
    }

    private static void AddTooLarge(string path, int length, Findings findings)
    {
        var (has, may) = (Megabytes(length), Megabytes(LimitOf(path)));
        findings.Add(
            ReadingRules.TooLarge,
            SourcePosition.File(path),
            new Bilingual($"ไฟล์มีขนาด {has} MB แต่ไฟล์ชนิดนี้ต้องไม่เกิน {may} MB", $"The file has {has} MB, but a file of this kind may have at most {may} MB."),
            new Bilingual(
                "แบ่งเนื้อหาเป็นหลายหน้าหรือหลายไฟล์ หรือเก็บเป็นไฟล์แนบ (เช่น PDF หรือ XLSX) แล้วทำลิงก์จากหน้า",
                "Split it into several pages or files, or keep it as an attachment (such as PDF or XLSX) and link to it."));
    }

    private static string Megabytes(int bytes) =>
        (Math.Ceiling(bytes * 10m / (1024 * 1024)) / 10m).ToString("0.#", CultureInfo.InvariantCulture);

    private static void AddForeign(SourcePosition position, ForeignEncoding foreign, Findings findings) =>
        findings.Add(
            ReadingRules.NotUtf8,
            position,
            new Bilingual(
                $"ไฟล์นี้บันทึกเป็น {foreign.Name} แต่ต้องเป็น UTF-8 คำแรกที่อ่านได้คือ «{foreign.FirstWord}»",
                $"The file is saved as {foreign.Name}, but must be UTF-8. The first word in it is '{foreign.FirstWord}'."),
            SaveAsUtf8);

    private static void AddBinary(SourcePosition position, Findings findings) =>
        findings.Add(
            ReadingRules.NotText,
            position,
            new Bilingual(
                "ไฟล์นี้ไม่ใช่ไฟล์ข้อความ พบไบต์ 00 ซึ่งไม่มีในข้อความ อาจเป็นไฟล์ Word รูปภาพ หรือ PDF ที่ถูกเปลี่ยนนามสกุล",
                "This is no text file: it holds a byte 00, which no text has. It may be a Word file, a picture or a PDF under another name."),
            new Bilingual(
                "ถ้าเป็นเอกสารแนบ ให้เปลี่ยนนามสกุลกลับเป็นของเดิม เช่น .pdf หรือ .docx ถ้าเป็นข้อความ ให้คัดลอกไปวางในไฟล์ใหม่แล้วบันทึกเป็น UTF-8",
                "If it is an attachment, give it back its own ending, such as .pdf or .docx. If it is text, copy it into a new file and save that as UTF-8."));

    private static void AddBadByte(string path, byte[] bytes, int offset, Findings findings)
    {
        var position = PositionOf(path, bytes, offset);
        var isCut = Rune.DecodeFromUtf8(bytes.AsSpan(offset), out _, out _) is OperationStatus.NeedMoreData;
        if (!isCut && ForeignEncoding.ThaiOf(bytes, offset) is { } thai)
        {
            AddForeign(PositionOf(path, bytes, ForeignEncoding.StartOfWord(bytes, offset)), thai, findings);
            return;
        }

        var value = bytes[offset].ToString("X2", CultureInfo.InvariantCulture);
        findings.Add(
            ReadingRules.NotUtf8,
            position,
            isCut
                ? new Bilingual($"ไฟล์ขาดกลางตัวอักษร: ตัวสุดท้ายเริ่มด้วยไบต์ {value} แต่ไบต์ที่เหลือไม่มี", $"The file ends in the middle of a letter: the last one begins with the byte {value}, and its other bytes are missing.")
                : new Bilingual($"ไบต์ {value} ตรงนี้ไม่ใช่ตัวอักษรแบบ UTF-8", $"The byte {value} here is no letter of UTF-8."),
            isCut
                ? new Bilingual("ไฟล์อาจคัดลอกหรือดาวน์โหลดมาไม่ครบ ให้คัดลอกจากต้นฉบับอีกครั้ง แล้วบันทึกเป็น UTF-8", "The file was probably not copied or downloaded to its end: copy it from the original again and save it as UTF-8.")
                : SaveAsUtf8);
    }
}
