using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Core.Output;

namespace ItaSite.Cli.Publishing;

/// <summary>Keeps between runs which pages passed the gate. It is only a memory: lost, damaged or of another version, all pages are parsed again.</summary>
/// <param name="path">The file: the SHA-256 of the rest, a list of marks, then the pages with the numbers of their marks in that list.</param>
internal sealed class GateFile(string path)
{
    /// <summary>The memory beside a site.</summary>
    public static GateFile Beside(PublishTarget target) =>
        new(Path.Combine(Path.GetDirectoryName(target.Live) ?? ".", ".cache", "gate", Path.GetFileName(target.Live)));

    /// <summary>What was kept; nothing if it cannot be used.</summary>
    public GateMemory Read()
    {
        try
        {
            return SealedFile.Read(path) is { } rest ? Read(rest) : GateMemory.Nothing;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            return GateMemory.Nothing;
        }
    }

    /// <summary>Keeps what a run has learnt; where that cannot be done the next run parses again.</summary>
    public void Write(GateMemory memory)
    {
        using var rest = new MemoryStream();
        Write(memory, rest);
        SealedFile.Write(path, rest);
    }

    private static GateMemory Read(MemoryStream rest)
    {
        using var reader = new BinaryReader(rest, Encoding.UTF8);
        var site = reader.ReadString();
        var marks = new ulong[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(marks.AsSpan()));
        var pages = ImmutableDictionary.CreateBuilder<string, KnownPage>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            pages[reader.ReadString()] = new KnownPage(Convert.ToHexStringLower(reader.ReadBytes(SHA256.HashSizeInBytes)), Marks(reader, marks), Marks(reader, marks));
        }

        return new GateMemory(site, pages.ToImmutable());
    }

    private static ImmutableArray<ulong> Marks(BinaryReader reader, ulong[] marks)
    {
        var read = new ulong[reader.Read7BitEncodedInt()];
        for (var index = 0; index < read.Length; index++)
        {
            read[index] = marks[reader.Read7BitEncodedInt()];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(read);
    }

    private static void Write(GateMemory memory, Stream rest)
    {
        using var writer = new BinaryWriter(rest, Encoding.UTF8, leaveOpen: true);
        var marks = memory.Pages.Values.SelectMany(page => page.Needs.Concat(page.Places)).Distinct().Order().ToArray();
        var numbers = marks.Index().ToDictionary(mark => mark.Item, mark => mark.Index);
        writer.Write(memory.Site);
        writer.Write(marks.Length);
        writer.Write(MemoryMarshal.AsBytes(marks.AsSpan()));
        writer.Write(memory.Pages.Count);
        foreach (var (name, page) in memory.Pages.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            writer.Write(name);
            writer.Write(Convert.FromHexString(page.Sha256));
            Write(page.Places, numbers, writer);
            Write(page.Needs, numbers, writer);
        }
    }

    private static void Write(ImmutableArray<ulong> marks, Dictionary<ulong, int> numbers, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(marks.Length);
        foreach (var mark in marks)
        {
            writer.Write7BitEncodedInt(numbers[mark]);
        }
    }
}
