using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace ItaSite.Tests.Pictures;

/// <summary>Pictures made for tests. What cameras write into them holds the word <see cref="Secret"/>.</summary>
internal static class TestPictures
{
    public const string Secret = "SECRET-13.7563N-100.5018E";

    /// <summary>A JPEG of 16 by 16 pixels in cyan, magenta, yellow and black that shows red.</summary>
    public static byte[] Cmyk { get; } = Convert.FromBase64String(
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUVFQwPFxgWFBgSFBUU/9sAQwEDBAQFBAUJBQUJFA0LDRQUFBQUFBQUFBQUFBQU"
        + "FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU/8AAFAgAEAAQBAERAAIRAQMRAQQRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAICf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAWAQEBAQAAAAAAAAAA"
        + "AAAAAAAABwn/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/AKIXNlU1TAAAAf/Z");

    /// <summary>A photograph, its left upper quarter red, its right upper one green, its left lower one blue, the last one yellow.</summary>
    public static byte[] Photo(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Yellow);
        Fill(canvas, SKRect.Create(0, 0, width / 2f, height / 2f), SKColors.Red);
        Fill(canvas, SKRect.Create(width / 2f, 0, width / 2f, height / 2f), SKColors.Lime);
        Fill(canvas, SKRect.Create(0, height / 2f, width / 2f, height / 2f), SKColors.Blue);
        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>Noise of many colours, as photographs have, in a format.</summary>
    public static byte[] Noise(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var seed = 1u;
        var pixels = bitmap.GetPixelSpan();
        for (var at = 0; at < pixels.Length; at++)
        {
            seed = (seed * 1664525) + 1013904223;
            pixels[at] = at % 4 is 3 ? (byte)255 : (byte)(seed >> 24);
        }

        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>A JPEG with Exif (an orientation, a place, a word), XMP, IPTC, a comment, and something behind its end.</summary>
    public static byte[] FromTelephone(byte[] jpeg, byte orientation) =>
    [
        .. jpeg[..2],
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(orientation)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude='13'>"u8, .. SecretBytes, .. "</x:xmpmeta>"u8]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. SecretBytes]),
        .. Segment(0xEA, SecretBytes),
        .. Segment(0xFE, SecretBytes),
        .. jpeg[2..],
        .. SecretBytes,
    ];

    /// <summary>A PNG with chunks of text, of a camera and of its own, and something behind its end.</summary>
    public static byte[] WithChunks(byte[] png)
    {
        const int BehindHeader = 33;
        return
        [
            .. png[..BehindHeader],
            .. Chunk("tEXt", [.. "Comment\0"u8, .. SecretBytes]),
            .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. SecretBytes]),
            .. Chunk("eXIf", Tiff(1)),
            .. Chunk("prVt", SecretBytes),
            .. png[BehindHeader..],
            .. SecretBytes,
        ];
    }

    /// <summary>A WebP with Exif and XMP.</summary>
    public static byte[] WithRiffParts(byte[] webp, int width, int height)
    {
        byte[] flags = [0x0C, 0, 0, 0, (byte)(width - 1), (byte)((width - 1) >> 8), 0, (byte)(height - 1), (byte)((height - 1) >> 8), 0];
        byte[] parts = [.. "WEBP"u8, .. RiffPart("VP8X", flags), .. webp[12..], .. RiffPart("EXIF", Tiff(1)), .. RiffPart("XMP ", SecretBytes)];
        return RiffPart("RIFF", parts);
    }

    /// <summary>A GIF of so many pictures of 2 by 2 pixels with a comment and data of a program.</summary>
    public static byte[] Gif(int pictures)
    {
        byte[] comment = [0x21, 0xFE, (byte)SecretBytes.Length, .. SecretBytes, 0];
        byte[] program = [0x21, 0xFF, 11, .. "XMP DataXMP"u8, (byte)SecretBytes.Length, .. SecretBytes, 0];
        byte[] picture = [0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 3, 0x84, 0x53, 0x05, 0]; // four pixels: 0 1 0 1
        return
        [
            .. "GIF89a"u8, 2, 0, 2, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 255,
            .. comment, .. program, .. Enumerable.Repeat(picture, pictures).SelectMany(one => one), .. comment, 0x3B, .. SecretBytes,
        ];
    }

    /// <summary>A PNG of one grey, as large as asked, which is small as a file.</summary>
    public static byte[] GreyPng(int width, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var line = new byte[width + 1];
            line.AsSpan(1).Fill(128);
            for (var row = 0; row < height; row++)
            {
                zlib.Write(line);
            }
        }

        byte[] header = [.. BigEndian(width), .. BigEndian(height), 8, 0, 0, 0, 0];
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>A JPEG of one grey.</summary>
    public static byte[] GreyJpeg(int width, int height)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Gray8, SKAlphaType.Opaque));
        bitmap.GetPixelSpan().Fill(128);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        return data.ToArray();
    }

    private static byte[] SecretBytes { get; } = Encoding.ASCII.GetBytes(Secret);

    private static void Fill(SKCanvas canvas, SKRect place, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = false };
        canvas.DrawRect(place, paint);
    }

    /// <summary>A first directory with an orientation and a place, and behind it a word.</summary>
    private static byte[] Tiff(byte orientation) =>
    [
        .. "MM\0*"u8, 0, 0, 0, 8, 0, 2,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38,
        0, 0, 0, 0,
        0, 1, 0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0, 0, 0, 0, 0,
        .. SecretBytes,
    ];

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. BigEndian(content.Length), .. named, .. BigEndian((int)Crc(named))];
    }

    private static byte[] RiffPart(string name, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        return [.. Encoding.ASCII.GetBytes(name), .. length, .. content, .. content.Length % 2 is 0 ? Array.Empty<byte>() : [0]];
    }

    private static byte[] BigEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) is 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
