using System.Collections.Immutable;

namespace ItaSite.Tests.Example;

/// <summary>A colour, each part from 0 to 255.</summary>
internal readonly record struct Paint(double Red, double Green, double Blue)
{
    /// <summary>As in <c>0xB0C4D8</c>.</summary>
    public static Paint Of(int rgb) => new((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);

    public Paint Mixed(Paint other, double share) =>
        new(Red + ((other.Red - Red) * share), Green + ((other.Green - Green) * share), Blue + ((other.Blue - Blue) * share));
}

/// <summary>A point, in parts of the canvas: 0 to 1 from left to right and from top to bottom.</summary>
internal readonly record struct Spot(double X, double Y);

/// <summary>A surface that covers what was painted before it.</summary>
/// <param name="Holds">Whether a point belongs to it.</param>
/// <param name="Top">Its colour at its upper edge.</param>
/// <param name="Bottom">Its colour at its lower edge.</param>
/// <param name="From">Where its upper edge lies.</param>
/// <param name="To">Where its lower edge lies.</param>
internal sealed record Surface(Func<double, double, bool> Holds, Paint Top, Paint Bottom, double From, double To)
{
    public Paint At(double y) => Top.Mixed(Bottom, Math.Clamp((y - From) / (To - From), 0, 1));
}

/// <summary>A drawn picture: surfaces with soft edges and colours that change from top to bottom. It uses no function of the machine, so it is the same everywhere.</summary>
internal sealed class Canvas(int width, int height)
{
    /// <summary>Each pixel is the mean of so many by so many points.</summary>
    private const int Points = 2;

    private readonly List<Surface> _surfaces = [];

    public int Width => width;

    public int Height => height;

    public Canvas Box(double left, double top, double right, double bottom, int above, int below) =>
        Add((x, y) => x >= left && x <= right && y >= top && y <= bottom, above, below, top, bottom);

    public Canvas Disc(double x, double y, double radiusX, double radiusY, int above, int below) =>
        Add((atX, atY) => Square((atX - x) / radiusX) + Square((atY - y) / radiusY) <= 1, above, below, y - radiusY, y + radiusY);

    public Canvas Shape(int above, int below, params Spot[] corners)
    {
        var known = corners.ToImmutableArray();
        return Add((x, y) => IsInside(known, x, y), above, below, corners.Min(corner => corner.Y), corners.Max(corner => corner.Y));
    }

    /// <summary>The colours of a row of pixels.</summary>
    public Paint[] Row(int y) => [.. Enumerable.Range(0, width).Select(x => Pixel(x, y))];

    private Canvas Add(Func<double, double, bool> holds, int above, int below, double from, double to)
    {
        _surfaces.Add(new Surface(holds, Paint.Of(above), Paint.Of(below), from, to));
        return this;
    }

    private Paint Pixel(int x, int y)
    {
        var sum = default(Paint);
        for (var point = 0; point < Points * Points; point++)
        {
            var one = At((x + (((point % Points) + 0.5) / Points)) / width, (y + (((point / Points) + 0.5) / Points)) / height);
            sum = new Paint(sum.Red + one.Red, sum.Green + one.Green, sum.Blue + one.Blue);
        }

        return new Paint(sum.Red / (Points * Points), sum.Green / (Points * Points), sum.Blue / (Points * Points));
    }

    private Paint At(double x, double y)
    {
        for (var index = _surfaces.Count - 1; index >= 0; index--)
        {
            if (_surfaces[index].Holds(x, y))
            {
                return _surfaces[index].At(y);
            }
        }

        return Paint.Of(0xFFFFFF);
    }

    private static bool IsInside(ImmutableArray<Spot> corners, double x, double y)
    {
        var inside = false;
        for (int at = 0, before = corners.Length - 1; at < corners.Length; before = at++)
        {
            var (one, other) = (corners[at], corners[before]);
            if (one.Y > y != other.Y > y && x < ((other.X - one.X) * (y - one.Y) / (other.Y - one.Y)) + one.X)
            {
                inside = !inside;
            }
        }

        return inside;
    }

    private static double Square(double number) => number * number;
}
