using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Core.Content;

namespace ItaSite.Tests;

/// <summary>Files of small sites that stand in tests.</summary>
internal static class TestFiles
{
    /// <summary>The <c>site.yaml</c> of a case that has none of its own: two units, two webmasters, one year.</summary>
    public const string DefaultSite = """
        agency:
          name: {th: สำนักงานตัวอย่าง, en: Example Office}
          address: {th: เลขที่ 9 ถนนสุจริต, en: 9 Sucharit Road}
          phone: 0 2000 0000
          email: saraban@office.go.th
        base_url: https://www.office.go.th/
        language: th
        theme: plain
        licence: DGA-OGL
        years: [2567]
        security: {contact: ict@office.go.th, expires: 2600-12-31}
        units:
          law: {th: กลุ่มกฎหมายและคดี, en: Legal Affairs Group}
          ict: {th: กลุ่มเทคโนโลยีสารสนเทศ, en: ICT Group}
        webmasters:
          - {role: {th: ผู้อำนวยการกลุ่ม, en: Group Director}, unit: ict}
          - {role: {th: นักวิชาการคอมพิวเตอร์, en: Computer Technical Officer}, unit: ict}

        """;

    /// <summary>A file of a content folder with its bytes in memory.</summary>
    public static SourceFile Of(string path, byte[] bytes) => new(path, bytes.Length, () => bytes, () => Inspect(path, bytes));

    /// <summary>A text file of a content folder.</summary>
    public static SourceFile Of(string path, string text) => Of(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A picture of a size that says so in its first bytes, as PNG does.</summary>
    public static byte[] Png(int width, int height)
    {
        byte[] bytes = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    /// <summary>A document of so many pages, each of them one line.</summary>
    public static byte[] Pdf(int pages) =>
        Encoding.ASCII.GetBytes("%PDF-1.4\n" + string.Concat(Enumerable.Repeat("<< /Type /Page >>\n", pages)) + "%%EOF\n");

    /// <summary>What the inspector of the program would say, without a worker; what <see cref="Pdf"/> makes is taken for a document of its pages.</summary>
    private static AttachmentFacts Inspect(string path, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var facts = new AttachmentFacts(Convert.ToHexStringLower(SHA256.HashData(bytes)), FileKinds.Of(stream, path), null, null, null, null);
        if (facts.Kind is FileKind.Pdf && PagesOf(bytes) is > 0 and var pages && bytes.AsSpan().IndexOf("startxref"u8) < 0)
        {
            return facts with { Pages = pages, Contents = AttachmentText.Nothing };
        }

        var measured = FileKinds.IsPicture(facts.Kind) ? Inspector.OfPicture(facts, stream) : facts;
        if (!FileInspection.IsFor(facts.Kind))
        {
            return measured;
        }

        var answer = FileInspection.Of(stream, facts.Kind);
        return measured with { Pages = answer.Pages, Traits = answer.Traits, Contents = answer.Text, Text = () => InspectedText.Of(answer) };
    }

    private static int PagesOf(byte[] bytes) => Encoding.ASCII.GetString(bytes).Split("/Type /Page ").Length - 1;
}
