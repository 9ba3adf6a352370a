using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>The past of a content folder as git told it.</summary>
internal sealed class GitMemory
{
    private Known? _known;

    /// <summary>What is known of the past that leads to a commit.</summary>
    /// <param name="head">All that tells the commit, the folder and how git is set.</param>
    /// <param name="ask">Asks git for it.</param>
    public ChangeLog Of(string head, Func<ChangeLog> ask)
    {
        var known = _known?.Head == head ? _known : new Known(head, ask());
        _known = known;
        return known.Log;
    }

    private sealed record Known(string Head, ChangeLog Log);
}

/// <summary>Asks git for the changes of a content folder. What git says is taken as it is; nothing is written. All that it answers must follow from <see cref="GitState"/>, by which a build tells that nothing has changed.</summary>
internal static class GitRecord
{
    private const string LogicalRoot = "content/";
    private const char Start = '\u0001';
    private const char Names = '\u0002';

    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    /// <summary>The record of a folder.</summary>
    public static ChangeLog Read(string content) => Of(GitState.Of(content), new GitMemory());

    /// <summary>The record of a folder whose place in git is known.</summary>
    /// <param name="state">Its place.</param>
    /// <param name="memory">The past as it was told the last time; it stays the same as long as nothing is committed.</param>
    public static ChangeLog Of(GitState state, GitMemory memory)
    {
        if (state.Facts is not { } facts)
        {
            return ChangeLog.Unknown(RecordState.None);
        }

        var lines = facts.Split('\n');
        var uncommitted = UncommittedOf(state.Status, lines[1]);
        return lines[0] is "true"
            ? ChangeLog.Unknown(RecordState.Shallow) with { Uncommitted = uncommitted }
            : memory.Of(string.Join('\n', state.Folder, facts, state.Head, state.Settings), () => Whole(state)) with { Uncommitted = uncommitted };
    }

    private static ChangeLog Whole(GitState state)
    {
        var log = Entries(state, []);
        if (log.IsEmpty)
        {
            return ChangeLog.Unknown(RecordState.None); // nothing was committed yet
        }

        var turns = Entries(state, ["-G", "^draft:[ ]*true", "--", "*index.md"]);
        return new ChangeLog(RecordState.Whole, [.. log.Select(entry => entry.Commit)], ByPath(log, commit => commit))
        {
            DraftTurns = ByPath(turns, commit => commit.Id),
            IsBefore = (commit, later) => Git.Ask(state.Folder, "merge-base", "--is-ancestor", commit, later) is not null,
        };
    }

    private static ImmutableDictionary<string, ImmutableArray<T>> ByPath<T>(ImmutableArray<(Commit Commit, string[] Files)> log, Func<Commit, T> chosen) => log
        .SelectMany(entry => entry.Files.Select(file => (File: file, Commit: entry.Commit)))
        .GroupBy(change => change.File, StringComparer.Ordinal)
        .ToImmutableDictionary(file => file.Key, file => file.Select(change => chosen(change.Commit)).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Commits with the files that they changed, up to the one the folder stands at; each comes after those it follows.</summary>
    private static ImmutableArray<(Commit Commit, string[] Files)> Entries(GitState state, string[] more)
    {
        if (state.Head is not { } head)
        {
            return [];
        }

        string[] paths = more.Contains("--") ? [] : ["--", "."];
        var text = Git.Ask(state.Folder, ["log", "--topo-order", "--reverse", "--no-renames", "--relative", "--name-only", "-z", $"--format={Start}%H %ct{Names}", head, .. more, .. paths]) ?? string.Empty;
        return [.. text.Split(Start, StringSplitOptions.RemoveEmptyEntries).Select(EntryOf)];
    }

    private static (Commit Commit, string[] Files) EntryOf(string text)
    {
        var parts = text.Split(Names);
        var head = parts[0].Split(' ');
        var at = DateTimeOffset.FromUnixTimeSeconds(long.Parse(head[1], CultureInfo.InvariantCulture)).ToOffset(Bangkok);
        return (new Commit(head[0], at), [.. parts[1].Split(['\0', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(file => LogicalRoot + file)]);
    }

    /// <summary>The files with changes that are not committed.</summary>
    /// <param name="status">What <c>git status</c> printed.</param>
    /// <param name="prefix">The path of the content folder below the root of the repository, ending with '/', or empty.</param>
    private static ImmutableArray<string> UncommittedOf(string status, string prefix) =>
    [
        .. status.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Length > 3 && line[3..].StartsWith(prefix, StringComparison.Ordinal))
            .Select(line => LogicalRoot + line[(3 + prefix.Length)..])
            .Order(StringComparer.Ordinal),
    ];
}
