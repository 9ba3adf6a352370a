using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Cli.Commands;
using ItaSite.Cli.Disk;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Recall;

/// <summary>All that the files and findings of a build depend on, beside what git says (docs/decisions.md lists it with its reasons). How a report looks (<c>--lang</c>, <c>--format</c>, <c>--all</c>) and where folders lie is no part of it.</summary>
/// <param name="Program">Which program it is, with its theme and catalogs.</param>
/// <param name="Day">The day of the build.</param>
/// <param name="Content">Every file of the content folder; also what must not be read, with the reason.</param>
/// <param name="Themes">The themes that were asked for.</param>
internal sealed record BuildInputs(string Program, DateOnly Day, SourceTree Content, ImmutableArray<FoundTheme> Themes)
{
    /// <summary>The address that stands for the one of site.yaml; null if none does.</summary>
    public required string? BaseUrl { get; init; }

    /// <summary>From which severity on a finding stops a build.</summary>
    public required Severity Limit { get; init; }

    /// <summary>All files that can be read, in the order in which their hashes stand in a key.</summary>
    public ImmutableArray<SourceFile> Files =>
        [.. Content.Files.Concat(Themes.SelectMany(theme => theme.Files?.Files ?? [])).Where(file => file.Refusal is null)];

    /// <summary>What a build under some options depends on.</summary>
    public static BuildInputs Of(RunOptions options, DateOnly day, SourceTree content, IEnumerable<FoundTheme> themes) =>
        new(ThisProgram.Identity, day, content, [.. themes.OrderBy(theme => theme.Name, StringComparer.Ordinal)]) { BaseUrl = options.BaseUrl, Limit = options.Limit };

    /// <summary>The SHA-256 of all that is known before a file is read: also paths and sizes.</summary>
    public byte[] Outline()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Program);
        writer.Write(Day.DayNumber);
        writer.Write((int)Limit);
        Write(BaseUrl, writer);
        Write(Content, writer);
        writer.Write(Themes.Length);
        foreach (var theme in Themes)
        {
            writer.Write(theme.Name);
            Write(theme.Files, writer);
        }

        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>The SHA-256 of everything.</summary>
    /// <param name="outline">The <see cref="Outline"/>.</param>
    /// <param name="hashes">The SHA-256 of the bytes of each of <see cref="Files"/>, one after the other.</param>
    /// <param name="git">Where the content folder stands in git.</param>
    public static byte[] Key(byte[] outline, byte[] hashes, GitState git)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(outline);
        writer.Write(hashes.Length);
        writer.Write(hashes);
        Write(git.Facts, writer);
        Write(git.Head, writer);
        writer.Write(git.Status);
        writer.Write(git.Settings);
        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void Write(SourceTree? tree, BinaryWriter writer)
    {
        writer.Write(tree?.Files.Length ?? -1);
        foreach (var file in tree?.Files ?? [])
        {
            writer.Write(file.Path);
            writer.Write(file.Length);
            Write(file.Refusal, writer);
        }
    }

    private static void Write(Diagnostic? refusal, BinaryWriter writer)
    {
        Write(refusal?.Rule.Id, writer);
        if (refusal is not null)
        {
            writer.Write(refusal.Message.Thai);
            writer.Write(refusal.Message.English);
        }
    }

    /// <summary>A text that may be missing; a missing one is not an empty one.</summary>
    private static void Write(string? text, BinaryWriter writer)
    {
        writer.Write(text is not null);
        writer.Write(text ?? string.Empty);
    }
}

/// <summary>A theme that was asked for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Files">What was found; null if there is no such theme.</param>
internal sealed record FoundTheme(string Name, SourceTree? Files);
