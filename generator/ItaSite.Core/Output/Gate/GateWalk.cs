using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ItaSite.Core.Output;

/// <summary>Goes once over all elements of a finished page, in the order in which they stand, however deep they are nested.</summary>
/// <param name="parser">Parses what browsers that run scripts keep as text.</param>
/// <param name="found">Collects what is seen.</param>
internal sealed class GateWalk(IHtmlParser parser, PageFindings found)
{
    /// <summary>The headings of level one.</summary>
    public List<IElement> Headings { get; } = [];

    /// <summary>The texts that authors wrote.</summary>
    public List<IHtmlElement> Prose { get; } = [];

    /// <summary>Goes over a page.</summary>
    public void Over(IDocument page)
    {
        foreach (var element in Elements(page))
        {
            Note(element);
            Look(element);
        }
    }

    private void Note(IElement element)
    {
        if (element.HasAttribute("id"))
        {
            found.Id(element);
        }

        if (element.LocalName is "h1")
        {
            Headings.Add(element);
        }

        if (element is IHtmlElement text && text.ClassName?.Contains("prose", StringComparison.Ordinal) is true && text.ClassList.Contains("prose"))
        {
            Prose.Add(text);
        }
    }

    /// <summary>Looks at an element, and at those that a browser keeps aside below it: in a template, and where scripts are switched off.</summary>
    private void Look(IElement element)
    {
        ElementGate.Look(element, found);
        if (element is IHtmlTemplateElement { Content: { } content })
        {
            Aside(content);
        }
        else if (element.LocalName is "noscript" && element.ParentElement is { } parent)
        {
            WithoutScript(element.TextContent, parent.LocalName is "head" ? "body" : parent.LocalName);
        }
    }

    private void WithoutScript(string markup, string place)
    {
        using var apart = parser.ParseDocument(string.Empty);
        foreach (var node in parser.ParseFragment(markup, apart.CreateElement(place)))
        {
            if (node is IElement element)
            {
                Look(element);
            }

            Aside(node);
        }
    }

    private void Aside(INode root)
    {
        foreach (var element in Elements(root))
        {
            Look(element);
        }
    }

    private static IEnumerable<IElement> Elements(INode root)
    {
        var open = new Stack<INode>();
        Push(root, open);
        while (open.TryPop(out var node))
        {
            if (node is IElement element)
            {
                yield return element;
                Push(element, open);
            }
        }
    }

    private static void Push(INode parent, Stack<INode> open)
    {
        var children = parent.ChildNodes;
        for (var last = children.Length - 1; last >= 0; last--)
        {
            open.Push(children[last]);
        }
    }
}
