using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Output;

/// <summary>What is wrong at one place of a finished page.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Place">Where, in the finished page.</param>
internal sealed record GateHit(Rule Rule, string Value, GatePlace Place);

/// <summary>A place in a finished page.</summary>
/// <param name="Line">The one-based line; 0 for the page as a whole.</param>
/// <param name="Column">The one-based column; 0 for the page as a whole.</param>
internal readonly record struct GatePlace(int Line, int Column)
{
    /// <summary>The page as a whole.</summary>
    public static GatePlace Whole { get; } = new(0, 0);
}

/// <summary>A link that wants a file or a place of the site.</summary>
/// <param name="Need">The mark of what it wants, see <see cref="GateMark"/>.</param>
/// <param name="File">The file it wants, as a path below the root.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Place">Where.</param>
internal readonly record struct GateLink(ulong Need, string File, string Value, GatePlace Place);
