using System.Collections.Immutable;

namespace ItaSite.Core.Output;

/// <summary>What the gate saw on a finished page.</summary>
/// <param name="Hits">What is wrong on it, whatever the other pages hold.</param>
/// <param name="Places">The marks of its places, each once.</param>
/// <param name="Links">Its links to files and places of the site.</param>
internal sealed record GatedPage(ImmutableArray<GateHit> Hits, ImmutableArray<ulong> Places, ImmutableArray<GateLink> Links)
{
    /// <summary>The marks of what its links want, each once.</summary>
    public ImmutableArray<ulong> Needs => [.. Links.Select(link => link.Need).Distinct()];
}
