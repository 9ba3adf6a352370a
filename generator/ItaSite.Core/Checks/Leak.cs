using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Personal data in a file.</summary>
/// <param name="Match">What it is; its value is never shown.</param>
/// <param name="Position">Where it stands; its path is the real one.</param>
/// <param name="Place">Where in the file, for files without lines, as it stands at the end of a sentence; null otherwise.</param>
/// <param name="Shown">The value, covered.</param>
internal sealed record Leak(PersonalMatch Match, SourcePosition Position, Bilingual? Place, string Shown)
{
    /// <summary>The digits by which an answer names the value.</summary>
    public string Mark { get; } = PersonalMask.Mark(Match.Value);
}

/// <summary>What was found in one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Leaks">Personal data, each value once in each part of the file.</param>
/// <param name="Unread">What could not be read, as the second half of a sentence; null if all was.</param>
internal sealed record LeakScan(string Path, IReadOnlyList<Leak> Leaks, Bilingual? Unread);
