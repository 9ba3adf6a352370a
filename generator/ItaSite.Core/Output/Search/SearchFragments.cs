using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Output;

/// <summary>Texts of neighbouring entries, which the script looks through to make sure of a result and to quote it.</summary>
/// <param name="Number">Its place among the fragments.</param>
/// <param name="First">The number of its first entry.</param>
/// <param name="Texts">The texts as their authors wrote them.</param>
internal sealed record SearchFragment(int Number, int First, IReadOnlyList<string> Texts)
{
    /// <summary>Characters of a usual fragment.</summary>
    private const int Usual = 8000;

    /// <summary>All texts, in their order; a long one stands alone.</summary>
    public static IReadOnlyList<SearchFragment> Of(IReadOnlyList<string> texts)
    {
        var fragments = new List<SearchFragment>();
        for (var first = 0; first < texts.Count;)
        {
            var end = EndOf(texts, first);
            fragments.Add(new SearchFragment(fragments.Count, first, [.. texts.Skip(first).Take(end - first)]));
            first = end;
        }

        return fragments;
    }

    /// <summary>Six hexadecimal digits of the hash of its texts.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in Texts)
        {
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
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
        foreach (var text in Texts)
        {
            script.Write(sign);
            ScriptText.Quoted(script, ThaiText.Normalize(text));
            sign = ","u8;
        }

        script.Write("]"u8);
        ScriptText.End(script);
        stream.Write(script.WrittenSpan);
    }

    private static int EndOf(IReadOnlyList<string> texts, int first)
    {
        var length = texts[first].Length;
        var end = first + 1;
        for (; end < texts.Count && length + texts[end].Length <= Usual; end++)
        {
            length += texts[end].Length;
        }

        return end;
    }
}
