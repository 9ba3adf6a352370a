using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace ItaSite.Core.Output;

/// <summary>Lets a second opinion look at the text that authors wrote (<c>class="prose"</c>): whatever HtmlSanitizer would take out should not be there. What it would make of the text is not used, for it loses letters.</summary>
internal sealed class ProseDetector
{
    /// <summary>Stands for the page, whose style sheets would be looked through for each text: that it has none of its own is a rule of <see cref="ElementGate"/>.</summary>
    private readonly IHtmlDocument _nothing = new HtmlParser().ParseDocument(string.Empty);
    private readonly HtmlSanitizer _cleaner;
    private PageFindings? _found;

    public ProseDetector()
    {
        _cleaner = new HtmlSanitizer();
        _cleaner.AllowedSchemes.UnionWith(["mailto", "tel"]);
        _cleaner.AllowedTags.UnionWith(["picture", "source"]);
        _cleaner.AllowedAttributes.UnionWith(["id", "class", "role", "srcset", "sizes", "loading", "decoding", "fetchpriority", "tabindex"]);
        _cleaner.AllowedAttributes.ExceptWith(["style"]);
        _cleaner.AllowedTags.ExceptWith(["form", "input", "button", "select", "textarea", "option", "keygen", "menuitem"]);
        _cleaner.RemovingTag += (_, tag) => Tell($"<{tag.Tag.LocalName}>", tag.Tag, () => tag.Cancel = true);
        _cleaner.RemovingAttribute += (_, attribute) => Tell(attribute, () => attribute.Cancel = true);
        _cleaner.RemovingStyle += (_, style) => Tell(style.Style.Name, style.Tag, () => style.Cancel = true);
        _cleaner.RemovingComment += (_, comment) => Tell($"<!--{comment.Comment.Data}-->", comment.Comment.ParentElement, () => comment.Cancel = true);
    }

    /// <summary>Adds all that would be taken out.</summary>
    public void Run(IEnumerable<IHtmlElement> texts, PageFindings found)
    {
        _found = found;
        foreach (var prose in texts)
        {
            _cleaner.SanitizeDom(_nothing, prose);
        }
    }

    private void Tell(RemovingAttributeEventArgs attribute, Action keep)
    {
        if (attribute.Attribute.Name.StartsWith("aria-", StringComparison.Ordinal))
        {
            keep();
            return;
        }

        Tell($"{attribute.Attribute.Name}=\"{attribute.Attribute.Value}\"", attribute.Tag, keep);
    }

    private void Tell(string value, IElement? element, Action keep)
    {
        _found?.Add(GateRules.Unclean, value, element);
        keep();
    }
}
