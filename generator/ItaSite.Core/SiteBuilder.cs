using ItaSite.Core.Content;

namespace ItaSite.Core;

/// <summary>All that a run depends on; the same input gives the same bytes.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="FindTheme">The files of a theme by its name (paths begin with <c>themes/name/</c>), or null if there is none.</param>
/// <param name="Today">The day in Bangkok.</param>
public sealed record BuildInput(SourceTree Content, Func<string, SourceTree?> FindTheme, DateOnly Today);
