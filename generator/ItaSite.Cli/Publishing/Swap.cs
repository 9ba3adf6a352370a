using ItaSite.Cli.Disk;

namespace ItaSite.Cli.Publishing;

/// <summary>Puts a staged site in the place of the live one, and mends what a run left that was stopped halfway.</summary>
internal static class Swap
{
    /// <summary>Makes the staged folder the live one and keeps the old one as a release. At each moment the live folder is the whole old or the whole new site, or, where the system cannot swap in one step, absent for an instant.</summary>
    public static void In(PublishTarget target)
    {
        var fresh = Journal.IdOf(target.Staging) ?? throw new FileNotFoundException(null, target.Staging);
        var old = Journal.IdOf(target.Live);
        if (old == fresh)
        {
            PutIn(target); // the same site with damaged files: nothing to keep, and either of the two may be the live one if this ends halfway
            return;
        }

        var journal = new Journal(fresh, target.Keep > 0 && old is not null ? ReleaseFolder.Next(target) : null);
        journal.Write(target);
        Finish(target, journal);
    }

    /// <summary>Ends a swap that a run did not end, brings back a site that was moved aside, and removes what else such a run left.</summary>
    public static void Recover(PublishTarget target)
    {
        if (Journal.Read(target) is { } journal)
        {
            Finish(target, journal);
        }
        else if (Directory.Exists(target.Previous) && !Directory.Exists(target.Live))
        {
            target.Steps.Move(target.Previous, target.Live);
        }

        File.Delete(target.Journal + WholeFile.Fresh);
        target.Steps.DeleteMade(target.Previous);
        target.Steps.DeleteMade(target.Staging);
        ReleaseFolder.Prune(target);
    }

    private static void Finish(PublishTarget target, Journal journal)
    {
        if (Journal.IdOf(target.Staging) == journal.Fresh)
        {
            PutIn(target);
        }
        else if (Directory.Exists(target.Previous) && !Directory.Exists(target.Live))
        {
            target.Steps.Move(target.Previous, target.Live); // the new site is lost
        }

        foreach (var old in new[] { target.Staging, target.Previous }.Where(Directory.Exists).ToList())
        {
            PutAway(old, target, journal);
        }

        Journal.Close(target);
        ReleaseFolder.Prune(target);
    }

    private static void PutIn(PublishTarget target)
    {
        if (Directory.Exists(target.Live) && target.Steps.Exchanges(target.Staging, target.Live))
        {
            return;
        }

        if (Directory.Exists(target.Live))
        {
            target.Steps.DeleteMade(target.Previous);
            target.Steps.Move(target.Live, target.Previous);
        }

        target.Steps.Move(target.Staging, target.Live);
    }

    private static void PutAway(string old, PublishTarget target, Journal journal)
    {
        if (journal.Release is not { } number || Directory.Exists(ReleaseFolder.Of(target, number)) || Journal.IdOf(old) is not { } id || id == journal.Fresh)
        {
            target.Steps.DeleteMade(old);
            return;
        }

        target.Steps.Before("make the folder of releases");
        Directory.CreateDirectory(target.Releases);
        target.Steps.Move(old, ReleaseFolder.Of(target, number));
    }
}

/// <summary>Tells the folders that this program made from all others, which it never touches.</summary>
internal static class Ownership
{
    /// <exception cref="MachineException">The folder holds something that this program did not make, or is no folder.</exception>
    public static void Demand(string folder)
    {
        if (File.Exists(folder) || new DirectoryInfo(folder) is { Exists: true, LinkTarget: not null })
        {
            throw new MachineException(new(
                $"«{folder}» ไม่ใช่โฟลเดอร์ธรรมดา จึงสร้างเว็บไซต์ลงไปไม่ได้ ระบุโฟลเดอร์อื่นด้วย --output",
                $"'{folder}' is not a plain folder, so no site can be published there. Name another folder with --output."));
        }

        if (Directory.Exists(folder) && !File.Exists(Path.Combine(folder, PublishTarget.Marker)) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new MachineException(new(
                $"«{folder}» มีไฟล์ที่โปรแกรมนี้ไม่ได้สร้าง จึงไม่แตะต้อง ระบุโฟลเดอร์ว่างหรือโฟลเดอร์ใหม่ด้วย --output",
                $"'{folder}' holds files that this program did not make, so it is left alone. Name an empty or a new folder with --output."));
        }
    }
}
