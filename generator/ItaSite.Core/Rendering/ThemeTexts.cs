using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ItaSite.Core.Rendering;

/// <summary>The words of the interface in one language, from <c>i18n/th.yaml</c> or <c>i18n/en.yaml</c>; templates name them behind <c>t.</c>.</summary>
/// <param name="Values">By key.</param>
internal sealed record ThemeTexts(ImmutableSortedDictionary<string, string> Values) : View
{
    private readonly Shape _shape = new(
        "t",
        Values.Keys.ToFrozenDictionary(
            key => key,
            key => new Member(view => ((ThemeTexts)view).Values[key], TemplateType.Plain),
            StringComparer.Ordinal));

    public override Shape Shape => _shape;
}
