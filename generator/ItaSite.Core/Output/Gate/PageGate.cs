using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ItaSite.Core.Output;

/// <summary>Parses a finished page as a browser does, and looks at everything on it. One thread at a time.</summary>
/// <param name="site">The site of the page.</param>
internal sealed class PageGate(GateSite site)
{
    /// <summary>As in a browser that runs scripts: what stands in <c>noscript</c> is text then, and is parsed by itself.</summary>
    private readonly HtmlParser _parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = true });
    private readonly ProseDetector _detector = new();

    /// <summary>Looks at a page.</summary>
    /// <param name="path">Its path below the root.</param>
    /// <param name="bytes">Its UTF-8 text.</param>
    public GatedPage Look(string path, ReadOnlySpan<byte> bytes)
    {
        var found = new PageFindings(path, site);
        if (!IsWhole(bytes))
        {
            found.Add(GateRules.Cut, Encoding.UTF8.GetString(bytes).TrimEnd().Split('\n')[^1], null);
        }

        using var document = _parser.ParseDocument(Encoding.UTF8.GetString(bytes));
        Walk(document, found);
        Headings(document, found);
        foreach (var element in document.All.Where(element => element.HasAttribute("id")))
        {
            found.Id(element);
        }

        _detector.Run(document, found);
        return found.Page;
    }

    /// <summary>A page ends with <c>&lt;/html&gt;</c> and no other bytes but ends of lines.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> bytes) => bytes.TrimEnd("\r\n "u8).EndsWith("</html>"u8);

    private static void Headings(IHtmlDocument document, PageFindings found)
    {
        var headings = document.QuerySelectorAll("h1");
        if (headings.Length is not 1)
        {
            found.Add(GateRules.Headings, headings.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), headings.Skip(1).FirstOrDefault());
        }
    }

    /// <summary>Looks at every element, also at those that a browser keeps aside: in templates, and where scripts are switched off.</summary>
    private void Walk(INode root, PageFindings found)
    {
        foreach (var element in root.Descendants<IElement>())
        {
            ElementGate.Look(element, found);
            if (element is IHtmlTemplateElement { Content: { } aside })
            {
                Walk(aside, found);
            }
            else if (element.LocalName is "noscript" && element.ParentElement is { } parent)
            {
                using var apart = _parser.ParseDocument(string.Empty);
                var context = apart.CreateElement(parent.LocalName is "head" ? "body" : parent.LocalName);
                foreach (var node in _parser.ParseFragment(element.TextContent, context))
                {
                    LookAt(node, found);
                }
            }
        }
    }

    private void LookAt(INode node, PageFindings found)
    {
        if (node is IElement element)
        {
            ElementGate.Look(element, found);
            Walk(element, found);
        }
    }
}
