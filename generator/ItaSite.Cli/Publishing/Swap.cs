using ItaSite.Cli.Disk;

namespace ItaSite.Cli.Publishing;

/// <summary>Puts a staged site in the place of the live one, and mends what a run left that was stopped halfway.</summary>
internal static class Swap
{
    /// <summary>Makes the staged folder the live one. At each moment the live folder is the whole old or the whole new site, or, where the system cannot swap in one step, absent for an instant.</summary>
    public static void In(PublishTarget target)
    {
        if (Directory.Exists(target.Live) && UnixFiles.TryExchange(target.Staging, target.Live))
        {
            Directory.Delete(target.Staging, recursive: true);
            return;
        }

        if (Directory.Exists(target.Live))
        {
            Directory.Move(target.Live, target.Previous);
        }

        Directory.Move(target.Staging, target.Live);
        DeleteMade(target.Previous);
    }

    /// <summary>Brings back a site that was moved aside by a run that did not end, and removes what such a run left.</summary>
    public static void Recover(PublishTarget target)
    {
        if (Directory.Exists(target.Previous) && !Directory.Exists(target.Live))
        {
            Directory.Move(target.Previous, target.Live);
        }

        DeleteMade(target.Previous);
        DeleteMade(target.Staging);
    }

    private static void DeleteMade(string folder)
    {
        if (Directory.Exists(folder))
        {
            Ownership.Demand(folder);
            Directory.Delete(folder, recursive: true);
        }
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
