using ItaSite.Cli.Disk;

namespace ItaSite.Cli.Publishing;

/// <summary>How publishing changes the disk: one step after the other, each of which leaves something that the next run can go on from.</summary>
/// <param name="Exchange">Lets two folders change places in one step; false where the system cannot.</param>
/// <param name="Before">Told before each step what comes next. A test ends a run there, as a power cut would.</param>
internal sealed record DiskSteps(Func<string, string, bool> Exchange, Action<string> Before)
{
    /// <summary>Those of this machine.</summary>
    public static DiskSteps Usual { get; } = new(UnixFiles.TryExchange, static _ => { });

    /// <summary>Moves a folder to a place where nothing is.</summary>
    public void Move(string folder, string place)
    {
        Before($"move {Path.GetFileName(folder)} to {Path.GetFileName(place)}");
        Directory.Move(folder, place);
    }

    /// <summary>Whether two folders have changed places.</summary>
    public bool Exchanges(string left, string right)
    {
        Before($"exchange {Path.GetFileName(left)} and {Path.GetFileName(right)}");
        return Exchange(left, right);
    }

    /// <summary>Deletes a folder of ours, its marker last: a run that is killed meanwhile leaves one that the next run still knows.</summary>
    public void DeleteMade(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        Ownership.Demand(folder);
        foreach (var entry in new DirectoryInfo(folder).GetFileSystemInfos().Where(entry => entry.Name is not PublishTarget.Marker))
        {
            Delete(entry);
        }

        Before($"delete {Path.GetFileName(folder)}");
        Directory.Delete(folder, recursive: true);
    }

    private void Delete(FileSystemInfo entry)
    {
        Before($"delete {entry.Name}");
        if (entry is DirectoryInfo { LinkTarget: null } folder)
        {
            folder.Delete(recursive: true);
        }
        else
        {
            entry.Delete();
        }
    }
}
