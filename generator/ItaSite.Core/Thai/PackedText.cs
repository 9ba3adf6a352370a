using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ItaSite.Core.Thai;

/// <summary>
/// A text kept in little memory: a byte for each ASCII or Thai character, three for any other UTF-16 code unit. The texts of ten thousand pages take half the
/// memory that strings would.
/// </summary>
public sealed class PackedText
{
    private const byte Escape = 0x1A;
    private const char ThaiBlock = '\u0E00';
    private const ushort ToThai = ThaiBlock - 0x80;

    private readonly byte[] _packed;

    private PackedText(byte[] packed, int length)
    {
        _packed = packed;
        Length = length;
    }

    /// <summary>No text.</summary>
    public static PackedText Empty { get; } = new([], 0);

    /// <summary>How long the text is, in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>Packs a text.</summary>
    public static PackedText Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return Empty;
        }

        var room = ArrayPool<byte>.Shared.Rent(3 * text.Length);
        var packed = new PackedText(room[..Pack(text, room)], text.Length);
        ArrayPool<byte>.Shared.Return(room);
        return packed;
    }

    /// <summary>The text, made anew whenever it is asked for.</summary>
    public override string ToString() => string.Create(Length, _packed, static (text, packed) => Unpack(packed, text));

    private static int Pack(ReadOnlySpan<char> text, Span<byte> packed)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var plain = PackPlain(MemoryMarshal.Cast<char, ushort>(text[at..]), packed[count..]);
            (at, count) = (at + plain, count + plain);
            if (at < text.Length)
            {
                count += PackOne(text[at], packed[count..]);
            }
        }

        return count;
    }

    private static int PackOne(char one, Span<byte> packed)
    {
        if (one is not (char)Escape && (one & ~0x7F) is 0 or ThaiBlock)
        {
            packed[0] = ByteOf(one);
            return 1;
        }

        (packed[0], packed[1], packed[2]) = (Escape, (byte)one, (byte)(one >> 8));
        return 3;
    }

    private static byte ByteOf(ushort one) => (byte)((one & 0x7F) | ((one >> 4) & 0x80));

    /// <summary>Packs whole vectors from the beginning, as long as they hold plain ASCII and Thai; tells how many characters that were.</summary>
    private static int PackPlain(ReadOnlySpan<ushort> text, Span<byte> packed)
    {
        var step = Vector<ushort>.Count;
        var at = 0;
        for (; at + (2 * step) <= text.Length; at += 2 * step)
        {
            var (low, high) = (new Vector<ushort>(text[at..]), new Vector<ushort>(text[(at + step)..]));
            if (!ArePlain(low) || !ArePlain(high))
            {
                break;
            }

            Vector.Narrow(Narrowed(low), Narrowed(high)).CopyTo(packed[at..]);
        }

        return at;
    }

    private static Vector<ushort> Narrowed(Vector<ushort> text) =>
        (text & new Vector<ushort>(0x7F)) | (Vector.ShiftRightLogical(text, 4) & new Vector<ushort>(0x80));

    private static bool ArePlain(Vector<ushort> text)
    {
        var block = text & new Vector<ushort>(0xFF80);
        return !Vector.EqualsAny(text, new Vector<ushort>(Escape))
            && Vector.EqualsAll(Vector.Equals(block, Vector<ushort>.Zero) | Vector.Equals(block, new Vector<ushort>(ThaiBlock)), Vector<ushort>.AllBitsSet);
    }

    private static void Unpack(ReadOnlySpan<byte> packed, Span<char> text)
    {
        var read = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var plain = UnpackPlain(packed[read..], MemoryMarshal.Cast<char, ushort>(text[at..]));
            (at, read) = (at + plain, read + plain);
            if (at < text.Length)
            {
                read += UnpackOne(packed[read..], out text[at]);
            }
        }
    }

    private static int UnpackOne(ReadOnlySpan<byte> packed, out char one)
    {
        if (packed[0] is Escape)
        {
            one = (char)(packed[1] | (packed[2] << 8));
            return 3;
        }

        one = (char)(packed[0] < 0x80 ? packed[0] : packed[0] + ToThai);
        return 1;
    }

    /// <summary>Unpacks whole vectors from the beginning, as long as each byte is a character; tells how many these were.</summary>
    private static int UnpackPlain(ReadOnlySpan<byte> packed, Span<ushort> text)
    {
        var step = Vector<byte>.Count;
        var at = 0;
        for (; at + step <= packed.Length; at += step)
        {
            var bytes = new Vector<byte>(packed[at..]);
            if (Vector.EqualsAny(bytes, new Vector<byte>(Escape)))
            {
                break;
            }

            Vector.Widen(bytes, out var low, out var high);
            Widened(low).CopyTo(text[at..]);
            Widened(high).CopyTo(text[(at + (step / 2))..]);
        }

        return at;
    }

    private static Vector<ushort> Widened(Vector<ushort> bytes) =>
        bytes + (Vector.GreaterThan(bytes, new Vector<ushort>(0x7F)) & new Vector<ushort>(ToThai));
}
