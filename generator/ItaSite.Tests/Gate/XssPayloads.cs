using System.Collections.Immutable;

namespace ItaSite.Tests;

/// <summary>Texts that try to run <c>xss(1)</c> in a reader's browser (<c>payloads.txt</c>, one a line), and a content folder that has each of them everywhere an author may write.</summary>
internal static class XssPayloads
{
    /// <summary>Every payload.</summary>
    public static ImmutableArray<string> All { get; } = [.. File.ReadAllLines(Repository.PathOf("generator", "ItaSite.Tests", "Gate", "payloads.txt")).Where(line => line.Length > 0)];

    /// <summary>The folder of the news post with the payload of a number.</summary>
    public static string Folder(int number) => FormattableString.Invariant($"news/2567/2024-05-20-p{number}");

    /// <summary>The files that have nothing but one payload: the post with it as a title, in a block of code, in a label and in a cell; and its text as Markdown, and as the name of a file.</summary>
    public static IEnumerable<(string Path, string Text)> Files(int number)
    {
        var payload = All[number];
        var folder = $"content/{Folder(number)}";
        yield return ($"{folder}/index.md", Post(payload, $"````\n{payload}\n````"));
        yield return ($"{folder}/a.txt", "a\n");
        yield return (folder + FormattableString.Invariant($"/t{number}.yaml"), $"type: complaint-statistics\nrows:\n  - {{period: 2567-Q1, received: 1, resolved: 1, in_progress: 0, note: {Quoted(payload)}}}\n");
        yield return ($"content/{Folder(number)}-body/index.md", $"---\ntitle: x\nowner: ict\npublished: 2567-05-20\ncategory: activity\n---\n\nก\n\n{payload}\n");
        yield return ($"content/{Folder(number)}-name/index.md", Post("x", "ก"));
        yield return ($"content/{Folder(number)}-name/{FileName(payload)}.txt", "a\n");
    }

    private static string Post(string title, string body) =>
        $"---\ntitle: {Quoted(title)}\nsummary: {Quoted(title)}\nowner: ict\npublished: 2567-05-20\ncategory: activity\n{(title is "x" ? string.Empty : $"files: {{a.txt: {Quoted(title)}}}\n")}---\n\n{body}\n";

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The payload without what cannot stand in a name on this system.</summary>
    private static string FileName(string payload)
    {
        var name = payload.Replace('/', '∕').Replace('\0', ' ');
        return name.Length > 60 ? name[..60] : name;
    }
}
