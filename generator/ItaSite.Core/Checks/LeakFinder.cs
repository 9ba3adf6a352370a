using System.Globalization;
using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Looks for personal data in one file: its name, its text as it stands on the disk (so comments count), or the text that the inspector read.</summary>
internal static class LeakFinder
{
    /// <summary>The most bytes of a text that are looked at.</summary>
    private const long TextLimit = 64L * 1024 * 1024;

    private static readonly string[] TextEndings =
        [".md", ".yaml", ".yml", ".csv", ".tsv", ".txt", ".json", ".svg", ".html", ".htm", ".xml", ".css", ".js", ".ics", ".geojson"];

    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>Whether a file is looked at as text, whatever is inside.</summary>
    public static bool IsText(string path) => TextEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static LeakScan InBytes(string path, byte[] bytes)
    {
        if (bytes.LongLength > TextLimit)
        {
            return new(path, InName(path), new("ไฟล์ใหญ่เกิน 64 MB", "it has more than 64 MB"));
        }

        var text = TextOf(bytes);
        var read = WrittenText.AsRead(path, text);
        return new(path, [.. InName(path), .. Distinct(PersonalData.Find(read)).Select(match => InLines(path, read, match))], null);
    }

    /// <summary>What the inspector's facts tell; null if the file is text that must be looked at itself.</summary>
    public static LeakScan? InFacts(string path, AttachmentFacts facts) => facts.Kind switch
    {
        FileKind.Text or FileKind.Csv or FileKind.Html or FileKind.Svg => null,
        _ => new(path, [.. InName(path), .. InPieces(path, facts.Contents ?? AttachmentText.Nothing)], Unread.Of(facts)),
    };

    private static IEnumerable<Leak> InPieces(string path, AttachmentText text) =>
        from piece in text.Pieces
        from match in Distinct(PersonalData.Find(piece.Text))
        select Of(SourcePosition.File(path), PlaceOf(piece, match.Start), piece.Text, match);

    private static IReadOnlyList<Leak> InName(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal) + 1;
        var name = path[slash..];
        return
        [
            .. PersonalData.Find(name).Select(match =>
                Of(SourcePosition.File(path), new Bilingual("ในชื่อไฟล์หรือโฟลเดอร์", "in the name of a file or folder"), name, match)),
        ];
    }

    private static Leak InLines(string path, string text, PersonalMatch match)
    {
        var before = text.AsSpan(0, match.Start);
        return Of(new SourcePosition(path, before.Count('\n') + 1, match.Start - before.LastIndexOf('\n')), null, text, match);
    }

    private static Leak Of(SourcePosition position, Bilingual? place, string text, PersonalMatch match) => new(
        match, position, place, PersonalMask.Of(match.Kind, text.Substring(match.Start, match.Length)));

    private static IEnumerable<PersonalMatch> Distinct(IEnumerable<PersonalMatch> found) => found.DistinctBy(match => (match.Kind, match.Value));

    private static Bilingual PlaceOf(TextPiece piece, int start) => piece.Kind switch
    {
        TextPieceKind.Page => new($"ในหน้า {piece.Place}", $"on page {piece.Place}"),
        TextPieceKind.Row or TextPieceKind.Hidden => InCell(piece, start),
        TextPieceKind.Property => new($"ในคุณสมบัติ «{piece.Place}» ของไฟล์", $"in the property '{piece.Place}' of the file"),
        _ => new($"ในส่วน «{piece.Place}»", $"in the part '{piece.Place}'"),
    };

    private static Bilingual InCell(TextPiece piece, int start)
    {
        var mark = piece.Place.LastIndexOf('!');
        var cell = string.Create(CultureInfo.InvariantCulture, $"{Column(piece.Text.AsSpan(0, start).Count('\t'))}{piece.Place[(mark + 1)..]}");
        var sheet = piece.Place[..Math.Max(0, mark)];
        return new($"ในช่อง {cell} ของแผ่นงาน «{sheet}»", $"in cell {cell} of the sheet '{sheet}'");
    }

    /// <summary>The letters of a column; 0 is A.</summary>
    private static string Column(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Column(index / 26 - 1) + (char)('A' + index % 26);

    /// <summary>The text; what is not UTF-8 is read as the old Thai code page, whose digits are the same.</summary>
    public static string TextOf(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (bytes[0] is 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes);
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return string.Create(bytes.Length, bytes, static (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = from[i] >= 0xA1 ? (char)(0x0E00 + from[i] - 0xA0) : (char)from[i];
                }
            });
        }
    }
}

/// <summary>Tells what of a file nobody could read.</summary>
internal static class Unread
{
    /// <summary>The second half of a sentence; null if all of it was read, or if it is a picture, whose data alone are read.</summary>
    public static Bilingual? Of(AttachmentFacts facts)
    {
        if (facts.Problem is { } problem)
        {
            return problem;
        }

        foreach (var trait in facts.Traits)
        {
            if (Of(trait) is { } reason)
            {
                return reason;
            }
        }

        return facts switch
        {
            { Contents.IsWhole: false } => new("ข้อความบางส่วนไม่ได้อ่าน เพราะยาวมากหรืออยู่ในไฟล์ที่ฝังไว้ข้างใน", "not all of its text is read, for it is very long or stands in a file inside it"),
            { Contents: null, Kind: FileKind.Zip } => new("เป็นไฟล์บีบอัดที่มีไฟล์อื่นอยู่ข้างใน", "it is an archive with other files in it"),
            { Contents: null, Kind: FileKind.Unknown or FileKind.Executable } => new("โปรแกรมไม่รู้จักชนิดของไฟล์", "its kind is not known to this program"),
            { Contents: null, Kind: FileKind.Pdf or FileKind.Docx or FileKind.Xlsx } => new("ยังไม่มีใครอ่านข้อความในไฟล์", "nobody has read its text"),
            _ => null,
        };
    }

    private static Bilingual? Of(AttachmentTrait trait) => trait.Kind switch
    {
        AttachmentTraitKind.Locked => new("ไฟล์ตั้งรหัสผ่านไว้", "it is locked by a password"),
        AttachmentTraitKind.Damaged => new("ไฟล์เสียหายหรือไม่สมบูรณ์", "it is damaged or cut off"),
        AttachmentTraitKind.Bomb => new("ไฟล์ขยายตัวเกินขนาดเมื่อเปิด", "it grows beyond measure when opened"),
        AttachmentTraitKind.Scanned => new($"หน้า {trait.Detail} เป็นภาพที่ไม่มีข้อความ", $"these pages are pictures without text: {trait.Detail}"),
        _ => null,
    };
}
