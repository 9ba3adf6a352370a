using System.Collections.Immutable;

namespace ItaSite.Core.Rendering;

/// <summary>The names that a template may write at a place.</summary>
/// <param name="Known">What each name gives; null for a name whose kind is not known because a finding was made of it.</param>
/// <param name="Given">What stands behind <c>$.</c> in a partial.</param>
/// <param name="Site">The names that every template has.</param>
internal sealed record TemplateScope(
    ImmutableSortedDictionary<string, TemplateType?> Known,
    ImmutableSortedDictionary<string, TemplateType> Given,
    ImmutableSortedDictionary<string, TemplateType?> Site)
{
    /// <summary>The scope of a layout.</summary>
    public static TemplateScope Of(IEnumerable<KeyValuePair<string, TemplateType?>> names)
    {
        var all = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, names);
        return new TemplateScope(all, ImmutableSortedDictionary.Create<string, TemplateType>(StringComparer.Ordinal), all);
    }

    public IEnumerable<string> Names => Known.Keys.Concat(TemplateFunctions.Names);

    public IEnumerable<string> Arguments => Given.Keys;

    /// <summary>What distinguishes two uses of one partial.</summary>
    public string Signature => string.Join(',', Given.Select(pair => $"{pair.Key}:{pair.Value.Shape?.Name}{(pair.Value.IsList ? "*" : string.Empty)}"))
        + "|" + string.Join(',', Known.Keys);

    public TemplateType? Find(string name) => Known.GetValueOrDefault(name);

    public TemplateType? Argument(string name) => Given.TryGetValue(name, out var type) ? type : null;

    public bool IsUnknown(string name) => Known.TryGetValue(name, out var type) && type is null;

    public TemplateScope With(string name, TemplateType type) => this with { Known = Known.SetItem(name, type) };

    public TemplateScope WithUnknown(string name) => this with { Known = Known.SetItem(name, null) };

    public TemplateScope WithArgument(string name, TemplateType type) => this with { Given = Given.SetItem(name, type) };

    /// <summary>The scope of a partial before it is given anything.</summary>
    public TemplateScope Global() => Of(Site);
}
