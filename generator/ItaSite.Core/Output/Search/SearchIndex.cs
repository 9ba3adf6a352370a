using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace ItaSite.Core.Output;

/// <summary>The index of the search as scripts: titles and headings of all entries in one, trigrams of the texts in pieces, the texts in fragments. Names carry hashes of the content.</summary>
/// <param name="Address">Where its first file lies; it names the others.</param>
/// <param name="Files">All files.</param>
internal sealed record SearchIndex(string Address, ImmutableArray<OutputFile> Files)
{
    /// <summary>The index of entries, which are shown in this order among equals.</summary>
    /// <param name="entries">The entries, the newest first.</param>
    /// <param name="pipeline">The name of the pipeline that makes the files.</param>
    /// <param name="folder">Where the files lie, with a '/' at the end.</param>
    public static SearchIndex Of(IReadOnlyList<SearchEntry> entries, string pipeline, string folder = "search/")
    {
        var shards = SearchShards.Of(TrigramIndex.Of(entries));
        var fragments = SearchFragment.Of(entries);
        var shardHashes = new string[shards.Length];
        Parallel.For(0, shards.Length, shard => shardHashes[shard] = HashOf(shards[shard]));
        var fragmentHashes = new string[fragments.Count];
        Parallel.For(0, fragments.Count, fragment => fragmentHashes[fragment] = fragments[fragment].Hash());

        var index = Index(entries, [.. shards.Zip(shardHashes)], [.. fragments.Zip(fragmentHashes)]);
        var address = $"{folder}index-{HashOf(index)}.js";
        return new SearchIndex(
            address,
            [
                new OutputFile(address, pipeline, stream => stream.Write(index)),
                .. shards.Select((script, number) => new OutputFile(
                    FormattableString.Invariant($"{folder}t{number}-{shardHashes[number]}.js"), pipeline, stream => stream.Write(script))),
                .. fragments.Select((fragment, number) => new OutputFile(
                    FormattableString.Invariant($"{folder}f{number}-{fragmentHashes[number]}.js"), pipeline, fragment.Write)),
            ]);
    }

    /// <summary>Three lists: pieces (hash, bytes), fragments (first entry, hash), entries (title, address, kind, year, item, headings …).</summary>
    private static byte[] Index(IReadOnlyList<SearchEntry> entries, (byte[] Script, string Hash)[] shards, (SearchFragment Fragment, string Hash)[] fragments)
    {
        var script = new ArrayBufferWriter<byte>(1 << 16);
        ScriptText.Begin(script, "index");
        script.Write("[["u8);
        WriteAll(script, shards, shard => WritePair(script, shard.Script.Length, shard.Hash));
        script.Write("],["u8);
        WriteAll(script, fragments, fragment => WritePair(script, fragment.Fragment.First, fragment.Hash));
        script.Write("],["u8);
        WriteAll(script, entries, entry => WriteEntry(script, entry));
        script.Write("]]"u8);
        ScriptText.End(script);
        return script.WrittenSpan.ToArray();
    }

    private static void WriteAll<T>(ArrayBufferWriter<byte> script, IReadOnlyList<T> parts, Action<T> write)
    {
        for (var part = 0; part < parts.Count; part++)
        {
            script.Write(part is 0 ? ""u8 : ","u8);
            write(parts[part]);
        }
    }

    private static void WritePair(ArrayBufferWriter<byte> script, int number, string hash)
    {
        ScriptText.Number(script, number);
        script.Write(","u8);
        ScriptText.Quoted(script, hash);
    }

    private static void WriteEntry(ArrayBufferWriter<byte> script, SearchEntry entry)
    {
        script.Write("["u8);
        ScriptText.Quoted(script, entry.Title ?? string.Empty);
        script.Write(","u8);
        ScriptText.Quoted(script, entry.Address);
        foreach (var number in (ReadOnlySpan<int>)[(int)entry.Kind, entry.Year, entry.Item])
        {
            script.Write(","u8);
            ScriptText.Number(script, number);
        }

        foreach (var heading in entry.Headings)
        {
            script.Write(","u8);
            ScriptText.Quoted(script, heading);
        }

        script.Write("]"u8);
    }

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 3));
}
