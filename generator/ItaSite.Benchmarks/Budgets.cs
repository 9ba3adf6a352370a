using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace ItaSite.Benchmarks;

/// <summary>Weighs a finished site against what a page may weigh on a telephone, and prints a table.</summary>
internal static class Budgets
{
    private const int Page = 60_000;
    private const int Fonts = 60_000;
    private const int Scripts = 12_000;
    private const double Overhead = 0.35;

    /// <summary>From so many bytes of text on a page is long.</summary>
    private const int Long = 20_000;

    /// <summary>Prints the heaviest page for each budget; 1 if one is over it.</summary>
    /// <param name="output">The folder of the site.</param>
    public static int Run(string output)
    {
        PageWeight[] pages = [.. PagesOf(output).Select(file => PageWeight.Of(output, file))];
        Budget[] budgets =
        [
            Heaviest("item page without pictures, gzip: HTML + CSS + script", pages.Where(page => page.IsItem && !page.HasPictures), page => page.Packed, Page),
            Heaviest("script of a page, gzip", pages, page => page.Scripts, Scripts),
            new("fonts of the site", "woff2", Directory.EnumerateFiles(output, "*.woff2", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length), Fonts),
            Heaviest("markup over the text of a long page", pages.Where(page => page.Text >= Long && page.IsProse), page => page.Overhead, Overhead),
        ];
        Console.WriteLine("| what | measured | goal | page |\n|---|---|---|---|");
        foreach (var budget in budgets)
        {
            Console.WriteLine(budget);
        }

        return budgets.All(budget => budget.IsKept) ? 0 : 1;
    }

    /// <summary>All pages but the one for addresses that do not exist, whose links begin at the root of the host.</summary>
    private static IEnumerable<string> PagesOf(string output) => Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) is not "404.html")
        .Order(StringComparer.Ordinal);

    private static Budget Heaviest(string what, IEnumerable<PageWeight> pages, Func<PageWeight, double> weight, double most) =>
        pages.MaxBy(weight) is { } page ? new Budget(what, "/" + page.Address, weight(page), most) : new Budget(what, "none", 0, most);
}

/// <summary>One line of the table.</summary>
/// <param name="What">What is weighed.</param>
/// <param name="Where">The heaviest page.</param>
/// <param name="Measured">In bytes, or a share.</param>
/// <param name="Most">What is allowed, in the same unit.</param>
internal sealed record Budget(string What, string Where, double Measured, double Most)
{
    public bool IsKept => Measured <= Most;

    public override string ToString() => $"| {What} | {Say(Measured)} | {Say(Most)}{(IsKept ? "" : " **over**")} | {Where} |";

    private string Say(double number) => Most < 1
        ? (100 * number).ToString("0.0", CultureInfo.InvariantCulture) + " %"
        : (number / 1000).ToString("0.0", CultureInfo.InvariantCulture) + " KB";
}

/// <summary>What a page weighs, in bytes.</summary>
/// <param name="Address">Its address below the root.</param>
/// <param name="Packed">Its HTML, style sheets and scripts, each packed by gzip.</param>
/// <param name="Scripts">Its scripts alone, packed.</param>
/// <param name="Html">Its HTML as it is.</param>
/// <param name="Text">The text in it that people read.</param>
/// <param name="HasPictures">Whether it shows pictures.</param>
/// <param name="IsProse">Whether most of its text is what an author wrote in <c>index.md</c>.</param>
internal sealed record PageWeight(string Address, double Packed, double Scripts, double Html, double Text, bool HasPictures, bool IsProse)
{
    private const double ShareOfProse = 0.6;

    /// <summary>How much more the HTML is than its text, as a share of the text.</summary>
    public double Overhead => (Html - Text) / Text;

    /// <summary>Whether it is the page of an item.</summary>
    public bool IsItem => Address.Split('/') is ["oit", _, ['o', .. var number], ""] && number.All(char.IsAsciiDigit);

    public static PageWeight Of(string output, string file)
    {
        var html = File.ReadAllText(file);
        var folder = Path.GetDirectoryName(file) ?? output;
        var styles = Targets(html, "<link rel=\"stylesheet\" href=\"").Sum(target => PackedSize(folder, target));
        var scripts = Targets(html, "<script src=\"").Sum(target => PackedSize(folder, target));
        var address = Path.GetRelativePath(output, file).Replace('\\', '/');
        var text = Encoding.UTF8.GetByteCount(TextOf(html));
        return new PageWeight(
            address.EndsWith("index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address,
            PackedSize(Encoding.UTF8.GetBytes(html)) + styles + scripts,
            scripts,
            Encoding.UTF8.GetByteCount(html),
            text,
            html.Contains("<img ", StringComparison.Ordinal),
            Encoding.UTF8.GetByteCount(TextOf(ProseOf(html))) > ShareOfProse * text);
    }

    private static IEnumerable<string> Targets(string html, string before)
    {
        for (var at = html.IndexOf(before, StringComparison.Ordinal); at >= 0; at = html.IndexOf(before, at + 1, StringComparison.Ordinal))
        {
            var start = at + before.Length;
            yield return html[start..html.IndexOf('"', start)];
        }
    }

    private static double PackedSize(string folder, string target) => PackedSize(File.ReadAllBytes(Path.Combine(folder, target.Split('?')[0])));

    private static double PackedSize(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.Length;
    }

    /// <summary>What stands between tags in the body, character references resolved.</summary>
    private static string TextOf(string html)
    {
        var text = new StringBuilder(html.Length);
        var body = html.IndexOf("<body", StringComparison.Ordinal);
        for (var at = Math.Max(body, 0); at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            text.Append(html, at, (open < 0 ? html.Length : open) - at);
            var close = open < 0 ? -1 : html.IndexOf('>', open);
            at = close < 0 ? html.Length : close + 1;
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>The part that an author wrote as text; empty if there is none.</summary>
    private static string ProseOf(string html)
    {
        var start = html.IndexOf("<div class=\"prose\">", StringComparison.Ordinal);
        var end = start < 0 ? -1 : html.IndexOf("\n</div>", start, StringComparison.Ordinal);
        return end < 0 ? string.Empty : html[start..end];
    }
}
