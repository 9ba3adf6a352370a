using System.Collections.Concurrent;
using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Core.Rendering;

/// <summary>A parsed theme.</summary>
/// <param name="name">The name of its folder.</param>
/// <param name="assets">Its published files.</param>
internal sealed class Theme(string name, ImmutableSortedDictionary<string, ThemeAsset> assets)
{
    private readonly ConcurrentBag<HtmlContext> _idle = [];
    private readonly ConcurrentDictionary<(string Root, Language Language, string Section), SharedParts> _shared = [];

    /// <summary>The name of its folder.</summary>
    public string Name { get; } = name;

    /// <summary>Its files that are published, by their name in the theme (<c>site.css</c>).</summary>
    public ImmutableSortedDictionary<string, ThemeAsset> Assets { get; } = assets;

    /// <summary>Its templates.</summary>
    public TemplateSet Templates { get; init; } = TemplateSet.Empty;

    /// <summary>The words of the interface, by language.</summary>
    public ImmutableSortedDictionary<Language, ThemeTexts> Texts { get; init; } = ImmutableSortedDictionary<Language, ThemeTexts>.Empty;

    /// <summary>Writes a page.</summary>
    /// <param name="layout">The layout; inside it the content is named like the layout, dashes apart.</param>
    /// <param name="page">What every page has.</param>
    /// <param name="content">What its layout shows.</param>
    /// <param name="target">Where the UTF-8 text goes.</param>
    /// <exception cref="OutputException">A template could not be carried out for this page.</exception>
    public void Render(string layout, PageView page, View content, Stream target)
    {
        var shared = _shared.GetOrAdd((page.Root, page.Language, page.Section), _ => MakeShared(page));
        var names = Names(page);
        names.SetValue("header", shared.HeaderOf(page.Place.Here), readOnly: true);
        names.SetValue("footer", shared.Footer, readOnly: true);
        names.SetValue("body", BodyMark.Instance, readOnly: true);
        names.SetValue(layout, content, readOnly: true);
        Run(Layouts.Base, layout, page, names, written => Write(Whole(written, layout), page.Place, target));
    }

    private SharedParts MakeShared(PageView page)
    {
        var any = page with { Place = page.Place with { Here = SharedParts.AnyPage } };
        return new(Shared("header", any).Split(SharedParts.AnyPage.Value), new Html(Shared("footer", any)));
    }

    private string Shared(string layout, PageView page)
    {
        var html = string.Empty;
        Run(layout, body: null, page, Names(page), written => html = System.Text.Encoding.UTF8.GetString(written));
        return html;
    }

    private ScriptObject Names(PageView page)
    {
        var names = new ScriptObject();
        names.SetValue("root", page.Root, readOnly: true);
        names.SetValue("start", page.Place.Start, readOnly: true);
        names.SetValue("page", page, readOnly: true);
        names.SetValue("site", page.Site, readOnly: true);
        names.SetValue("t", Texts[page.Language], readOnly: true);
        return names;
    }

    /// <summary>A worker that met an exception holds half a page and open scopes; it is not used again.</summary>
    private void Run(string layout, string? body, PageView page, ScriptObject names, Use use)
    {
        var context = _idle.TryTake(out var idle) ? idle : new HtmlContext(Templates);
        try
        {
            context.Run(Templates.Layouts[layout], body is null ? null : Templates.Layouts[body], page.Root, names);
        }
        catch (ScriptRuntimeException stopped)
        {
            throw new OutputException(TemplateRules.Stopped(stopped, page.Address));
        }

        use(context.Page.Written);
        _idle.Add(context);
    }

    private ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> page, string layout) =>
        page.TrimEnd("\r\n "u8).EndsWith("</html>"u8)
            ? page
            : throw new InvalidOperationException($"The page of layout '{layout}' of theme '{Name}' was cut.");

    private static void Write(ReadOnlySpan<byte> page, PagePlace place, Stream target)
    {
        switch (place.Language, place.Site.Settings.Digits)
        {
            case (Language.English, _):
                ThaiWords.Write(page, target);
                break;
            case (_, Digits.Thai):
                using (var digits = new MemoryStream(page.Length + (page.Length / 8)))
                {
                    VisibleDigits.Write(page, digits);
                    EnglishWords.Write(digits.GetBuffer().AsSpan(0, (int)digits.Length), target);
                }

                break;
            default:
                EnglishWords.Write(page, target);
                break;
        }
    }

    private delegate void Use(ReadOnlySpan<byte> written);

    /// <summary>What pages of one depth, language and section have in common.</summary>
    /// <param name="Header">The header, cut where the address of the page stands, which leads to the page in another language.</param>
    /// <param name="Footer">The footer.</param>
    private sealed record SharedParts(string[] Header, Html Footer)
    {
        private readonly Html _first = new(Header[0]);

        /// <summary>Stands for the address of a page; no address holds this sign.</summary>
        public static Permalink AnyPage { get; } = new("\0/");

        /// <summary>The header of a page; from the page for addresses that do not exist it leads to the home page in another language.</summary>
        public Html HeaderOf(Permalink page) => Header.Length is 1 ? _first : new Html(string.Join(page.IsPage ? page.Value : string.Empty, Header));
    }
}

/// <summary>A file of a theme that is published.</summary>
/// <param name="Bytes">Its content.</param>
/// <param name="Permalink">Its address, with a hash of the content in its name.</param>
internal sealed record ThemeAsset(ReadOnlyMemory<byte> Bytes, Permalink Permalink);
