using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Publishing;
using ItaSite.Cli.Reporting;

namespace ItaSite.Cli.Recall;

/// <summary>Keeps the last build of a folder. It is only a memory: lost, damaged or of another program, the next build makes everything.</summary>
/// <param name="path">The file: the SHA-256 of the rest, the program that wrote it, then the build.</param>
/// <param name="program">The program that reads and writes it.</param>
internal sealed class LastBuildFile(string path, string program)
{
    /// <summary>The memory beside a site.</summary>
    public static LastBuildFile Beside(PublishTarget target) =>
        new(Path.Combine(Path.GetDirectoryName(target.Live) ?? ".", ".cache", "last", Path.GetFileName(target.Live)), ThisProgram.Identity);

    /// <summary>What was kept; null if it cannot be used.</summary>
    public LastBuild? Read()
    {
        if (SealedFile.Read(path) is not { } rest)
        {
            return null;
        }

        using var reader = new BinaryReader(rest, Encoding.UTF8);
        try
        {
            return reader.ReadString() == program ? Build(reader) : null;
        }
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException)
        {
            return null; // a program without such a memory wrote something else there
        }
    }

    /// <summary>Keeps a build; where that cannot be done the next one makes everything.</summary>
    public void Write(LastBuild build)
    {
        using var rest = new MemoryStream();
        using var writer = new BinaryWriter(rest, Encoding.UTF8);
        writer.Write(program);
        writer.Write(build.Outline);
        writer.Write(build.Key);
        Write(build.Themes, writer);
        Write(build.Left.Site, writer);
        Write(build.Left.Internal, writer);
        Write(build.Left.Hosting, writer);
        Write(build.Told.Fates, writer);
        Write(build.Told.Published?.Pipelines ?? [], writer);
        FindingsFormat.Write(build.Told.Findings, writer);
        writer.Flush();
        SealedFile.Write(path, rest);
    }

    private static LastBuild Build(BinaryReader reader)
    {
        var (outline, key) = (reader.ReadBytes(SHA256.HashSizeInBytes), reader.ReadBytes(SHA256.HashSizeInBytes));
        var themes = Names(reader);
        var left = new LeftFolders(Bytes(reader), Bytes(reader), Bytes(reader));
        var fates = new FateCounts(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        var pipelines = Pipelines(reader);
        return new LastBuild(outline, key, themes, left, new BuildTold(FindingsFormat.Read(reader), fates, Unchanged(pipelines)));
    }

    /// <summary>The report of a run that finds all files as they are. It makes none, so none took any time.</summary>
    private static PublishReport Unchanged(ImmutableArray<PipelineWork> pipelines) => new(0, pipelines.Sum(work => work.Files), 0, pipelines);

    private static void Write(ImmutableArray<string> names, BinaryWriter writer)
    {
        writer.Write(names.Length);
        foreach (var name in names)
        {
            writer.Write(name);
        }
    }

    private static ImmutableArray<string> Names(BinaryReader reader)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            names.Add(reader.ReadString());
        }

        return names.ToImmutable();
    }

    private static void Write(byte[] bytes, BinaryWriter writer)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] Bytes(BinaryReader reader) => reader.ReadBytes(reader.ReadInt32());

    private static void Write(FateCounts fates, BinaryWriter writer)
    {
        foreach (var count in new[] { fates.Published, fates.Scheduled, fates.Expired, fates.Draft, fates.Refused })
        {
            writer.Write(count);
        }
    }

    private static void Write(ImmutableArray<PipelineWork> pipelines, BinaryWriter writer)
    {
        writer.Write(pipelines.Length);
        foreach (var work in pipelines)
        {
            writer.Write(work.Name);
            writer.Write(work.Files);
            writer.Write(work.Bytes);
        }
    }

    private static ImmutableArray<PipelineWork> Pipelines(BinaryReader reader)
    {
        var pipelines = ImmutableArray.CreateBuilder<PipelineWork>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            pipelines.Add(new PipelineWork(reader.ReadString(), reader.ReadInt32(), reader.ReadInt64(), TimeSpan.Zero));
        }

        return pipelines.ToImmutable();
    }
}
