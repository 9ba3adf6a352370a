using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>Asks git for the changes of a content folder. What git says is taken as it is; nothing is written.</summary>
internal static class GitRecord
{
    private const string LogicalRoot = "content/";
    private const char Start = '\u0001';
    private const char Names = '\u0002';

    /// <summary>What git sets for its hooks; a build that runs in one asks of its own folder nevertheless.</summary>
    private static readonly string[] OfAHook = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    /// <summary>The record of a folder.</summary>
    public static ChangeLog Read(string content)
    {
        var folder = Path.GetFullPath(content);
        if (!IsUnderGit(folder) || Ask(folder, "rev-parse", "--is-shallow-repository", "--show-prefix") is not { } facts)
        {
            return ChangeLog.Unknown(RecordState.None);
        }

        var lines = facts.Split('\n');
        var uncommitted = UncommittedOf(folder, lines[1]);
        return lines[0] is "true"
            ? ChangeLog.Unknown(RecordState.Shallow) with { Uncommitted = uncommitted }
            : Whole(folder) with { Uncommitted = uncommitted, IsBefore = (commit, later) => Ask(folder, "merge-base", "--is-ancestor", commit, later) is not null };
    }

    private static ChangeLog Whole(string folder)
    {
        var log = Entries(folder, []);
        if (log.IsEmpty)
        {
            return ChangeLog.Unknown(RecordState.None); // nothing was committed yet
        }

        var turns = Entries(folder, ["-G", "^draft:[ ]*true", "--", "*index.md"]);
        return new ChangeLog(RecordState.Whole, [.. log.Select(entry => entry.Commit)], ByPath(log, commit => commit))
        {
            DraftTurns = ByPath(turns, commit => commit.Id),
        };
    }

    private static ImmutableDictionary<string, ImmutableArray<T>> ByPath<T>(ImmutableArray<(Commit Commit, string[] Files)> log, Func<Commit, T> chosen) => log
        .SelectMany(entry => entry.Files.Select(file => (File: file, Commit: entry.Commit)))
        .GroupBy(change => change.File, StringComparer.Ordinal)
        .ToImmutableDictionary(file => file.Key, file => file.Select(change => chosen(change.Commit)).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Commits with the files that they changed; each comes after those it follows.</summary>
    private static ImmutableArray<(Commit Commit, string[] Files)> Entries(string folder, string[] more)
    {
        string[] paths = more.Contains("--") ? [] : ["--", "."];
        var text = Ask(folder, ["log", "--topo-order", "--reverse", "--no-renames", "--relative", "--name-only", "-z", $"--format={Start}%H %ct{Names}", .. more, .. paths]) ?? string.Empty;
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
    /// <param name="folder">The content folder.</param>
    /// <param name="prefix">Its path below the root of the repository, ending with '/', or empty.</param>
    private static ImmutableArray<string> UncommittedOf(string folder, string prefix)
    {
        var text = Ask(folder, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", ".") ?? string.Empty;
        return
        [
            .. text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line.Length > 3 && line[3..].StartsWith(prefix, StringComparison.Ordinal))
                .Select(line => LogicalRoot + line[(3 + prefix.Length)..])
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsUnderGit(string folder)
    {
        for (var place = folder; place is not null; place = Path.GetDirectoryName(place))
        {
            if (Path.Exists(Path.Combine(place, ".git")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What git prints; null if it is not installed or says no.</summary>
    private static string? Ask(string folder, params string[] arguments)
    {
        var settings = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", "-c", "log.showSignature=false", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        settings.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        foreach (var name in OfAHook)
        {
            settings.Environment.Remove(name);
        }

        try
        {
            using var git = Process.Start(settings) ?? throw new Win32Exception();
            git.ErrorDataReceived += static (_, _) => { }; // whether it went well is told by the exit code
            git.BeginErrorReadLine();
            var text = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode is 0 ? text : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
