using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Disk;

/// <summary>Finds the files of a content folder. Links are never followed.</summary>
internal static class ContentFolder
{
    /// <summary>How the paths of its files begin.</summary>
    public const string LogicalRoot = "content";

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>All files below a folder, ordered by path; what must not be read is among them with the reason.</summary>
    /// <exception cref="MachineException">There is no such folder.</exception>
    public static SourceTree Read(string folder, Inspector inspector)
    {
        var root = RootOf(folder);
        var files = new List<SourceFile>();
        Collect(new DirectoryInfo(root), LogicalRoot, root, inspector, files);
        return SourceTree.Of(files);
    }

    /// <summary>The absolute path of a content folder.</summary>
    /// <exception cref="MachineException">There is no such folder.</exception>
    public static string RootOf(string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return Directory.Exists(root) ? root : throw new MachineException(new(
            $"ไม่พบโฟลเดอร์เนื้อหา «{folder}» ระบุโฟลเดอร์ที่มีไฟล์ site.yaml ด้วย --content",
            $"There is no content folder '{folder}'. Name the folder that holds site.yaml with --content."));
    }

    /// <summary>What lies in a folder itself.</summary>
    public static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder) => folder.EnumerateFileSystemInfos("*", Everything);

    /// <summary>Stands for something that must not be read.</summary>
    public static SourceFile Refused(string path, Diagnostic refusal) => new(path, 0, () => [], () => Inspector.Nothing, refusal);

    private static void Collect(DirectoryInfo folder, string logical, string root, Inspector inspector, List<SourceFile> files)
    {
        foreach (var entry in Entries(folder))
        {
            var path = $"{logical}/{entry.Name}";
            if (Refusals.Of(entry, path, root) is { } refusal)
            {
                files.Add(Refused(path, refusal));
            }
            else if (entry is DirectoryInfo inner)
            {
                Collect(inner, path, root, inspector, files);
            }
            else
            {
                files.Add(FileOf((FileInfo)entry, path, inspector));
            }
        }
    }

    private static SourceFile FileOf(FileInfo file, string path, Inspector inspector)
    {
        var disk = file.FullName;
        return new SourceFile(path, file.Length, () => File.ReadAllBytes(disk), () => inspector.Inspect(disk));
    }
}
