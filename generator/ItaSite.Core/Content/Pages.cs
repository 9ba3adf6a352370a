using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Content;

/// <summary>A page as its author wrote it: the part that items, news posts and free pages share.</summary>
/// <param name="Permalink">Its permanent address.</param>
/// <param name="FrontMatter">What its author says of it.</param>
/// <param name="Prose">Its text.</param>
/// <param name="Datasets">Its tables, by name.</param>
/// <param name="Attachments">Its files, by name.</param>
/// <param name="Fate">What became of it today.</param>
/// <param name="Position">The whole <c>index.md</c>, for findings.</param>
public sealed record Page(
    Permalink Permalink,
    FrontMatter FrontMatter,
    Prose Prose,
    ImmutableArray<Dataset> Datasets,
    ImmutableArray<Attachment> Attachments,
    Fate Fate,
    SourcePosition Position)
{
    /// <summary>Whether it is on the site today; an archived page is.</summary>
    public bool IsLive => Fate is Fate.Published or Fate.Expired;

    /// <summary>Whether it is a news post.</summary>
    public bool IsPost => Position.Path.StartsWith("content/news/", StringComparison.Ordinal);

    /// <summary>Its text in another language than the main one of the site; null if the office gives none.</summary>
    public Translation? Translation { get; init; }

    /// <summary>The page as it reads in its other language: its words are those of the translation, all else is its own. Null if there is no translation.</summary>
    public Page? Translated => Translation is not { } other
        ? null
        : this with
        {
            Prose = other.Prose,
            Position = other.Position,
            FrontMatter = FrontMatter with { Title = other.Title, TitleEnglish = null, Summary = other.Summary },
        };

    /// <summary>Whether it is such a reading of another page.</summary>
    public bool IsTranslated => Translation is { } other && ReferenceEquals(Prose, other.Prose);

    /// <summary>The page as its text is shown in a language: the translation if there is one, else itself.</summary>
    public Page ShownIn(Language language) => Translation is { HasText: true } other && other.Language == language ? Translated ?? this : this;

    /// <summary>The title in a language; null if none is written.</summary>
    /// <param name="language">The language.</param>
    /// <param name="main">The main language of the site.</param>
    public string? TitleIn(Language language, Language main)
    {
        var own = Translation?.Language == language ? Translation.Title : null;
        return (own ?? (language is Language.English ? FrontMatter.TitleEnglish : null) ?? (IsTitleIn(language, main) ? FrontMatter.Title : null))?.Value;
    }

    /// <summary>The summary in a language, else its first paragraph; null if neither is written.</summary>
    public string? SummaryIn(Language language, Language main) => language == main
        ? FrontMatter.Summary?.Value ?? Prose.Opening
        : Translation?.Language == language ? Translation.Summary?.Value ?? Translation.Prose.Opening : null;

    /// <summary>Whether <c>title:</c> is in a language: it is in the main one, but in Thai wherever <c>title_en:</c> stands beside it.</summary>
    private bool IsTitleIn(Language language, Language main) => FrontMatter.TitleEnglish is null ? language == main : language is Language.Thai;

    /// <summary>The folder it lies in, without a '/' at the end.</summary>
    public string Folder => Position.Path[..Position.Path.LastIndexOf('/')];
}

/// <summary>The text of a page in another language than the main one of the site: <c>index.en.md</c>.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Title">The title, or null.</param>
/// <param name="Summary">One sentence on what the page says, or null.</param>
/// <param name="Prose">The text; empty if only the title or the summary is given.</param>
/// <param name="Position">The whole file, for findings.</param>
public sealed record Translation(Language Language, Written<string>? Title, Written<string>? Summary, Prose Prose, SourcePosition Position)
{
    /// <summary>Whether its text is shown; where only the title or the summary is given, the main text is.</summary>
    public bool HasText => Prose.Markdown.Length > 0;

    /// <summary>The heading that stands in this text where another stands in the main one; null if there is no such heading, or the two texts differ in their outline.</summary>
    public Heading? CounterpartOf(Prose main, string id)
    {
        for (var index = 0; index < main.Headings.Length; index++)
        {
            if (main.Headings[index].Id == id)
            {
                return HasOutlineOf(main) ? Prose.Headings[index] : null;
            }
        }

        return null;
    }

    private bool HasOutlineOf(Prose main) => main.Headings.Select(heading => heading.Level).SequenceEqual(Prose.Headings.Select(heading => heading.Level));
}

