namespace ItaSite.Cli.Disk;

/// <summary>Where a content folder stands in git: what decides all that <see cref="GitRecord"/> answers, told without a walk through the past.</summary>
/// <param name="Folder">The content folder, absolute; where it lies decides nothing.</param>
/// <param name="Facts">A line that says whether the clone is shallow, one with the path below the root of the repository, and the ids that stand for replaced commits; null if there is no git.</param>
/// <param name="Head">The id of the commit it stands at; null if nothing was committed yet.</param>
/// <param name="Status">The changes that are not committed, as git prints them.</param>
/// <param name="Settings">The settings of git, some of which decide what its log tells.</param>
internal sealed record GitState(string Folder, string? Facts, string? Head, string Status, string Settings)
{
    /// <summary>The state of a folder now.</summary>
    public static GitState Of(string content)
    {
        var folder = Path.GetFullPath(content);
        return Git.IsOver(folder) && Git.Ask(folder, "rev-parse", "--is-shallow-repository", "--show-prefix", "--glob=refs/replace/*") is { } facts
            ? new GitState(
                folder,
                facts,
                Git.Ask(folder, "rev-parse", "--quiet", "--verify", "HEAD^{commit}")?.TrimEnd('\n'),
                Git.Ask(folder, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", ".") ?? string.Empty,
                Git.Ask(folder, "config", "--list", "-z") ?? string.Empty)
            : new GitState(folder, null, null, string.Empty, string.Empty);
    }
}
