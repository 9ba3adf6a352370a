using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Catalogs;

/// <summary>Which code a topic has in which year. Codes move every year; topics do not.</summary>
/// <param name="Topics">In the order of the file.</param>
public sealed record Crosswalk(ImmutableArray<Topic> Topics)
{
    /// <summary>The topic with an id, or null.</summary>
    public Topic? Find(string id) => Topics.FirstOrDefault(topic => topic.Id == id);
}

/// <summary>A subject of disclosure that stays the same over the years.</summary>
/// <param name="Id">Such as <c>complaint-stats</c>; part of a permanent address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Codes">Its codes by year; a year that is listed without a code has no such item.</param>
/// <param name="Relation">How it moved.</param>
/// <param name="Confidence">How sure the mapping is.</param>
/// <param name="Note">What to know about it, or null.</param>
/// <param name="Position">Where the crosswalk lists it.</param>
public sealed record Topic(
    string Id,
    Bilingual Title,
    ImmutableSortedDictionary<FiscalYear, ImmutableArray<OitCode>> Codes,
    Bilingual Relation,
    Confidence Confidence,
    Bilingual? Note,
    SourcePosition Position);
