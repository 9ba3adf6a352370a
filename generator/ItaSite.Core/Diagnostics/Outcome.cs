using System.Collections.Immutable;

namespace ItaSite.Core.Diagnostics;

/// <summary>What a stage made, and all that it found on the way.</summary>
/// <param name="Value">What it made; null when it found an error.</param>
/// <param name="Diagnostics">Its findings, in the order in which they are shown.</param>
public sealed record Outcome<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>Goes on to the next stage, unless this one found an error.</summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> stage)
        where TNext : class
    {
        if (Value is null)
        {
            return new Outcome<TNext>(null, Diagnostics);
        }

        var next = stage(Value);
        return Outcome.Sorted(next.Value, [.. Diagnostics, .. next.Diagnostics]);
    }
}

/// <summary>Makes outcomes.</summary>
public static class Outcome
{
    /// <summary>The value with its findings; without the value if one of them is an error.</summary>
    /// <param name="value">What was made; null if nothing could be.</param>
    /// <param name="diagnostics">What was found, in any order.</param>
    public static Outcome<T> Of<T>(T? value, IEnumerable<Diagnostic> diagnostics)
        where T : class
    {
        ImmutableArray<Diagnostic> found = [.. diagnostics];
        return Sorted(found.Any(one => one.Rule.Severity is Severity.Error) ? null : value, found);
    }

    internal static Outcome<T> Sorted<T>(T? value, ImmutableArray<Diagnostic> diagnostics)
        where T : class =>
        new(value, diagnostics.Sort(Diagnostic.Order));
}
