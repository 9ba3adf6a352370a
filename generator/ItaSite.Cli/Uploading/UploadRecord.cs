using System.Collections.Immutable;
using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Uploading;

/// <summary>What this program put onto a host: only that may it replace and delete. A line is a SHA-256, a tab and a path; the last line of a path holds; '-' says that its upload had begun.</summary>
/// <param name="Files">The SHA-256 by path; empty where an upload had only begun.</param>
internal sealed record UploadRecord(ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>The file on the host that holds the record.</summary>
    public const string Name = ".ita-published";

    private const string Begun = "-";

    /// <summary>The record on a host; empty if nothing was published there yet. A last line that was cut off is left out.</summary>
    public static UploadRecord Read(string host)
    {
        var path = Path.Combine(host, Name);
        var text = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var parts in text[..(text.LastIndexOf('\n') + 1)].Split('\n').Select(line => line.Split('\t')))
        {
            if (parts is [var hash, var file] && SiteFiles.IsInside(file))
            {
                files[file] = hash is Begun ? string.Empty : hash;
            }
        }

        return new UploadRecord(files.ToImmutable());
    }

    /// <summary>Opens it to add lines. Each is on the host before the next file is touched.</summary>
    public static StreamWriter Continue(string host)
    {
        var stream = new FileStream(Path.Combine(host, Name), FileMode.Append, FileAccess.Write, FileShare.Read);
        return new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
    }

    /// <summary>The lines before an upload: from here on these paths are ours, whatever happens. It begins with an end of line, for the line before may have been cut off.</summary>
    public static string BeginLines(IEnumerable<ManifestEntry> files) =>
        "\n" + string.Concat(files.Select(file => $"{Begun}\t{file.Path}\n"));

    /// <summary>The line after a file has arrived.</summary>
    public static string LineOf(ManifestEntry file) => $"{file.Sha256}\t{file.Path}";

    /// <summary>Writes it anew, with nothing but what is there now.</summary>
    public static void Close(string host, IEnumerable<ManifestEntry> files) =>
        WholeFile.Replace(Path.Combine(host, Name), string.Concat(files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => LineOf(file) + "\n")));
}
