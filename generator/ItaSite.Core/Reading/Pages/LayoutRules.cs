using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Rules of where files lie and what <c>site.yaml</c> says; design §3.</summary>
internal static class LayoutRules
{
    public static Rule NoSettings { get; } = new("ITA150", "site.yaml is missing", Severity.Error, Format);

    public static Rule BelongsNowhere { get; } = new("ITA151", "file that belongs nowhere", Severity.Error, Format);

    public static Rule FilesWithoutPage { get; } = new("ITA152", "files without a page", Severity.Error, Format);

    public static Rule SecondText { get; } = new("ITA153", "text beside index.md", Severity.Error, Format);

    public static Rule FolderName { get; } = new("ITA154", "folder name that is no code, date or address", Severity.Error, Format);

    public static Rule UntypedYaml { get; } = new("ITA155", "YAML file without a type", Severity.Error, Format);

    public static Rule YearOfFile { get; } = new("ITA156", "file name that is no fiscal year", Severity.Error, Format);

    public static Rule BaseUrl { get; } = new("ITA157", "address of the site", Severity.Error, Format);

    public static Rule NoCatalog { get; } = new("ITA158", "year without a form", Severity.Warning, "the catalogs of the years");

    public static Rule UnknownLicence { get; } = new("ITA159", "unknown licence", Severity.Error, Format);

    public static Rule Colour { get; } = new("ITA160", "colour that is hard to read", Severity.Error, "WCAG 2.2, 1.4.3 contrast (minimum)");

    public static Rule TitleOfNoFile { get; } = new("ITA161", "title of a file that is not there", Severity.Error, "a file that an author names is meant to be offered");

    public static Rule NoMainText { get; } = new("ITA170", "text in another language without index.md", Severity.Error, Format);

    public static Rule OtherLanguage { get; } = new("ITA171", "text in a language that the site does not publish", Severity.Error, Format);

    public static Rule KeyOfMainText { get; } = new("ITA172", "key that belongs in index.md", Severity.Error, Format);

    public static Rule FolderOfLanguage { get; } = new("ITA173", "folder at the place of another language", Severity.Error, "permanent addresses");

    public static Rule MainLanguages { get; } = new("ITA174", "two main languages", Severity.Error, Format);

    private const string Format = "the layout of the content folder (manual, 'Folders')";

    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NoSettings, BelongsNowhere, FilesWithoutPage, SecondText, FolderName, UntypedYaml, YearOfFile, BaseUrl, NoCatalog, UnknownLicence, Colour, TitleOfNoFile,
        NoMainText, OtherLanguage, KeyOfMainText, FolderOfLanguage, MainLanguages,
    ];
}
