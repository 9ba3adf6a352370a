using ItaSite.Cli.Commands;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Publishing;

namespace ItaSite.Cli.Recall;

/// <summary>Finds out whether a build would do nothing but tell the same again. Everything is compared by content but the finished files, which are compared by size and time: a touched one is looked at by a whole build.</summary>
internal static class UnchangedSite
{
    /// <summary>What the last build told, if it was made from the same and all that it left is still there; else null.</summary>
    public static BuildTold? Find(RunOptions options, DateOnly day)
    {
        var target = PublishTarget.Of(options.Output);
        try
        {
            return LastBuildFile.Beside(target).Read() is { } last && Holds(last, options, day, target) ? last.Told : null;
        }
        catch (Exception exception) when (MachineTrouble.Sentence(exception) is not null)
        {
            return null; // a whole build meets the same trouble and tells it
        }
    }

    private static bool Holds(LastBuild last, RunOptions options, DateOnly day, PublishTarget target)
    {
        var left = Task.Run(() => IsLeft(last.Left, target));
        try
        {
            return IsFrom(last, options, day) && left.Result;
        }
        finally
        {
            Task.WaitAny(left); // it holds the lock of the site, which a whole build must not meet
        }
    }

    private static bool IsFrom(LastBuild last, RunOptions options, DateOnly day)
    {
        using var inspector = SiteRun.NewInspector(options);
        var themes = last.Themes.Select(name => new FoundTheme(name, ThemeFolder.Find(options.Content, name)));
        var inputs = BuildInputs.Of(options, day, ContentFolder.Read(options.Content, inspector), themes);
        var outline = inputs.Outline();
        if (!outline.AsSpan().SequenceEqual(last.Outline))
        {
            return false;
        }

        var git = Task.Run(() => GitState.Of(options.Content));
        var hashes = DiskHashes.Of(inputs.Files, options.Content);
        return BuildInputs.Key(outline, hashes, git.Result).AsSpan().SequenceEqual(last.Key);
    }

    /// <summary>Whether the finished folders are as they were left, and no run was stopped halfway since.</summary>
    private static bool IsLeft(LeftFolders folders, PublishTarget target)
    {
        using var turn = PublishLock.Take(target);
        Ownership.Demand(target.Live);
        return IsAtRest(target) && IsAtRest(target.Internal) && IsAtRest(target.Hosting) && LeftFolders.Of(target).Are(folders);
    }

    /// <summary>Whether nothing lies beside a folder that the next run would have to clear away.</summary>
    private static bool IsAtRest(PublishTarget target) =>
        !File.Exists(target.Journal)
        && !File.Exists(target.Journal + WholeFile.Fresh)
        && !Directory.Exists(target.Staging)
        && !Directory.Exists(target.Previous)
        && ReleaseFolder.Numbers(target).Length <= target.Keep;
}
