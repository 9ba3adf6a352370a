using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Output;

/// <summary>Texts of neighbouring entries, which the script looks through to make sure of a result and to quote it.</summary>
/// <param name="Number">Its place among the fragments.</param>
/// <param name="First">The number of its first entry.</param>
/// <param name="Entries">The entries.</param>
internal sealed record SearchFragment(int Number, int First, IReadOnlyList<SearchEntry> Entries)
{
    /// <summary>Characters of a usual fragment.</summary>
    private const int Usual = 8000;

    /// <summary>All entries, in their order; one with a long text stands alone.</summary>
    public static IReadOnlyList<SearchFragment> Of(IReadOnlyList<SearchEntry> entries)
    {
        var fragments = new List<SearchFragment>();
        for (var first = 0; first < entries.Count;)
        {
            var end = EndOf(entries, first);
            fragments.Add(new SearchFragment(fragments.Count, first, [.. entries.Skip(first).Take(end - first)]));
            first = end;
        }

        return fragments;
    }

    /// <summary>Six hexadecimal digits of the hash of its texts.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in Entries)
        {
            hash.AppendData(MemoryMarshal.AsBytes(entry.Text.AsSpan()));
            hash.AppendData([0, 0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 3));
    }

    /// <summary>Writes its script.</summary>
    public void Write(Stream stream)
    {
        var script = new ArrayBufferWriter<byte>(4 * Usual);
        ScriptText.Begin(script, FormattableString.Invariant($"f{Number}"));
        var sign = "["u8;
        foreach (var entry in Entries)
        {
            script.Write(sign);
            ScriptText.Quoted(script, ThaiText.Normalize(entry.Text));
            sign = ","u8;
        }

        script.Write("]"u8);
        ScriptText.End(script);
        stream.Write(script.WrittenSpan);
    }

    private static int EndOf(IReadOnlyList<SearchEntry> entries, int first)
    {
        var length = entries[first].Length;
        var end = first + 1;
        for (; end < entries.Count && length + entries[end].Length <= Usual; end++)
        {
            length += entries[end].Length;
        }

        return end;
    }
}