/// <summary>The page that discloses an item of the form in a year.</summary>
/// <param name="Code">Its code, taken from its folder.</param>
/// <param name="Page">What it shares with other pages.</param>
/// <param name="Evidence">Where the author says that components stand, in the order written.</param>
/// <param name="None">Whether the author declares that there was nothing to report, or null.</param>
public sealed record ItemPage(OitCode Code, Page Page, ImmutableArray<EvidenceMark> Evidence, Written<bool>? None)
{
    /// <summary>Whether the page or one of its tables declares that there was nothing to report.</summary>
    public bool SaysNone => None is { Value: true } || Page.Datasets.Any(dataset => dataset.SaysNone);
}

/// <summary>What an author says of one component: here is its evidence.</summary>
/// <param name="Component">The id of the component.</param>
/// <param name="Target">Where the evidence stands.</param>
/// <param name="Text">What was written.</param>
public sealed record EvidenceMark(Written<string> Component, EvidenceTarget Target, Written<string> Text);

/// <summary>A place where evidence can stand.</summary>
public abstract record EvidenceTarget
{
    private EvidenceTarget()
    {
    }

    /// <summary>A column of a table beside the page: <c>complaints.yaml#total</c>; the column is null if only the file is named.</summary>
    public sealed record InDataset(string File, string? Field) : EvidenceTarget;

    /// <summary>A heading of the page: <c>#how-to-complain</c>.</summary>
    public sealed record AtHeading(string Id) : EvidenceTarget;

    /// <summary>A file beside the page, or a one-based page of it: <c>คำสั่ง.pdf#page=3</c>; the page is null if the whole file is meant.</summary>
    public sealed record InFile(string File, int? Page) : EvidenceTarget;

    /// <summary>Another page of the site, with its anchor or null: <c>/oit/2567/o25/#results</c>.</summary>
    public sealed record OnPage(string Address, string? Anchor) : EvidenceTarget;

    /// <summary>An address outside the site.</summary>
    public sealed record OnWeb(string Url) : EvidenceTarget;
}

/// <summary>A news post.</summary>
/// <param name="Date">The day it happened or was announced, taken from its folder's name.</param>
/// <param name="Year">The fiscal year of the folder it lies in.</param>
/// <param name="Page">What it shares with other pages.</param>
public sealed record NewsPost(DateOnly Date, FiscalYear Year, Page Page)
{
    /// <summary>What it is about; an activity if the author says nothing.</summary>
    public NewsCategory Category { get; init; } = NewsCategory.Activity;
}

/// <summary>What news is about, in the words of rule P03 of the report. The words of <c>category:</c> stand beside each.</summary>
public enum NewsCategory
{
    /// <summary><c>activity</c>: news and pictures of activities.</summary>
    Activity,

    /// <summary><c>warning</c>: what people must beware of.</summary>
    Warning,

    /// <summary><c>notice</c>: a notice of the agency.</summary>
    Notice,

    /// <summary><c>jobs</c>: who is wanted, and who was chosen.</summary>
    Jobs,

    /// <summary><c>procurement-notice</c>: what is to be bought.</summary>
    ProcurementNotice,

    /// <summary><c>procurement-result</c>: who sells it.</summary>
    ProcurementResult,
}

/// <summary>The words and names of the categories.</summary>
public static class NewsCategories
{
    /// <summary>What authors write, with what readers see, in the order of the enumeration.</summary>
    public static ImmutableArray<(string Word, Bilingual Name)> All { get; } =
    [
        ("activity", new("ข่าวและภาพกิจกรรม", "News and activities")),
        ("warning", new("ข่าวแจ้งเตือน", "Warnings")),
        ("notice", new("ประกาศหน่วยงาน", "Notices of the agency")),
        ("jobs", new("ประกาศรับสมัครงาน", "Job vacancies")),
        ("procurement-notice", new("ประกาศจัดซื้อจัดจ้าง", "Procurement notices")),
        ("procurement-result", new("ผลการจัดซื้อจัดจ้าง", "Procurement results")),
    ];

    /// <summary>What authors write.</summary>
    public static string Word(this NewsCategory category) => All[(int)category].Word;

    /// <summary>What readers see.</summary>
    public static Bilingual Name(this NewsCategory category) => All[(int)category].Name;
}

/// <summary>A free page, such as a policy.</summary>
/// <param name="Slug">Its folder below <c>pages/</c>.</param>
/// <param name="Page">What it shares with other pages.</param>
public sealed record FreePage(string Slug, Page Page);
