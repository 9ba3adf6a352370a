using System.Collections.Immutable;

namespace ItaSite.Core.Output;

/// <summary>The pages that passed the gate in a run before, by path.</summary>
/// <param name="Site">The <see cref="GateSite.Sha256"/> of that run.</param>
/// <param name="Pages">By path.</param>
public sealed record GateMemory(string Site, ImmutableDictionary<string, KnownPage> Pages)
{
    /// <summary>No run before.</summary>
    public static GateMemory Nothing { get; } = new(string.Empty, ImmutableDictionary<string, KnownPage>.Empty);
}

/// <summary>A page that passed.</summary>
/// <param name="Sha256">The SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Places">The marks of its places.</param>
/// <param name="Needs">The marks of the files and places that its links want; whether they are there is looked up in each run, for other pages come and go.</param>
public sealed record KnownPage(string Sha256, ImmutableArray<ulong> Places, ImmutableArray<ulong> Needs);
