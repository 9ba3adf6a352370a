using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ItaSite.Core.Output;

/// <summary>Parses a finished page as a browser does, and looks at everything on it. One thread at a time.</summary>
/// <param name="site">The site of the page.</param>
internal sealed class PageGate(GateSite site)
{
    /// <summary>Knows nothing of lines and columns: nearly all pages are clean, and places cost a third of a parse.</summary>
    private readonly HtmlParser _quick = Parser(keepsPlaces: false);
    private readonly HtmlParser _exact = Parser(keepsPlaces: true);
    private readonly ProseDetector _detector = new();

    /// <summary>Looks at a page. What is wrong has its place; links have none.</summary>
    /// <param name="path">Its path below the root.</param>
    /// <param name="bytes">Its UTF-8 text.</param>
    public GatedPage Look(string path, ReadOnlySpan<byte> bytes)
    {
        var page = Look(path, bytes, _quick);
        return page.Hits.IsEmpty ? page : Place(path, bytes);
    }

    /// <summary>Looks at a page for the places of all that is wrong on it, and of its links.</summary>
    /// <param name="path">Its path below the root.</param>
    /// <param name="bytes">Its UTF-8 text.</param>
    public GatedPage Place(string path, ReadOnlySpan<byte> bytes) => Look(path, bytes, _exact);

    private GatedPage Look(string path, ReadOnlySpan<byte> bytes, HtmlParser parser)
    {
        var found = new PageFindings(path, site);
        var text = Encoding.UTF8.GetString(bytes);
        if (!IsWhole(text))
        {
            found.Add(GateRules.Cut, text.TrimEnd().Split('\n')[^1], null);
        }

        using var document = parser.ParseDocument(text);
        var walk = new GateWalk(parser, found);
        walk.Over(document);
        Headings(walk.Headings, found);
        _detector.Run(walk.Prose, found);
        return found.Page;
    }

    /// <summary>As in a browser that runs scripts: what stands in <c>noscript</c> is text then, and is parsed by itself.</summary>
    private static HtmlParser Parser(bool keepsPlaces) => new(new HtmlParserOptions { IsKeepingSourceReferences = keepsPlaces, DisableElementPositionTracking = !keepsPlaces, IsScripting = true });

    /// <summary>A page ends with <c>&lt;/html&gt;</c> and no other letters but ends of lines.</summary>
    private static bool IsWhole(ReadOnlySpan<char> text) => text.TrimEnd("\r\n ").EndsWith("</html>");

    private static void Headings(List<IElement> headings, PageFindings found)
    {
        if (headings.Count is not 1)
        {
            found.Add(GateRules.Headings, headings.Count.ToString(CultureInfo.InvariantCulture), headings.Skip(1).FirstOrDefault());
        }
    }
}
