using System.Collections.Concurrent;
using System.Globalization;

namespace ItaSite.Cli.Disk;

/// <summary>Numbers of pages by the SHA-256 of the file, kept between runs. It is only a memory: lost or damaged, it is made anew.</summary>
/// <param name="file">Where it is kept: lines of <c>sha256 pages</c>.</param>
internal sealed class FactsCache(string file)
{
    private const int HashLength = 64;

    private readonly Lazy<ConcurrentDictionary<string, int>> _pages = new(() => Load(file));
    private int _added;

    /// <summary>The texts of the files, kept beside.</summary>
    public TextStore Texts { get; } = new(Path.Combine(Path.GetDirectoryName(file) ?? ".", "texts"));

    /// <summary>The number of pages of a file seen before, or null.</summary>
    public int? PagesOf(string sha256) => _pages.Value.TryGetValue(sha256, out var pages) ? pages : null;

    public void Add(string sha256, int pages)
    {
        _pages.Value[sha256] = pages;
        Interlocked.Increment(ref _added);
    }

    /// <summary>Writes what was learnt; where it cannot be written the next run learns it again.</summary>
    public void Save()
    {
        if (_added is 0)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? ".");
            var fresh = $"{file}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}";
            File.WriteAllLines(fresh, _pages.Value.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key} {entry.Value}")));
            File.Move(fresh, file, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _added = 0;
        }
    }

    private static ConcurrentDictionary<string, int> Load(string file)
    {
        try
        {
            return new(File.ReadLines(file).Select(Entry).OfType<KeyValuePair<string, int>>().DistinctBy(entry => entry.Key), StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(StringComparer.Ordinal);
        }
    }

    /// <summary>What a line says, or null if it is damaged.</summary>
    private static KeyValuePair<string, int>? Entry(string line) =>
        line.Split(' ') is [{ Length: HashLength } hash, var number]
        && hash.All(char.IsAsciiHexDigitLower)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var pages)
            ? KeyValuePair.Create(hash, pages)
            : null;
}
