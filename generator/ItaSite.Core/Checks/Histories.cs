using System.Collections.Immutable;
using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>The histories of all items: what was recorded, with what git has learned since.</summary>
/// <param name="Texts">The lines of each item, by its part of the address, such as <c>2567/o24</c>; items without any are left out.</param>
/// <param name="Diagnostics">What is wrong with the recorded ones, and what cannot be told.</param>
internal sealed record Histories(ImmutableSortedDictionary<string, ImmutableArray<string>> Texts, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The folder of the recorded histories.</summary>
    public const string Folder = "content/history/";

    private const string Ending = ".jsonl";
    private const string ItemFolder = "content/oit/";

    public static Histories Of(Site site, SourceTree content, ChangeLog log)
    {
        var recorded = content.Files
            .Where(file => file.Refusal is null && file.Path.StartsWith(Folder, StringComparison.Ordinal) && file.Path.EndsWith(Ending, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Path[Folder.Length..^Ending.Length], file => HistoryText.Lines(Encoding.UTF8.GetString(file.Read())), StringComparer.Ordinal);
        var known = log.State is RecordState.Whole ? KnownOf(site, recorded.Keys, log) : ImmutableDictionary<string, ImmutableArray<Commit>>.Empty;
        var read = recorded.Keys.Union(known.Keys, StringComparer.Ordinal)
            .Select(item => new ItemHistory(item, recorded.GetValueOrDefault(item, []), known.GetValueOrDefault(item, [])))
            .ToList();
        return new Histories(
            read.Select(one => KeyValuePair.Create(one.Item, one.Lines(log))).Where(one => !one.Value.IsEmpty).ToImmutableSortedDictionary(StringComparer.Ordinal),
            [
                .. read.Select(one => one.Fault(log)).OfType<Diagnostic>(),
                .. log.Changes.Keys.Where(path => IsGone(path, recorded)).Order(StringComparer.Ordinal).Select(HistoryFindings.Gone),
                .. HistoryFindings.OfRecord(site, log, recorded.Count),
            ]);
    }

    /// <summary>The changes of the items of the site, and of those that have a history though their page is gone.</summary>
    private static ImmutableDictionary<string, ImmutableArray<Commit>> KnownOf(Site site, IEnumerable<string> recorded, ChangeLog log)
    {
        var items = site.Items.Select(item => $"{item.Code.Year}/{item.Code.Slug}").Union(recorded, StringComparer.Ordinal).ToList();
        var changes = PublicChanges.ByFolder(site.AllPages.Select(page => page.Folder).Concat(items.Select(item => ItemFolder + item)), log);
        return items
            .Select(item => KeyValuePair.Create(item, changes[ItemFolder + item].ToImmutableArray()))
            .Where(item => !item.Value.IsEmpty)
            .ToImmutableDictionary(StringComparer.Ordinal);
    }

    private static bool IsGone(string path, ImmutableSortedDictionary<string, ImmutableArray<string>> recorded) =>
        path.StartsWith(Folder, StringComparison.Ordinal)
        && path.EndsWith(Ending, StringComparison.Ordinal)
        && !recorded.ContainsKey(path[Folder.Length..^Ending.Length]);

    /// <summary>The history of one item.</summary>
    /// <param name="Item">Such as <c>2567/o24</c>.</param>
    /// <param name="Recorded">The lines of its file.</param>
    /// <param name="Known">The changes that git tells.</param>
    private sealed record ItemHistory(string Item, ImmutableArray<string> Recorded, ImmutableArray<Commit> Known)
    {
        /// <summary>The recorded lines, then one for each change that is not among them. Without the whole past nothing is added.</summary>
        public ImmutableArray<string> Lines(ChangeLog log)
        {
            if (log.State is not RecordState.Whole || Recorded.IsEmpty)
            {
                return log.State is RecordState.Whole ? HistoryText.Of(Item, Known) : Recorded;
            }

            var have = Recorded.Select(HistoryText.CommitOf).ToHashSet(StringComparer.Ordinal);
            return HistoryText.Of(Item, RecordedChanges().Concat(Known.Where(commit => !have.Contains(commit.Id))));
        }

        /// <summary>What is wrong with the recorded lines; null if they are as they were written.</summary>
        public Diagnostic? Fault(ChangeLog log)
        {
            if (HistoryText.FirstBreak(Item, Recorded) is { } broken)
            {
                return HistoryFindings.Broken(Item, broken);
            }

            if (log.State is not RecordState.Whole || Recorded.IsEmpty)
            {
                return null;
            }

            var lines = Lines(log);
            for (var index = 0; index < Recorded.Length; index++)
            {
                if (index >= lines.Length || Recorded[index] != lines[index])
                {
                    return HistoryFindings.NotInGit(Item, index + 1, HistoryText.CommitOf(Recorded[index]));
                }
            }

            return Dropped(log) is { } dropped ? HistoryFindings.Dropped(Item, dropped) : null;
        }

        /// <summary>A change that is not recorded though it came before the last one that is; null if there is none. A merged branch is no such change: the last one does not follow it.</summary>
        private Commit? Dropped(ChangeLog log)
        {
            var have = Recorded.Select(HistoryText.CommitOf).ToHashSet(StringComparer.Ordinal);
            var last = HistoryText.CommitOf(Recorded[^1]) ?? string.Empty;
            return Known.TakeWhile(commit => commit.Id != last).Where(commit => !have.Contains(commit.Id)).FirstOrDefault(commit => log.IsBefore(commit.Id, last));
        }

        /// <summary>The changes of the recorded lines as git knows them; it ends at the first that git does not know.</summary>
        private IEnumerable<Commit> RecordedChanges()
        {
            var byId = Known.ToDictionary(commit => commit.Id, StringComparer.Ordinal);
            return Recorded.Select(HistoryText.CommitOf).Distinct(StringComparer.Ordinal).TakeWhile(id => id is not null && byId.ContainsKey(id)).Select(id => byId[id!]); // the line before keeps only those
        }
    }
}
