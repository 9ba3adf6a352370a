using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Publishing;

/// <summary>Finished pages did not pass the gate; nothing was published.</summary>
/// <param name="findings">Why.</param>
internal sealed class GateException(ImmutableArray<Diagnostic> findings) : Exception(string.Join('\n', findings))
{
    /// <summary>Why.</summary>
    public ImmutableArray<Diagnostic> Findings { get; } = findings;
}
