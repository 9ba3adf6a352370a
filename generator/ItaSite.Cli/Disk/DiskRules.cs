using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Disk;

/// <summary>The rules that only the disk can break: they are found before a file is read.</summary>
internal static class DiskRules
{
    public static Rule LinkInsteadOfFile { get; } = new(
        "ITA801", "link instead of a file", Severity.Error, "a site must hold the same files on every machine");

    public static Rule NotAFile { get; } = new(
        "ITA802", "pipe, socket or device instead of a file", Severity.Error, "the format of content folders");

    public static Rule FileOfTheSystem { get; } = new(
        "ITA803", "file of the operating system or of an editor", Severity.Notice, "the format of content folders");

    public static Rule NameThatDoesNotTravel { get; } = new(
        "ITA804", "name that not every system can keep", Severity.Error, "the rules for file names of Windows, macOS and Linux");

    /// <summary>By id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [LinkInsteadOfFile, NotAFile, FileOfTheSystem, NameThatDoesNotTravel];
}
