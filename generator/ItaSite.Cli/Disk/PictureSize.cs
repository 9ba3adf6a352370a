using System.Buffers.Binary;
using System.Globalization;
using System.Xml;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>The width and height of a picture in pixels.</summary>
internal readonly record struct PictureSize(int Width, int Height)
{
    private const int MaxHead = 1 << 20;

    /// <summary>The size as the head of a picture tells it, or null if it does not.</summary>
    /// <param name="content">Its bytes, from a stream that can seek.</param>
    /// <param name="kind">What it is.</param>
    public static PictureSize? Of(Stream content, FileKind kind)
    {
        content.Position = 0;
        var size = kind is FileKind.Svg ? OfSvg(content) : OfHead(Head(content), kind);
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    private static byte[] Head(Stream content)
    {
        var head = new byte[(int)Math.Min(content.Length, MaxHead)];
        content.ReadExactly(head);
        return head;
    }

    private static PictureSize? OfHead(ReadOnlySpan<byte> head, FileKind kind) => kind switch
    {
        FileKind.Png when head.Length >= 24 => new(
            (int)BinaryPrimitives.ReadUInt32BigEndian(head[16..]), (int)BinaryPrimitives.ReadUInt32BigEndian(head[20..])),
        FileKind.Gif when head.Length >= 10 => new(
            BinaryPrimitives.ReadUInt16LittleEndian(head[6..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..])),
        FileKind.Jpeg => OfJpeg(head),
        FileKind.Webp when head.Length >= 30 => OfWebp(head),
        _ => null,
    };

    /// <summary>Goes from marker to marker until a frame header (SOF0 to SOF15, without DHT, JPG and DAC).</summary>
    private static PictureSize? OfJpeg(ReadOnlySpan<byte> head)
    {
        var at = 2;
        while (at + 9 < head.Length && head[at] is 0xFF)
        {
            var marker = head[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC)
            {
                return new(BinaryPrimitives.ReadUInt16BigEndian(head[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(head[(at + 5)..]));
            }

            at += marker is 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(head[(at + 2)..]);
        }

        return null;
    }

    private static PictureSize? OfWebp(ReadOnlySpan<byte> head)
    {
        if (head[12..16].SequenceEqual("VP8X"u8))
        {
            return new(1 + ThreeBytes(head[24..]), 1 + ThreeBytes(head[27..]));
        }

        if (head[12..16].SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(head[21..]);
            return new(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return head[12..16].SequenceEqual("VP8 "u8)
            ? new(BinaryPrimitives.ReadUInt16LittleEndian(head[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(head[28..]) & 0x3FFF)
            : null;
    }

    private static int ThreeBytes(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static PictureSize? OfSvg(Stream content)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false };
        try
        {
            using var reader = XmlReader.Create(content, settings);
            reader.MoveToContent();
            return Measured(reader.GetAttribute("width"), reader.GetAttribute("height"))
                ?? OfViewBox(reader.GetAttribute("viewBox"));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static PictureSize? Measured(string? width, string? height) =>
        Pixels(width) is { } wide && Pixels(height) is { } high ? new PictureSize(wide, high) : null;

    private static PictureSize? OfViewBox(string? box) =>
        box?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is [_, _, var width, var height] ? Measured(width, height) : null;

    private static int? Pixels(string? text) =>
        text is not null
        && decimal.TryParse(text.Replace("px", string.Empty, StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and < 1_000_000
            ? (int)Math.Round(number)
            : null;
}
