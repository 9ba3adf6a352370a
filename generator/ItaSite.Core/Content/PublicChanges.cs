using System.Collections.Immutable;

namespace ItaSite.Core.Content;

/// <summary>Finds the recorded changes of pages since they became public.</summary>
internal static class PublicChanges
{
    private const string Index = "/index.md";

    /// <summary>The site with the days on record for what its authors did not write. Changes after the day of the build are not known to it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="log">The record.</param>
    /// <param name="pages">The pages of the build before.</param>
    public static Site Fill(Site site, ChangeLog log, RecordedPages pages)
    {
        if (log.State is not RecordState.Whole)
        {
            return site;
        }

        pages.Begin();
        var byFolder = ByFolder(site.AllPages.Select(page => page.Folder), log);
        return new Site(
            site.Agency,
            site.Settings,
            site.Library,
            [.. site.Items.Select(item => item with { Page = Filled(item.Page) })],
            [.. site.News.Select(post => post with { Page = Filled(post.Page) })],
            [.. site.Pages.Select(page => page with { Page = Filled(page.Page) })],
            site.Assessments,
            site.Plans,
            site.Fates,
            site.Today); // made anew, for its list of all pages is made with it

        Page Filled(Page page) => pages.Keep(page, Recorded(page, [.. byFolder[page.Folder].Where(change => change.Day <= site.Today)]));
    }

    /// <summary>The changes of each page's files since it was public, by its folder, in the order of the log.</summary>
    /// <param name="pages">The folders of pages, also of those that are gone.</param>
    /// <param name="log">The record.</param>
    public static ILookup<string, Commit> ByFolder(IEnumerable<string> pages, ChangeLog log)
    {
        var folders = pages.ToHashSet(StringComparer.Ordinal);
        var order = log.Order;
        return log.Changes
            .SelectMany(file => FolderOf(file.Key, folders) is { } folder ? file.Value.Select(commit => (Folder: folder, Commit: commit)) : [])
            .Distinct()
            .OrderBy(change => order[change.Commit.Id])
            .GroupBy(change => change.Folder, StringComparer.Ordinal)
            .SelectMany(page => Public(page.Key, [.. page.Select(change => change.Commit)], log).Select(commit => (page.Key, commit)))
            .ToLookup(change => change.Key, change => change.commit, StringComparer.Ordinal);
    }

    /// <summary>The changes from the first one on in which the page was no draft. A page that began as one became public when the line went.</summary>
    private static IEnumerable<Commit> Public(string folder, ImmutableArray<Commit> commits, ChangeLog log)
    {
        var index = folder + Index;
        if (!log.Changes.TryGetValue(index, out var ofIndex))
        {
            return [];
        }

        var turns = log.DraftTurns.GetValueOrDefault(index, []);
        var first = turns.IsEmpty || turns[0] != ofIndex[0].Id ? ofIndex[0].Id : turns.ElementAtOrDefault(1);
        return first is null ? [] : commits.SkipWhile(commit => commit.Id != first);
    }

    private static Page Recorded(Page page, ImmutableArray<Commit> changes) => changes.IsEmpty ? page : page with
    {
        FrontMatter = page.FrontMatter with
        {
            Publication = page.FrontMatter.Publication with
            {
                Recorded = new RecordedDays(new(changes[0].Day, page.Position), new(changes.Max(change => change.Day), page.Position)),
            },
        },
    };

    private static string? FolderOf(string path, HashSet<string> folders)
    {
        for (var folder = path; folder.LastIndexOf('/') is > 0 and var slash;)
        {
            folder = folder[..slash];
            if (folders.Contains(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
