using System.Reflection;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>Finds a theme: the folder <c>themes/name</c> beside the content folder, else the one that lies in the program.</summary>
internal static class ThemeFolder
{
    private const string ThirdParty = "node_modules/";

    private static readonly Assembly Program = typeof(ThemeFolder).Assembly;

    /// <summary>The files of a theme, or null if there is none of that name.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="name">The name of the theme.</param>
    public static SourceTree? Find(string content, string name)
    {
        if (name.Length is 0 || name is "." or ".." || name.AsSpan().IndexOfAny('/', '\\') >= 0)
        {
            return null;
        }

        var folder = Path.GetFullPath(Path.Combine(content, "..", "themes", name));
        return Directory.Exists(folder) ? OnDisk(folder, name) : Embedded(name);
    }

    private static SourceTree OnDisk(string folder, string name) =>
        SourceTree.Of(OwnFiles(new DirectoryInfo(folder), string.Empty)
            .Concat(ThirdPartyFiles(folder))
            .Select(file => FileOf(folder, file, $"themes/{name}/{file}")));

    /// <summary>The theme's own files, without what npm put there and without links.</summary>
    private static IEnumerable<string> OwnFiles(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || entry.Name.StartsWith('.') || entry.Name is "node_modules")
            {
                continue;
            }

            var inner = entry is DirectoryInfo below ? OwnFiles(below, $"{prefix}{entry.Name}/") : [prefix + entry.Name];
            foreach (var file in inner)
            {
                yield return file;
            }
        }
    }

    /// <summary>The files of node_modules that theme.yaml names, as far as they are restored.</summary>
    private static IEnumerable<string> ThirdPartyFiles(string folder)
    {
        var settings = Path.Combine(folder, "theme.yaml");
        return !File.Exists(settings) ? [] : File.ReadLines(settings)
            .Select(NamedFile)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(file => File.Exists(Path.Combine(folder, file)));
    }

    private static string? NamedFile(string line)
    {
        var start = line.IndexOf(ThirdParty, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = start;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '@' or '_' or '.' or '/' or '-'))
        {
            end++;
        }

        var file = line[start..end];
        return file.Contains("..", StringComparison.Ordinal) ? null : file;
    }

    private static SourceFile FileOf(string folder, string file, string path)
    {
        var disk = Path.Combine(folder, file);
        return new SourceFile(path, new FileInfo(disk).Length, () => File.ReadAllBytes(disk), () => Inspector.Nothing);
    }

    private static SourceTree? Embedded(string name)
    {
        var prefix = $"themes/{name}/";
        var files = Program.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(prefix, StringComparison.Ordinal))
            .Select(resource => new SourceFile(resource, Length(resource), () => Bytes(resource), () => Inspector.Nothing))
            .ToList();
        return files.Count is 0 ? null : SourceTree.Of(files);
    }

    private static long Length(string resource)
    {
        using var stream = Program.GetManifestResourceStream(resource);
        return stream?.Length ?? 0;
    }

    private static byte[] Bytes(string resource)
    {
        using var stream = Program.GetManifestResourceStream(resource) ?? throw new FileNotFoundException(null, resource);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
