using ItaSite.Cli.Disk;
using ItaSite.Core;

namespace ItaSite.Cli.Commands;

/// <summary>What runs over the same folder with the same options leave for the next one. What a run makes does not depend on it.</summary>
internal sealed class RunMemory : IDisposable
{
    public RunMemory(RunOptions options)
    {
        Inspector = SiteRun.NewInspector(options);
        Folder = new FolderMemory(options.Content, Inspector);
    }

    /// <summary>Looks into attachments, also into those of files that were seen before.</summary>
    public Inspector Inspector { get; }

    /// <summary>The files that were seen.</summary>
    public FolderMemory Folder { get; }

    /// <summary>What git told.</summary>
    public GitMemory Git { get; } = new();

    /// <summary>What was read and found.</summary>
    public BuildMemory Build { get; } = new();

    public void Dispose() => Inspector.Dispose();
}
