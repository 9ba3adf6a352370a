namespace ItaSite.Tests.Example;

/// <summary>A code of JPEG: short bits for frequent values.</summary>
internal sealed class HuffmanCode
{
    private readonly Dictionary<byte, (int Bits, int Length)> _codes = [];

    /// <param name="counts">How many values have 1, 2, … 16 bits.</param>
    /// <param name="values">The values in the order of their bits.</param>
    public HuffmanCode(byte[] counts, byte[] values)
    {
        (Counts, Values) = (counts, values);
        var (bits, next) = (0, 0);
        for (var length = 1; length <= 16; length++, bits <<= 1)
        {
            for (var number = 0; number < counts[length - 1]; number++)
            {
                _codes.Add(values[next++], (bits++, length));
            }
        }
    }

    public byte[] Counts { get; }

    public byte[] Values { get; }

    /// <summary>Every run of up to fifteen zeros with every size of number: the two that end a block or skip sixteen zeros and the small ones get short bits, the others long ones.</summary>
    public static HuffmanCode OfOthers()
    {
        byte[] frequent = [0x01, 0x00, 0x02, 0x11, 0x03, 0x21, 0x12, 0x04, 0x31, 0x41, 0x05, 0x51, 0x13, 0x22, 0xF0];
        byte[] all = [.. frequent, .. Enumerable.Range(0, 256).Select(value => (byte)value).Where(value => (value & 15) is >= 1 and <= 10).Except(frequent)];
        byte[] counts = [0, 2, 1, 1, 2, 2, 2, 2, 2, 1, 0, 0, 0, 0, 0, 0];
        counts[15] = (byte)(all.Length - frequent.Length);
        return new HuffmanCode(counts, all);
    }

    public void Put(byte value, Action<int, int> bits) => bits(_codes[value].Bits, _codes[value].Length);
}
