using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>The rules of bytes, text, YAML and single values.</summary>
internal static class ReadingRules
{
    private const string OfText = "the text format: UTF-8 without hidden characters (library traps T6, T19, T22)";
    private const string OfYaml = "the strict reading of YAML (library traps T7 to T13)";
    private const string OfValues = "the grammar of values (library traps T8 to T10)";

    public static Rule TooLarge { get; } = new("ITA101", "file too large", Severity.Error, OfText);

    public static Rule NotUtf8 { get; } = new("ITA102", "text not in UTF-8", Severity.Error, OfText);

    public static Rule NotText { get; } = new("ITA103", "no text file", Severity.Error, OfText);

    public static Rule ControlCharacter { get; } = new("ITA104", "control character", Severity.Error, OfText);

    public static Rule DirectionControl { get; } = new("ITA105", "character that turns the reading direction", Severity.Error, OfText);

    public static Rule InvisibleCharacter { get; } = new("ITA106", "invisible character", Severity.Warning, OfText);

    public static Rule NoBreakSpace { get; } = new("ITA107", "no-break space", Severity.Notice, OfText);

    public static Rule PrivateUse { get; } = new("ITA108", "character of one font only", Severity.Warning, OfText);

    public static Rule MergeConflict { get; } = new("ITA109", "unresolved merge conflict", Severity.Error, OfText);

    public static Rule LoneMark { get; } = new("ITA110", "Thai mark without its letter", Severity.Warning, OfText);

    public static Rule DoubledSaraE { get; } = new("ITA111", "sara e twice in place of sara ae", Severity.Warning, OfText);

    public static Rule SplitSaraAm { get; } = new("ITA112", "sara am in two parts", Severity.Warning, OfText);

    public static Rule FrontMatterNotFirst { get; } = new("ITA113", "front matter not at the top", Severity.Error, OfText);

    public static Rule FrontMatterNotClosed { get; } = new("ITA114", "front matter not closed", Severity.Error, OfText);

    public static Rule FenceMisspelt { get; } = new("ITA115", "front matter line misspelt", Severity.Error, OfText);

    public static Rule FenceWithSpaces { get; } = new("ITA116", "spaces behind a front matter line", Severity.Notice, OfText);

    public static Rule Tab { get; } = new("ITA117", "tab in YAML", Severity.Error, OfYaml);

    public static Rule NoSpaceAfterColon { get; } = new("ITA118", "no space after the colon", Severity.Error, OfYaml);

    public static Rule QuoteNotClosed { get; } = new("ITA119", "quotation mark or bracket not closed", Severity.Error, OfYaml);

    public static Rule Indentation { get; } = new("ITA120", "lines not aligned", Severity.Error, OfYaml);

    public static Rule ColonInText { get; } = new("ITA121", "colon inside a text", Severity.Error, OfYaml);

    public static Rule ReservedSign { get; } = new("ITA122", "text begins with a reserved sign", Severity.Error, OfYaml);

    public static Rule TemplateBraces { get; } = new("ITA123", "template braces", Severity.Error, OfYaml);

    public static Rule CurlyQuotes { get; } = new("ITA124", "curly quotation marks around a value", Severity.Warning, OfYaml);

    public static Rule WideColon { get; } = new("ITA125", "full-width colon", Severity.Error, OfYaml);

    public static Rule NotYaml { get; } = new("ITA126", "line that cannot be read", Severity.Error, OfYaml);

    public static Rule Shorthand { get; } = new("ITA127", "anchor, alias, tag or merge key", Severity.Error, OfYaml);

    public static Rule SecondDocument { get; } = new("ITA128", "second document", Severity.Error, OfYaml);

    public static Rule DuplicateKey { get; } = new("ITA129", "key written twice", Severity.Error, OfYaml);

    public static Rule KeyNotText { get; } = new("ITA130", "key that is no plain text", Severity.Error, OfYaml);

    public static Rule TooMuch { get; } = new("ITA131", "too deep or too many entries", Severity.Error, OfYaml);

    public static Rule UnknownKey { get; } = new("ITA132", "unknown key", Severity.Error, OfValues);

    public static Rule MissingKey { get; } = new("ITA133", "missing key", Severity.Error, OfValues);

    public static Rule OtherShape { get; } = new("ITA134", "value of another shape", Severity.Error, OfValues);

    public static Rule NotNumber { get; } = new("ITA135", "no number", Severity.Error, OfValues);

    public static Rule OutOfRange { get; } = new("ITA136", "number out of range", Severity.Error, OfValues);

    public static Rule NotDate { get; } = new("ITA137", "no date", Severity.Error, OfValues);

    public static Rule NotPeriod { get; } = new("ITA138", "no period", Severity.Error, OfValues);

    public static Rule NotYear { get; } = new("ITA139", "no fiscal year", Severity.Error, OfValues);

    public static Rule NotFlag { get; } = new("ITA140", "neither true nor false", Severity.Error, OfValues);

    public static Rule NotChoice { get; } = new("ITA141", "word not in the list", Severity.Error, OfValues);

    public static Rule OneLanguage { get; } = new("ITA142", "text in one language only", Severity.Error, OfValues);

    public static Rule UnsafePath { get; } = new("ITA143", "path that cannot be used", Severity.Error, "the path gate (library trap T23)");

    public static Rule LostBehindHash { get; } = new("ITA144", "text lost behind #", Severity.Error, OfYaml);

    public static Rule NotOnWeb { get; } = new("ITA145", "no address on the web", Severity.Error, OfValues);

    public static Rule NotMail { get; } = new("ITA146", "no mail address", Severity.Error, OfValues);

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        TooLarge, NotUtf8, NotText, ControlCharacter, DirectionControl, InvisibleCharacter, NoBreakSpace, PrivateUse,
        MergeConflict, LoneMark, DoubledSaraE, SplitSaraAm, FrontMatterNotFirst, FrontMatterNotClosed, FenceMisspelt,
        FenceWithSpaces, Tab, NoSpaceAfterColon, QuoteNotClosed, Indentation, ColonInText, ReservedSign, TemplateBraces,
        CurlyQuotes, WideColon, NotYaml, Shorthand, SecondDocument, DuplicateKey, KeyNotText, TooMuch, UnknownKey,
        MissingKey, OtherShape, NotNumber, OutOfRange, NotDate, NotPeriod, NotYear, NotFlag, NotChoice, OneLanguage,
        UnsafePath, LostBehindHash, NotOnWeb, NotMail,
    ];
}
