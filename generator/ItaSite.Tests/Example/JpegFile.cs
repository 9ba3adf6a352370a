namespace ItaSite.Tests.Example;

/// <summary>Writes a canvas as a baseline JPEG (ITU-T T.81) without metadata; the same canvas gives the same bytes.</summary>
internal sealed class JpegFile
{
    private static readonly byte[] ZigZag =
    [
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
        35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
    ];

    /// <summary>Steps for lightness at quality 82, from table K.1, row by row.</summary>
    private static readonly byte[] LightSteps = Scaled(
    [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ]);

    /// <summary>Steps for colour, from table K.2.</summary>
    private static readonly byte[] ColourSteps = Scaled(
    [
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    ]);

    /// <summary>Half the cosine of n·π/16, for n from 0 to 7; written out, so that no machine computes it in another way.</summary>
    private static readonly double[] Cosines = [0.35355339059327373, 0.4903926402016152, 0.46193976625564337, 0.4157348061512726, 0.35355339059327379, 0.27778511650980114, 0.19134171618254492, 0.097545161008064152];

    private readonly List<byte> _bytes = [];
    private readonly HuffmanCode _first = new([0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    private readonly HuffmanCode _others = HuffmanCode.OfOthers();
    private int _bits;
    private int _bitCount;

    public static byte[] Of(Canvas canvas) => new JpegFile().Write(canvas);

    private byte[] Write(Canvas canvas)
    {
        Put(0xFF, 0xD8);
        Put([0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        Put([0xFF, 0xDB, 0, 132, 0, .. ZigZag.Select(at => LightSteps[at]), 1, .. ZigZag.Select(at => ColourSteps[at])]);
        Put(0xFF, 0xC0, 0, 17, 8, High(canvas.Height), Low(canvas.Height), High(canvas.Width), Low(canvas.Width), 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1);
        PutCode(0x00, _first);
        PutCode(0x10, _others);
        Put(0xFF, 0xDA, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0);
        WriteBlocks(canvas);
        PutBits(0x7F, 7);
        Put(0xFF, 0xD9);
        return [.. _bytes];
    }

    private void WriteBlocks(Canvas canvas)
    {
        var before = new int[3];
        for (var top = 0; top < canvas.Height; top += 8)
        {
            var rows = Enumerable.Range(top, 8).Select(y => canvas.Row(Math.Min(y, canvas.Height - 1))).ToArray();
            for (var left = 0; left < canvas.Width; left += 8)
            {
                var pixels = Enumerable.Range(0, 64).Select(at => rows[at / 8][Math.Min(left + (at % 8), canvas.Width - 1)]).ToArray();
                for (var part = 0; part < 3; part++)
                {
                    before[part] = WriteBlock([.. pixels.Select(pixel => PartOf(pixel, part))], part is 0 ? LightSteps : ColourSteps, before[part]);
                }
            }
        }
    }

    /// <summary>Lightness and the two parts of the colour, around 0.</summary>
    private static double PartOf(Paint pixel, int part) => part switch
    {
        0 => (0.299 * pixel.Red) + (0.587 * pixel.Green) + (0.114 * pixel.Blue) - 128,
        1 => (-0.168736 * pixel.Red) - (0.331264 * pixel.Green) + (0.5 * pixel.Blue),
        _ => (0.5 * pixel.Red) - (0.418688 * pixel.Green) - (0.081312 * pixel.Blue),
    };

    /// <summary>Writes a block of eight by eight and gives its mean step, from which the next one counts.</summary>
    private int WriteBlock(double[] block, byte[] steps, int before)
    {
        var waves = Waves(block);
        var numbers = ZigZag.Select(at => (int)Math.Round(waves[at] / steps[at], MidpointRounding.AwayFromZero)).ToArray();
        PutNumber(_first, 0, numbers[0] - before);
        var zeros = 0;
        foreach (var number in numbers.Skip(1))
        {
            zeros = number is 0 ? zeros + 1 : PutAfter(zeros, number);
        }

        if (zeros > 0)
        {
            _others.Put(0x00, PutBits);
        }

        return numbers[0];
    }

    private int PutAfter(int zeros, int number)
    {
        for (; zeros > 15; zeros -= 16)
        {
            _others.Put(0xF0, PutBits);
        }

        PutNumber(_others, zeros << 4, number);
        return 0;
    }

    private void PutNumber(HuffmanCode code, int run, int number)
    {
        var size = 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)Math.Abs(number));
        code.Put((byte)(run | size), PutBits);
        PutBits(number < 0 ? number + (1 << size) - 1 : number, size);
    }

    /// <summary>The cosine transform, rows first.</summary>
    private static double[] Waves(double[] block) => Transposed(Lines(Transposed(Lines(block))));

    private static double[] Lines(double[] block) =>
        [.. Enumerable.Range(0, 64).Select(at => Enumerable.Range(0, 8).Sum(x => block[(at & ~7) + x] * Wave(at & 7, x)))];

    private static double[] Transposed(double[] block) => [.. Enumerable.Range(0, 64).Select(at => block[((at & 7) * 8) + (at >> 3)])];

    /// <summary>Half the cosine of (2x+1)·u·π/16, by its place in the quarter circle.</summary>
    private static double Wave(int u, int x)
    {
        if (u is 0)
        {
            return Cosines[0];
        }

        var turn = ((2 * x) + 1) * u % 32;
        var (half, sign) = turn > 16 ? (32 - turn, 1) : (turn, 1);
        (half, sign) = half > 8 ? (16 - half, -sign) : (half, sign);
        return half is 8 ? 0 : sign * Cosines[half];
    }

    private void PutCode(byte id, HuffmanCode code)
    {
        Put(0xFF, 0xC4, 0, (byte)(19 + code.Values.Length), id);
        Put(code.Counts);
        Put(code.Values);
    }

    private void PutBits(int bits, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
        {
            _bits = (_bits << 1) | ((bits >> bit) & 1);
            if (++_bitCount is 8)
            {
                Put((byte)_bits);
                Put(_bits is 0xFF ? [0] : []);
                (_bits, _bitCount) = (0, 0);
            }
        }
    }

    private void Put(params byte[] bytes) => _bytes.AddRange(bytes);

    private static byte High(int number) => (byte)(number >> 8);

    private static byte Low(int number) => (byte)number;

    private static byte[] Scaled(byte[] steps) => [.. steps.Select(step => (byte)Math.Clamp(((step * 36) + 50) / 100, 1, 255))];
}
