using AngleSharp.Dom;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Core.Output;

/// <summary>Collects what is seen on one page.</summary>
/// <param name="path">The page, as a path below the root.</param>
/// <param name="site">Its site.</param>
internal sealed class PageFindings(string path, GateSite site)
{
    private readonly HashSet<(string Rule, string Value)> _told = [];
    private readonly List<GateHit> _hits = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<GateLink> _links = [];

    public GatedPage Page => new([.. _hits], [.. _ids.Select(id => GateMark.Of(path, id)).Distinct()], [.. _links]);

    /// <summary>Adds what is wrong; the same thing once a page.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="value">What stands there.</param>
    /// <param name="element">Where; null for the page as a whole.</param>
    public void Add(Rule rule, string value, IElement? element)
    {
        var shown = Shortened.Of(value.Trim());
        if (_told.Add((rule.Id, shown)))
        {
            _hits.Add(new GateHit(rule, shown, PlaceOf(element)));
        }
    }

    /// <summary>Adds the name of a place; it must be the only one.</summary>
    public void Id(IElement element)
    {
        var id = element.Id ?? string.Empty;
        if (!_ids.Add(id))
        {
            Add(GateRules.SharedId, id, element);
        }
    }

    /// <summary>Whether an address is that of a script of the theme.</summary>
    public bool IsOwnScript(string address) =>
        GateAddress.Of(address, path, site.Home) is { Target: GateTarget.Own, File: var file } && site.Scripts.Contains(file);

    /// <summary>Looks at an address that a reader may follow.</summary>
    public void Link(string address, IElement element)
    {
        var read = GateAddress.Of(address, path, site.Home);
        switch (read.Target)
        {
            case GateTarget.Unsafe:
                Add(GateRules.UnsafeLink, address, element);
                break;
            case GateTarget.Own when read.IsAbsolute && element.LocalName is ("a" or "area"):
                break; // other programs of the office may answer under the same host
            case GateTarget.Own:
                Want(read, address, element);
                break;
            default:
                break;
        }
    }

    /// <summary>Looks at an address that the page itself loads or sends to.</summary>
    public void Resource(string address, IElement element)
    {
        if (GateAddress.Of(address, path, site.Home).Target is GateTarget.Foreign or GateTarget.Contact)
        {
            Add(GateRules.Foreign, address, element);
        }
        else
        {
            Link(address, element);
        }
    }

    /// <summary>A place counts only on a page: <c>#page=3</c> of a document is for its reader. Browsers find the top of a page by themselves.</summary>
    private void Want(GateAddress read, string address, IElement element)
    {
        var need = read.Anchor is { Length: > 0 } anchor && anchor is not "top" && !anchor.StartsWith(":~:", StringComparison.Ordinal) && GateSite.IsPage(read.File)
            ? GateMark.Of(read.File, anchor)
            : GateMark.Of(read.File);
        _links.Add(new GateLink(need, read.File, address, PlaceOf(element)));
    }

    private static GatePlace PlaceOf(IElement? element) =>
        element?.SourceReference?.Position is { Line: > 0 } place ? new GatePlace(place.Line, place.Column) : GatePlace.Whole;
}
