using System.Collections.Immutable;
using System.Text;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Renewal;

/// <summary>Which year begins, and from which.</summary>
/// <param name="From">The year whose pages are taken over; it has a form.</param>
/// <param name="To">The year that begins; it has a form.</param>
/// <param name="Language">The language of comments.</param>
public sealed record YearRequest(FiscalYear From, FiscalYear To, Language Language);

/// <summary>Begins the content of a year from the year before: what still holds is copied, what must be new is emptied, and all of it is a draft.</summary>
public static class NewYear
{
    /// <summary>What is to be written and done. Nothing that exists is among the files.</summary>
    /// <param name="content">The files of the site.</param>
    /// <param name="site">What was read of them; its library holds the forms of both years.</param>
    /// <param name="request">The two years.</param>
    public static YearPlan Plan(SourceTree content, Site site, YearRequest request)
    {
        var moves = new TopicMoves(site.Library, request.From, request.To);
        var sources = content.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var context = new RenewalContext(moves, sources, request.Language);
        var items = site.Library.Catalogs[request.To].Items.Select(item => Begin(item, site, context)).ToList();
        return new YearPlan(
            request.To,
            [.. items.SelectMany(item => item.Files).OrderBy(file => file.Path, StringComparer.Ordinal)],
            [.. items.SelectMany(item => item.Kept).Order(StringComparer.Ordinal)],
            SettingsOf(content, site, request.To),
            [.. items.Select(item => item.Task)],
            [.. DroppedBy(site, moves, request.From)],
            site.Settings.Deadlines.GetValueOrDefault(request.To)?.Value);
    }

    private static BegunItem Begin(CatalogItem item, Site site, RenewalContext context)
    {
        var pages = context.Moves.SourcesOf(item.Code).SelectMany(code => site.Items.Where(page => page.Code == code)).ToImmutableArray();
        var task = new YearTask(item, YearWork.Continue, UnitOf(item, site, pages), [.. pages.Select(page => page.Code)]);
        var folder = FolderOf(item);
        if (context.Sources.ContainsKey($"{folder}/index.md"))
        {
            return new BegunItem(task, [], [.. context.Sources.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))]);
        }

        var (work, files) = pages.IsEmpty
            ? (YearWork.Write, FirstFiles(item, site.Library, context.Language))
            : new RenewedItem(item, pages, context).Make();
        var kept = files.Select(file => file.Path).Where(context.Sources.ContainsKey).ToImmutableArray();
        return new BegunItem(task with { Work = work }, [.. files.Where(file => !kept.Contains(file.Path))], kept);
    }

    /// <summary>The folder of an item's page.</summary>
    internal static string FolderOf(CatalogItem item) => $"content/oit/{item.Code.Year}/{item.Code.Slug}";

    /// <summary>A file with text.</summary>
    internal static NewFile Text(string path, string text) => new(path, () => Encoding.UTF8.GetBytes(text));

    private static ImmutableArray<NewFile> FirstFiles(CatalogItem item, CatalogLibrary library, Language language) =>
    [
        Text($"{FolderOf(item)}/index.md", Skeleton.OfItem(item, language)),
        .. library.DatasetTypes.Values
            .Where(type => type.Topics.Contains(item.Topic))
            .Select(type => Text($"{FolderOf(item)}/{type.Id}.yaml", Skeleton.OfDataset(type, language))),
    ];

    /// <summary>The unit of the pages it comes from, or of the page that stands already.</summary>
    private static Unit? UnitOf(CatalogItem item, Site site, ImmutableArray<ItemPage> pages) =>
        site.Items.Where(page => page.Code == item.Code).Concat(pages)
            .Select(page => site.Settings.FindUnit(page.Page.FrontMatter.Owner?.Value))
            .FirstOrDefault(unit => unit is not null);

    private static IEnumerable<CatalogItem> DroppedBy(Site site, TopicMoves moves, FiscalYear from) =>
        site.Library.Catalogs[from].Items.Where(item => moves.TargetsOf(item.Code).IsEmpty && site.Items.Any(page => page.Code == item.Code));

    private static string? SettingsOf(SourceTree content, Site site, FiscalYear year)
    {
        var file = content.Files.First(one => one.Path == site.Settings.Position.Path); // it was read
        var bytes = file.Read();
        var text = SourceText.Decode(file.Path, bytes, new Findings())!; // it was read, so it is text
        var renewed = YearSettings.WithYear(text, site.Settings, year);
        return bytes.AsSpan().IndexOf("\r\n"u8) < 0 ? renewed : renewed?.Replace("\n", "\r\n", StringComparison.Ordinal);
    }

    private sealed record BegunItem(YearTask Task, ImmutableArray<NewFile> Files, ImmutableArray<string> Kept);
}
