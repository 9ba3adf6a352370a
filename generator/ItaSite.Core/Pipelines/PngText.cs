using System.Buffers.Binary;
using System.IO.Compression;

namespace ItaSite.Core.Pipelines;

/// <summary>Writes pictures of few colours as PNG (ISO/IEC 15948), one byte a pixel.</summary>
internal static class PngText
{
    private static readonly byte[] Signature = [0x89, .. "PNG\r\n\u001a\n"u8];

    /// <summary>Writes a picture.</summary>
    /// <param name="stream">Where it goes.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    /// <param name="colours">Red, green and blue of each colour.</param>
    /// <param name="colourAt">The number of the colour of a pixel, by x and y from the upper left.</param>
    public static void Write(Stream stream, int width, int height, IReadOnlyList<(byte Red, byte Green, byte Blue)> colours, Func<int, int, byte> colourAt)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3); // eight bits, numbers of a palette
        stream.Write(Signature);
        WriteChunk(stream, "IHDR"u8, header);
        WriteChunk(stream, "PLTE"u8, [.. colours.SelectMany(colour => new[] { colour.Red, colour.Green, colour.Blue })]);
        WriteChunk(stream, "IDAT"u8, Packed(width, height, colourAt));
        WriteChunk(stream, "IEND"u8, []);
    }

    /// <summary>Each row begins with the number of its filter, 0 for none.</summary>
    private static byte[] Packed(int width, int height, Func<int, int, byte> colourAt)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var row = new byte[width + 1];
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < width; x++)
                {
                    row[x + 1] = colourAt(x, y);
                }

                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void WriteChunk(Stream stream, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
    {
        byte[] named = [.. kind, .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        stream.Write(number);
        stream.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        stream.Write(number);
    }

    /// <summary>CRC-32 as PNG, annex D, defines it.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) is 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }
        }

        return ~crc;
    }
}
