using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Covers the numbers of persons in what findings quote.</summary>
internal static class LeakMask
{
    /// <summary>The findings, covered, in their order.</summary>
    public static ImmutableArray<Diagnostic> Cover(IEnumerable<Diagnostic> found) => [.. found.Select(Cover)];

    private static Diagnostic Cover(Diagnostic one)
    {
        var (path, message, help) = (PersonalMask.Cover(one.Position.Path), Cover(one.Message), Cover(one.Help));
        return path == one.Position.Path && message == one.Message && help == one.Help
            ? one
            : one with { Position = one.Position with { Path = path }, Message = message, Help = help };
    }

    private static Bilingual Cover(Bilingual text) => new(PersonalMask.Cover(text.Thai), PersonalMask.Cover(text.English));
}
