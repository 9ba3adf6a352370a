using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using ItaSite.Cli.Pictures;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>Reads what cameras and programs write into pictures: comments, names, the place.</summary>
internal static class PictureInspection
{
    private const int MostFaults = 5;
    private const int GpsTag = 0x8825;

    /// <summary>What stands in the picture beside it, and whether it is too large or moves.</summary>
    public static InspectionAnswer Of(Stream content, FileKind kind)
    {
        if (TooLarge(content, kind) is { } measures)
        {
            return InspectionAnswer.Only(AttachmentTraitKind.TooLarge, measures);
        }

        content.Position = 0;
        var bytes = new byte[(int)content.Length];
        content.ReadExactly(bytes);
        return IsMoving(bytes, kind) ? Moving(Read(bytes, kind)) : Read(bytes, kind);
    }

    /// <summary>Whether a camera or a program wrote anything into a picture.</summary>
    public static bool HoldsData(byte[] bytes, FileKind kind) => Parts(bytes, kind).Any();

    /// <summary>What in a drawing runs or draws from elsewhere.</summary>
    public static InspectionAnswer OfDrawing(Stream content)
    {
        if (content.Length > PictureLimits.MostBytes)
        {
            return InspectionAnswer.Only(AttachmentTraitKind.TooLarge, Measures(null, null));
        }

        return new InspectionAnswer(null, [.. SvgDrawing.Faults(content).Distinct().Take(MostFaults).Select(fault => new AttachmentTrait(AttachmentTraitKind.Script, fault))], null);
    }

    /// <summary>A size in pixels such as <c>9,000 × 6,000</c>; empty if it is not known.</summary>
    public static string Measures(int? width, int? height) => width is null || height is null
        ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"{(uint)width:#,##0} × {(uint)height:#,##0}");

    /// <summary>The size of a picture that cannot be read within the limits; null if it can.</summary>
    private static string? TooLarge(Stream content, FileKind kind)
    {
        if (PictureSize.Of(content, kind) is { } size && !PictureLimits.Allow(size, kind))
        {
            return Measures(size.Width, size.Height);
        }

        return content.Length > PictureLimits.MostBytes ? string.Empty : null;
    }

    private static bool IsMoving(byte[] bytes, FileKind kind) => kind switch
    {
        FileKind.Gif => GifStill.IsMoving(bytes),
        FileKind.Png => PngChunks.AreMoving(bytes),
        FileKind.Webp => bytes.Length > 20 && bytes.AsSpan(12, 4).SequenceEqual("VP8X"u8) && (bytes[20] & 2) is not 0,
        _ => false,
    };

    private static InspectionAnswer Moving(InspectionAnswer answer) =>
        answer with { Traits = [.. answer.Traits, new AttachmentTrait(AttachmentTraitKind.Animated, string.Empty)] };

    private static InspectionAnswer Read(byte[] bytes, FileKind kind)
    {
        var (text, traits) = (new TextCollector(), new List<AttachmentTrait>());
        foreach (var (name, start, length) in Parts(bytes, kind))
        {
            var part = bytes.AsSpan(start, length);
            text.Add(TextPieceKind.Property, name, Encoding.UTF8.GetString(part).Replace('\0', ' '));
            text.Add(TextPieceKind.Property, name, Encoding.Unicode.GetString(part[..(length / 2 * 2)]).Replace('\0', ' '));
            if (HasPlace(part))
            {
                traits.Add(new(AttachmentTraitKind.TakenAt, string.Empty));
            }
        }

        return new InspectionAnswer(null, [.. traits.Distinct()], text.ToText());
    }

    private static IEnumerable<(string Name, int Start, int Length)> Parts(byte[] bytes, FileKind kind) => kind switch
    {
        FileKind.Jpeg => Segments(bytes),
        FileKind.Png => Chunks(bytes),
        FileKind.Webp => Riff(bytes),
        _ => [],
    };

    /// <summary>The segments of a JPEG before its picture that hold data of programs (APP1, APP13) or a comment.</summary>
    private static IEnumerable<(string Name, int Start, int Length)> Segments(byte[] bytes)
    {
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] is 0xFF && bytes[at + 1] is not 0xDA;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
            var rest = Math.Min(length - 2, bytes.Length - at - 4);
            if (bytes[at + 1] is 0xE1 or 0xED or 0xFE && rest > 0)
            {
                yield return (bytes[at + 1] is 0xFE ? "Comment" : bytes[at + 1] is 0xE1 ? "Exif" : "IPTC", at + 4, rest);
            }

            at += 2 + Math.Max((int)length, 2);
        }
    }

    private static IEnumerable<(string Name, int Start, int Length)> Chunks(byte[] bytes)
    {
        for (var at = 8; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            var rest = (int)Math.Min(length, (uint)(bytes.Length - at - 8));
            var name = Encoding.ASCII.GetString(bytes, at + 4, 4);
            if (name is "tEXt" or "iTXt" or "eXIf" && rest > 0)
            {
                yield return (name is "eXIf" ? "Exif" : "Text", at + 8, rest);
            }

            if (length > bytes.Length)
            {
                yield break;
            }

            at += 12 + (int)length;
        }
    }

    private static IEnumerable<(string Name, int Start, int Length)> Riff(byte[] bytes)
    {
        for (var at = 12; at + 8 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 4));
            var rest = (int)Math.Min(length, (uint)(bytes.Length - at - 8));
            var name = Encoding.ASCII.GetString(bytes, at, 4);
            if (name is "EXIF" or "XMP " && rest > 0)
            {
                yield return (name.Trim(), at + 8, rest);
            }

            if (length > bytes.Length)
            {
                yield break;
            }

            at += 8 + (int)length + (int)(length % 2);
        }
    }

    /// <summary>Whether data of a camera point to a directory of places (the tag GPSInfo of the first directory), or XMP names a latitude.</summary>
    private static bool HasPlace(ReadOnlySpan<byte> part)
    {
        if (part.IndexOf("GPSLatitude"u8) >= 0)
        {
            return true;
        }

        var tiff = part.StartsWith("Exif\0\0"u8) ? part[6..] : part;
        var isLittle = tiff.StartsWith("II*\0"u8);
        if (tiff.Length < 8 || !(isLittle || tiff.StartsWith("MM\0*"u8)))
        {
            return false;
        }

        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        return directory <= tiff.Length - 2 && HasTag(tiff[(int)directory..], isLittle);
    }

    private static bool HasTag(ReadOnlySpan<byte> directory, bool isLittle)
    {
        var count = Short(directory, isLittle);
        for (var entry = 2; entry + 12 <= directory.Length && count-- > 0; entry += 12)
        {
            if (Short(directory[entry..], isLittle) is GpsTag)
            {
                return true;
            }
        }

        return false;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
