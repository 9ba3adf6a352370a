using System.Collections.Immutable;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Output;

/// <summary>Something that a search finds.</summary>
/// <param name="Title">Its title; null: that of the entry before, of which this is a further page.</param>
/// <param name="Address">Its address below the root, with its anchor.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Year">Its fiscal year of the Buddhist era, or 0 if it belongs to none.</param>
/// <param name="Item">The number of its item on the form, or 0 if it belongs to none.</param>
/// <param name="Headings">Its headings.</param>
/// <param name="Body">Its text, a line a block.</param>
internal sealed record SearchEntry(string? Title, string Address, SearchKind Kind, int Year, int Item, ImmutableArray<string> Headings, PackedText Body)
{
    /// <summary>A line that stands before the body; null if none does.</summary>
    public string? Lead { get; init; }

    /// <summary>All that is looked through. It is put together whenever it is asked for, so that no second copy of every page is kept.</summary>
    public string Text => Lead is null ? Body.ToString() : Lead + "\n" + Body;

    /// <summary>How long <see cref="Text"/> is, in UTF-16 code units.</summary>
    public int Length => Body.Length + (Lead is null ? 0 : Lead.Length + 1);
}

/// <summary>What an entry is; the number is its name in the index.</summary>
internal enum SearchKind
{
    Page = 0,
    News = 1,
    Table = 2,
    File = 3,
}
