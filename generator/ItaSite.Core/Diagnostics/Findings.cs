using System.Collections.Immutable;

namespace ItaSite.Core.Diagnostics;

/// <summary>Collects the findings of one file while it is read; it never leaves the stage that made it.</summary>
internal sealed class Findings
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>Whether something was found that keeps the file from being published.</summary>
    public bool HasError => _found.Exists(one => one.Rule.Severity is Severity.Error);

    /// <summary>The files that have a finding which keeps them from being published.</summary>
    public HashSet<string> FilesWithError() =>
        _found.Where(one => one.Rule.Severity is Severity.Error).Select(one => one.Position.Path).ToHashSet(StringComparer.Ordinal);

    public void Add(Rule rule, SourcePosition position, Bilingual message, Bilingual help) =>
        _found.Add(new Diagnostic(rule, position, message, help));

    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _found.AddRange(diagnostics);

    public ImmutableArray<Diagnostic> ToImmutable() => [.. _found];
}
