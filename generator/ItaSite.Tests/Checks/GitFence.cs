using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core.Content;

namespace ItaSite.Tests.Checks;

/// <summary>
/// A fence <c>git</c>: first <c>whole</c>, <c>shallow</c> or <c>none</c>; then a line for each commit, the oldest first, with a letter that stands for its id forty times over,
/// its moment and the files; a line with <c>?</c> names a file that is not committed.
/// </summary>
internal static class GitFence
{
    public static ChangeLog Read(CheckFence? fence)
    {
        if (fence is null)
        {
            return ChangeLog.NotAsked;
        }

        var lines = fence.Text.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')).ToList();
        var commits = lines.Skip(1).Where(line => line[0] is not "?").Select(line => (Commit: CommitOf(line), Files: line[2..])).ToList();
        return (lines[0][0] switch
        {
            "whole" => new ChangeLog(
                RecordState.Whole,
                [.. commits.Select(one => one.Commit)],
                commits.SelectMany(one => one.Files.Select(file => (File: file, one.Commit)))
                    .GroupBy(change => change.File, StringComparer.Ordinal)
                    .ToImmutableDictionary(file => file.Key, file => file.Select(change => change.Commit).ToImmutableArray(), StringComparer.Ordinal)),
            "shallow" => ChangeLog.Unknown(RecordState.Shallow),
            _ => ChangeLog.Unknown(RecordState.None),
        }) with
        {
            Uncommitted = [.. lines.Where(line => line[0] is "?").Select(line => line[1])],
            IsBefore = (left, right) => string.CompareOrdinal(left, right) < 0,
        };
    }

    private static Commit CommitOf(string[] line) =>
        new(string.Concat(Enumerable.Repeat(line[0], 40)), DateTimeOffset.ParseExact(line[1], "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
}
