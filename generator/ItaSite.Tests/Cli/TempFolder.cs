using System.Text;

namespace ItaSite.Tests.Cli;

/// <summary>A folder of its own for one test, deleted with it.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("ita-test-").FullName;

    public string At(string path) => Path.Combine(Root, path);

    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var file = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // a file below the root has a folder
        File.WriteAllBytes(file, bytes);
        return file;
    }

    /// <summary>All files below a folder with their texts.</summary>
    public SortedDictionary<string, string> Texts(string folder) => new(
        Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(At(folder), file), File.ReadAllText),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
