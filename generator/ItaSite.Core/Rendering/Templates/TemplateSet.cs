using System.Collections.Frozen;
using System.Collections.Immutable;
using Scriban;

namespace ItaSite.Core.Rendering;

/// <summary>The parsed templates of a theme; shared by all workers, for a parsed template does not change.</summary>
/// <param name="Layouts">By name: <c>item</c> for <c>layouts/item.html</c>.</param>
/// <param name="Partials">By name: <c>facts</c> for <c>partials/facts.html</c>.</param>
/// <param name="Assets">Published files by their name in templates.</param>
internal sealed record TemplateSet(
    FrozenDictionary<string, Template> Layouts,
    FrozenDictionary<string, Template> Partials,
    ImmutableSortedDictionary<string, ThemeAsset> Assets)
{
    /// <summary>A theme without templates.</summary>
    public static TemplateSet Empty { get; } = new(
        FrozenDictionary<string, Template>.Empty,
        FrozenDictionary<string, Template>.Empty,
        ImmutableSortedDictionary.Create<string, ThemeAsset>(StringComparer.Ordinal));

    public Template? Partial(string name) => Partials.GetValueOrDefault(name);

    /// <summary>The path of a published file below the root of the site, or null if there is none of that name.</summary>
    public string? AssetPath(string name) => Assets.GetValueOrDefault(name)?.Permalink.Value;
}
