using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds text that was meant to be replaced, and links that lead to nothing or to a test host.</summary>
internal sealed class PlaceholderText : IPageCheck
{
    /// <summary>Texts that nobody publishes on purpose, wherever they stand.</summary>
    private static readonly string[] Anywhere =
    [
        "lorem ipsum", "ใส่ข้อความ", "ตัวอย่างข้อความ", "รอดำเนินการใส่ข้อมูล", "รอใส่ข้อมูล", "(ใส่ข้อมูล",
    ];

    /// <summary>What stands in brackets where a form wants to be filled in; a link that begins so is none.</summary>
    private static readonly string[] InBrackets = ["[ชื่อ", "[วันที่", "[ตำแหน่ง", "[จำนวน", "[ระบุ", "[ใส่", "[เบอร์", "[name", "[date", "[insert"];

    /// <summary>Words that count only as words of their own.</summary>
    private static readonly string[] Words = ["TODO", "TBD", "FIXME", "xxx", "xxxx", "xxxxx", "XXX", "XXXX", "XXXXX"];

    /// <summary>Sentences that count only if nothing else stands on their line.</summary>
    private static readonly string[] WholeLines =
    [
        "อยู่ระหว่างปรับปรุง", "อยู่ระหว่างการปรับปรุง", "อยู่ระหว่างดำเนินการปรับปรุง", "อยู่ระหว่างปรับปรุงข้อมูล", "อยู่ระหว่างจัดทำ", "อยู่ระหว่างการจัดทำ",
        "กำลังปรับปรุง", "กำลังดำเนินการ", "รอข้อมูล", "under construction", "coming soon",
    ];

    /// <summary>All of them: a text without any need not be looked at line by line.</summary>
    private static readonly WordSet Any = new([.. Anywhere, .. InBrackets, .. Words, .. WholeLines]);

    private static readonly string[] TestHosts = ["example.com", "example.org", "example.net", "localhost", "127.0.0.1", "test", "example", "invalid"];

    public Rule Rule { get; } = new(
        "ITA516", "placeholder text", Severity.Warning, "ITA practice: placeholders, '#' links and test hosts count as not disclosed");

    public IEnumerable<Diagnostic> Run(CoveredSite site)
    {
        var ownHost = HostOf(site.Site.Settings.BaseUrl);
        return site.Site.FinishedTexts().SelectMany(page =>
            InTitles(page).Concat(InText(page.Prose)).Concat(InLinks(page.Prose, ownHost)));
    }

    /// <summary>Whether a link has no target yet: nothing or '#' alone.</summary>
    internal static bool IsEmptyTarget(string target) => target.Trim() is "" or "#";

    private IEnumerable<Diagnostic> InTitles(Page page) =>
        new[] { page.FrontMatter.Title, page.FrontMatter.TitleEnglish, page.FrontMatter.Summary }
            .OfType<Written<string>>()
            .Where(text => Any.StandsIn(text.Value))
            .Select(text => (Text: text, Found: PlaceholderIn(text.Value)))
            .Where(title => title.Found is not null)
            .Select(title => InWords(title.Text.Position, title.Text.Value.Substring(title.Found!.Value.Start, title.Found!.Value.Length))); // filtered above

    private IEnumerable<Diagnostic> InText(Prose prose)
    {
        var markdown = prose.Markdown.ToString();
        if (!Any.StandsIn(markdown))
        {
            yield break;
        }

        var line = prose.Start.Line;
        foreach (var text in markdown.Split('\n'))
        {
            if (PlaceholderIn(text) is { } found)
            {
                yield return InWords(prose.Start with { Line = line, Column = found.Start + 1 }, text.Substring(found.Start, found.Length));
            }

            line++;
        }
    }

    private IEnumerable<Diagnostic> InLinks(Prose prose, string ownHost) =>
        from link in prose.Links
        where IsEmptyTarget(link.Target) || (IsTestHost(HostOf(link.Target)) && HostOf(link.Target) != ownHost)
        select InLink(link);

    private static (int Start, int Length)? PlaceholderIn(string line) =>
        WholeLine(line) ?? First(line, Anywhere, (_, _, _) => true) ?? First(line, Words, StandsAlone) ?? Bracketed(line);

    private static (int Start, int Length)? Bracketed(string line)
    {
        if (First(line, InBrackets, (_, _, _) => true) is not { } found)
        {
            return null;
        }

        var end = line.IndexOf(']', found.Start);
        return end < 0 || (end + 1 < line.Length && line[end + 1] is '(' or '[' or ':') ? null : (found.Start, end + 1 - found.Start);
    }

    private static (int Start, int Length)? WholeLine(string line)
    {
        var bare = line.Trim(' ', '\t', '*', '_', '(', ')', '.', '…', '-', '>', '#', '"');
        return WholeLines.Contains(bare, StringComparer.OrdinalIgnoreCase)
            ? (line.IndexOf(bare, StringComparison.Ordinal), bare.Length)
            : null;
    }

    private static (int Start, int Length)? First(string line, string[] texts, Func<string, int, int, bool> accept)
    {
        foreach (var text in texts)
        {
            var start = line.IndexOf(text, StringComparison.OrdinalIgnoreCase);
            if (start >= 0 && accept(line, start, text.Length))
            {
                return (start, text.Length);
            }
        }

        return null;
    }

    private static bool StandsAlone(string line, int start, int length) =>
        (start is 0 || !char.IsLetterOrDigit(line[start - 1]))
        && (start + length == line.Length || !char.IsLetterOrDigit(line[start + length]));

    private static string HostOf(string address) =>
        address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.Host : string.Empty;

    private static bool IsTestHost(string host) =>
        TestHosts.Any(test => host == test || host.EndsWith("." + test, StringComparison.OrdinalIgnoreCase));

    private Diagnostic InWords(SourcePosition position, string found) => new(
        Rule,
        position,
        new Bilingual($"«{found}» เป็นข้อความที่รอการแทนที่", $"'{found}' looks like text that was meant to be replaced."),
        new Bilingual(
            "เขียนเนื้อหาจริงแทน หากยังไม่พร้อม ให้ลบออก หรือใส่ draft: true เพื่อยังไม่เผยแพร่หน้านี้",
            "Write the real content, remove it, or write 'draft: true' to hold the page back."));

    private Diagnostic InLink(ProseLink link) => new(
        Rule,
        link.Position,
        IsEmptyTarget(link.Target)
            ? new Bilingual($"ลิงก์ «{link.Text}» ยังไม่มีปลายทาง", $"The link '{link.Text}' leads nowhere yet.")
            : new Bilingual(
                $"ลิงก์ «{link.Text}» ไปที่เว็บไซต์ทดสอบหรือเว็บไซต์ตัวอย่าง «{link.Target}»",
                $"The link '{link.Text}' leads to a test or example host, '{link.Target}'."),
        new Bilingual(
            "ใส่ที่อยู่จริงของหน้าหรือไฟล์ หรือลบลิงก์นี้",
            "Write the real address of the page or file, or remove the link."));
}
