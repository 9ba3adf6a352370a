using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace ItaSite.Core.Content;

/// <summary>Tells what a file is by its content, whatever its name says.</summary>
public static class FileKinds
{
    private const int HeadLength = 4096;

    private static readonly ImmutableArray<(byte[] Magic, FileKind Kind)> Magics =
    [
        ("%PDF-"u8.ToArray(), FileKind.Pdf),
        ([0xFF, 0xD8, 0xFF], FileKind.Jpeg),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], FileKind.Png),
        ("GIF87a"u8.ToArray(), FileKind.Gif),
        ("GIF89a"u8.ToArray(), FileKind.Gif),
        ("MZ"u8.ToArray(), FileKind.Executable),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], FileKind.Executable),
        ([0xFE, 0xED, 0xFA, 0xCE], FileKind.Executable),
        ([0xFE, 0xED, 0xFA, 0xCF], FileKind.Executable),
        ([0xCF, 0xFA, 0xED, 0xFE], FileKind.Executable),
        ("#!"u8.ToArray(), FileKind.Executable),
    ];

    private static readonly ImmutableDictionary<string, ImmutableArray<FileKind>> ByEnding =
        new Dictionary<string, ImmutableArray<FileKind>>
        {
            [".pdf"] = [FileKind.Pdf],
            [".xlsx"] = [FileKind.Xlsx],
            [".docx"] = [FileKind.Docx],
            [".zip"] = [FileKind.Zip, FileKind.Xlsx, FileKind.Docx],
            [".csv"] = [FileKind.Csv],
            [".txt"] = [FileKind.Text],
            [".jpg"] = [FileKind.Jpeg],
            [".jpeg"] = [FileKind.Jpeg],
            [".png"] = [FileKind.Png],
            [".gif"] = [FileKind.Gif],
            [".webp"] = [FileKind.Webp],
            [".svg"] = [FileKind.Svg],
            [".html"] = [FileKind.Html],
            [".htm"] = [FileKind.Html],
        }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a file is.</summary>
    /// <param name="content">Its bytes, from a stream that can seek; its place afterwards is not defined.</param>
    /// <param name="name">Its name, which alone tells a table of text from other text.</param>
    public static FileKind Of(Stream content, string name)
    {
        var head = Head(content);
        foreach (var (magic, kind) in Magics)
        {
            if (head.StartsWith(magic))
            {
                return kind;
            }
        }

        if (head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..12].SequenceEqual("WEBP"u8))
        {
            return FileKind.Webp;
        }

        return head.StartsWith("PK\u0003\u0004"u8) ? OfArchive(content) : OfText(head, name);
    }

    /// <summary>What a file may be by the ending of its name; empty if the ending promises nothing that can be told.</summary>
    public static ImmutableArray<FileKind> Promised(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot >= 0 && ByEnding.TryGetValue(name[dot..], out var kinds) ? kinds : [];
    }

    /// <summary>Whether a browser shows it as a picture.</summary>
    public static bool IsPicture(FileKind kind) =>
        kind is FileKind.Jpeg or FileKind.Png or FileKind.Webp or FileKind.Gif or FileKind.Svg;

    private static ReadOnlySpan<byte> Head(Stream content)
    {
        var head = new byte[HeadLength];
        content.Position = 0;
        return head.AsSpan(0, content.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false));
    }

    private static FileKind OfArchive(Stream content)
    {
        try
        {
            content.Position = 0;
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry("xl/workbook.xml") is not null ? FileKind.Xlsx
                : archive.GetEntry("word/document.xml") is not null ? FileKind.Docx
                : FileKind.Zip;
        }
        catch (InvalidDataException)
        {
            return FileKind.Unknown; // cut off: the list of its entries, at its end, is missing
        }
    }

    private static FileKind OfText(ReadOnlySpan<byte> head, string name)
    {
        if (head.IsEmpty || head.ContainsAnyInRange((byte)0, (byte)8) || head.ContainsAnyInRange((byte)14, (byte)31))
        {
            return FileKind.Unknown;
        }

        var text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n').ToLowerInvariant();
        if (text.StartsWith('<') && text.Contains("<svg", StringComparison.Ordinal) && !text.Contains("<html", StringComparison.Ordinal))
        {
            return FileKind.Svg;
        }

        return IsHtml(text) ? FileKind.Html
            : name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? FileKind.Csv
            : FileKind.Text;
    }

    private static bool IsHtml(string text) =>
        text.StartsWith('<') && (
            text.StartsWith("<!doctype html", StringComparison.Ordinal)
            || text.Contains("<html", StringComparison.Ordinal)
            || text.Contains("<script", StringComparison.Ordinal)
            || text.Contains("<body", StringComparison.Ordinal));
}
