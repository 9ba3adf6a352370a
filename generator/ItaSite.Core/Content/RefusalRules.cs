using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Content;

/// <summary>The rules by which the Cli refuses what lies in a content folder before it is read (<see cref="SourceFile.Refusal"/>).</summary>
public static class RefusalRules
{
    public static Rule LinkInsteadOfFile { get; } = new(
        "ITA801", "link instead of a file", Severity.Error, "a site must hold the same files on every machine");

    public static Rule NotAFile { get; } = new(
        "ITA802", "pipe, socket or device instead of a file", Severity.Error, "the format of content folders");

    public static Rule FileOfTheSystem { get; } = new(
        "ITA803", "file of the operating system", Severity.Notice, "the format of content folders");

    public static Rule NameThatDoesNotTravel { get; } = new(
        "ITA804", "name that not every system can keep", Severity.Error, "the rules for file names of Windows, macOS and Linux");

    public static Rule FileTooLarge { get; } = new(
        "ITA805", "file larger than any page can use", Severity.Error, "hosts, readers and the memory of the machine that builds the site");

    /// <summary>By id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [LinkInsteadOfFile, NotAFile, FileOfTheSystem, NameThatDoesNotTravel, FileTooLarge];
}
