using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Renewal;

/// <summary>How items move from one form to another, by their topics; several can become one, and one several.</summary>
internal sealed class TopicMoves
{
    private readonly ILookup<OitCode, OitCode> _targets;
    private readonly ILookup<OitCode, OitCode> _sources;

    public TopicMoves(CatalogLibrary library, FiscalYear from, FiscalYear to)
    {
        Years = new YearShift(from, to);
        var moves = library.Crosswalk.Topics
            .SelectMany(topic => CodesOf(topic, from).SelectMany(_ => CodesOf(topic, to), (source, target) => (source, target)))
            .Distinct()
            .ToList();
        _targets = moves.ToLookup(move => move.source, move => move.target);
        _sources = moves.ToLookup(move => move.target, move => move.source);
    }

    /// <summary>The two years.</summary>
    public YearShift Years { get; }

    /// <summary>The items of the old form that an item of the new one comes from, by code; empty for a new one.</summary>
    public ImmutableArray<OitCode> SourcesOf(OitCode target) => [.. _sources[target].Order()];

    /// <summary>The items of the new form that an item of the old one becomes, by code; empty if the form dropped it.</summary>
    public ImmutableArray<OitCode> TargetsOf(OitCode source) => [.. _targets[source].Order()];

    /// <summary>A text whose links to pages of the old year lead to those of the new one, where an item became one item only.</summary>
    public string Relink(string text)
    {
        var relinked = text;
        foreach (var move in _targets.Where(move => move.Count() is 1))
        {
            var (old, renewed) = (move.Key, move.First());
            relinked = relinked.Replace($"/oit/{old.Year}/{old.Slug}/", $"/oit/{renewed.Year}/{renewed.Slug}/", StringComparison.Ordinal);
        }

        return relinked;
    }

    private static ImmutableArray<OitCode> CodesOf(Topic topic, FiscalYear year) =>
        topic.Codes.TryGetValue(year, out var codes) ? codes : [];
}
