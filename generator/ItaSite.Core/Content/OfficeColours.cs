using System.Globalization;

namespace ItaSite.Core.Content;

/// <summary>The colours of an office; each keeps at least <see cref="Least"/> to what it meets.</summary>
/// <param name="Primary">The ground of the top of the page, on which white text stands; null if none is written.</param>
/// <param name="Accent">The colour of links; null if none is written.</param>
public sealed record OfficeColours(Colour? Primary, Colour? Accent)
{
    /// <summary>The least ratio of text to its ground; WCAG 2.2, 1.4.3.</summary>
    public const decimal Least = 4.5m;
}

/// <summary>A colour of sRGB.</summary>
/// <param name="Red">From 0 to 255.</param>
/// <param name="Green">From 0 to 255.</param>
/// <param name="Blue">From 0 to 255.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour White { get; } = new(255, 255, 255);

    public static Colour Black { get; } = new(0, 0, 0);

    /// <summary>The darkest ground of the default theme in its light form.</summary>
    public static Colour LightGround { get; } = new(0xf4, 0xf1, 0xea);

    /// <summary>The lightest ground of the default theme in its dark form.</summary>
    public static Colour DarkGround { get; } = new(0x20, 0x29, 0x2e);

    /// <summary>Reads <c>#rrggbb</c>; null if it is something else.</summary>
    public static Colour? Parse(string text) =>
        text.Length is 7 && text[0] is '#' && uint.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;

    /// <summary>The ratio of contrast to another colour as WCAG 2.2 defines it, from 1 to 21; two decimals, rounded down so that it never promises too much.</summary>
    public decimal ContrastTo(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return Math.Floor((decimal)((Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05)) * 100) / 100;
    }

    /// <summary>The nearest mixture with a second colour that has enough contrast to a third.</summary>
    /// <param name="toward">Black or white: what is mixed in, in steps of a twentieth.</param>
    /// <param name="ground">What it must be told from.</param>
    public Colour UntilReadable(Colour toward, Colour ground)
    {
        var mixed = this;
        for (var step = 1; step <= 20 && mixed.ContrastTo(ground) < OfficeColours.Least; step++)
        {
            mixed = MixedWith(toward, step);
        }

        return mixed;
    }

    public override string ToString() => FormattableString.Invariant($"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    private Colour MixedWith(Colour other, int twentieths) => new(
        Mixed(Red, other.Red, twentieths), Mixed(Green, other.Green, twentieths), Mixed(Blue, other.Blue, twentieths));

    private static byte Mixed(byte one, byte other, int twentieths) => (byte)(((one * (20 - twentieths)) + (other * twentieths)) / 20);
}
