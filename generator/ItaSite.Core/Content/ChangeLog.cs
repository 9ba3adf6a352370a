using System.Collections.Immutable;

namespace ItaSite.Core.Content;

/// <summary>What is known of the past of a content folder.</summary>
public enum RecordState
{
    /// <summary>Nobody asked.</summary>
    NotAsked,

    /// <summary>The folder is not kept under git, or git is not installed or does not answer.</summary>
    None,

    /// <summary>Only the newest part of the past was fetched (a shallow clone), so no first day can be told.</summary>
    Shallow,

    /// <summary>All of it.</summary>
    Whole,
}

/// <summary>A recorded change.</summary>
/// <param name="Id">The id of the commit, 40 or 64 hexadecimal digits.</param>
/// <param name="At">When it was committed, in the time of Bangkok.</param>
public sealed record Commit(string Id, DateTimeOffset At)
{
    /// <summary>The day in Bangkok.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.DateTime);
}

/// <summary>The record of the changes of a content folder, from git.</summary>
/// <param name="State">How much of the past is known.</param>
/// <param name="Commits">All commits that changed a file of the folder; each comes after those it follows.</param>
/// <param name="Changes">The same by the logical path of the file, in the same order.</param>
public sealed record ChangeLog(RecordState State, ImmutableArray<Commit> Commits, ImmutableDictionary<string, ImmutableArray<Commit>> Changes)
{
    /// <summary>Nobody asked.</summary>
    public static ChangeLog NotAsked { get; } = Unknown(RecordState.NotAsked);

    /// <summary>The place of each commit in the order, by its id.</summary>
    public ImmutableDictionary<string, int> Order { get; } =
        Commits.Select((commit, index) => KeyValuePair.Create(commit.Id, index)).ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The logical paths of files with changes that are not committed, ordinal.</summary>
    public ImmutableArray<string> Uncommitted { get; init; } = [];

    /// <summary>The ids of the commits in which the line <c>draft: true</c> came or went, by logical path, in the order of <see cref="Changes"/>.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> DraftTurns { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Whether a commit is among those that another one follows.</summary>
    public Func<string, string, bool> IsBefore { get; init; } = static (_, _) => false;

    /// <summary>A past of which nothing can be told.</summary>
    public static ChangeLog Unknown(RecordState state) => new(state, [], ImmutableDictionary<string, ImmutableArray<Commit>>.Empty);
}
