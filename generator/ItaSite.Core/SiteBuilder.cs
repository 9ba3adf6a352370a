using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Pipelines;
using ItaSite.Core.Reading;
using ItaSite.Core.Rendering;

namespace ItaSite.Core;

/// <summary>All that a run depends on; the same input gives the same bytes.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="FindTheme">The files of a theme by its name (paths begin with <c>themes/name/</c>), or null if there is none.</param>
/// <param name="Today">The day in Bangkok.</param>
public sealed record BuildInput(SourceTree Content, Func<string, SourceTree?> FindTheme, DateOnly Today)
{
    /// <summary>Gives the record of the changes of the content folder.</summary>
    public Func<ChangeLog> Changes { get; init; } = static () => ChangeLog.NotAsked;

    /// <summary>What the build before of the same folder left; null for a build of its own.</summary>
    public BuildMemory? Memory { get; init; }
}

/// <summary>A stage's outcome, and what became of each file on the way; the fates stand also when the outcome has no value.</summary>
/// <param name="Fates">By path; as many as there are files.</param>
/// <param name="Outcome">What was made, and all findings.</param>
public sealed record Run<T>(ImmutableArray<FileFate> Fates, Outcome<T> Outcome)
    where T : class;

/// <summary>Makes a site out of a content folder, in memory: read, check, run the pipelines.</summary>
public static class SiteBuilder
{
    /// <summary>Begins to read what the program itself brings, while somebody else looks for the content folder; nothing has to wait for it, and nothing goes wrong without it.</summary>
    public static void Prepare() => _ = Task.Run(() => CatalogLibraryReader.Embedded);

    /// <summary>Reads and checks. What could be read is checked even if a file had to be refused, so that one run tells everything; the checked site is given only if nothing is an error.</summary>
    public static Run<CheckedSite> Check(BuildInput input)
    {
        var memory = input.Memory ?? new BuildMemory();
        var watch = new LeakWatch(input.Content, memory.Files);
        var reading = SiteReader.Read(watch.Tree, input.Today, memory.Reading);
        var leaks = LeakGuard.Run(watch.Finish(), reading.Site);
        if (reading.Site is not { } read)
        {
            return new Run<CheckedSite>(reading.Fates, Outcome.Of<CheckedSite>(null, ShownFinding.All([.. reading.Diagnostics, .. leaks])));
        }

        var (site, past) = WithPast(read, input, memory.Recorded);
        var addresses = AddressBook.Of(site);
        var covered = new CoveredSite(site, CoverageReport.Of(site, addresses), addresses);
        ImmutableArray<Diagnostic> found = [.. ShownFinding.All([.. reading.Diagnostics, .. leaks, .. past]), .. AllChecks.Run(covered, input.Memory?.Checks)];
        return new Run<CheckedSite>(reading.Fates, Outcome.Of(new CheckedSite(covered, found), found));
    }

    /// <summary>Reads, checks and makes every page and file of the site.</summary>
    public static Run<OutputTree> Build(BuildInput input)
    {
        var check = Check(input);
        return new Run<OutputTree>(check.Fates, check.Outcome.Then(site => Render(site, input)));
    }

    /// <summary>Every page and file of a checked site; none of them is rendered before it is written.</summary>
    public static Outcome<OutputTree> Render(CheckedSite site, BuildInput input) =>
        ThemeOf(site.Covered.Site.Settings, input).Then(theme => SitePipelines.Run(site, theme));

    /// <summary>The same for somebody who looks at some pages only; see <see cref="OutputFile.Companions"/>.</summary>
    public static Outcome<OutputTree> Preview(CheckedSite site, BuildInput input) =>
        ThemeOf(site.Covered.Site.Settings, input).Then(theme => SitePipelines.Preview(site, theme));

    /// <summary>All that a content folder says, whatever is wrong with it; null only if <c>site.yaml</c> or a catalog of its own cannot be used, and the findings say why.</summary>
    public static (Site? Site, ImmutableArray<Diagnostic> Diagnostics) Read(SourceTree content, DateOnly today)
    {
        var reading = SiteReader.Read(content, today);
        return (reading.Site, reading.Diagnostics);
    }

    /// <summary>The forms and kinds of tables that a content folder is checked against; null if one of its own catalogs cannot be used.</summary>
    public static CatalogLibrary? Library(SourceTree content) => CatalogLibraryReader.Read(content).Value;

    /// <summary>All lines of the histories of items, as git and the recorded ones tell; the findings say what is wrong with the recorded ones.</summary>
    public static (ImmutableSortedDictionary<string, ImmutableArray<string>> Lines, ImmutableArray<Diagnostic> Diagnostics) History(Site site, BuildInput input)
    {
        var histories = Histories.Of(site, input.Content, input.Changes());
        return (histories.Texts, histories.Diagnostics);
    }

    /// <summary>The site with what is known of its past, up to the day of the build.</summary>
    private static (Site Site, ImmutableArray<Diagnostic> Diagnostics) WithPast(Site site, BuildInput input, RecordedPages recorded)
    {
        var (lines, found) = History(site, input);
        var past = lines.Select(item => KeyValuePair.Create(item.Key, HistoryText.Until(item.Value, site.Today))).Where(item => !item.Value.IsEmpty);
        return (PublicChanges.Fill(site, input.Changes(), recorded) with { Histories = past.ToImmutableSortedDictionary(StringComparer.Ordinal) }, found);
    }

    /// <summary>A file of the office's own theme; if it is a photograph or another picture of pixels, what is published of it.</summary>
    private static SourceFile Cleaned(SourceFile file) =>
        FileKinds.Promised(file.Name) is [var kind] && kind is not FileKind.Svg && FileKinds.IsPicture(kind) && file.Inspect().Picture is { } picture
            ? file with { Read = picture.Whole.Read }
            : file;

    private static Outcome<Theme> ThemeOf(SiteSettings settings, BuildInput input)
    {
        var overrides = input.Content.Files.Where(file => file.Refusal is null && file.Path.StartsWith(ThemeFolder.SiteRoot, StringComparison.Ordinal)).Select(Cleaned);
        return input.FindTheme(settings.Theme) is { } theme
            ? ThemeReader.Read(theme, overrides, settings.Colours)
            : Outcome.Of<Theme>(null, [TemplateRules.NoTheme(settings.ThemePosition, settings.Theme)]);
    }
}
