using ItaSite.Cli.Disk;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Pictures;

/// <summary>How large pictures may be, and how large they are published.</summary>
internal static class PictureLimits
{
    /// <summary>Changes whenever other bytes are made of the same picture, so that what was kept of earlier runs is made anew.</summary>
    public const string Version = "1";

    /// <summary>The widths of the sizes, in pixels; a picture has those that are narrower than it, and at most its own width.</summary>
    public static readonly int[] Widths = [480, 960, 1600];

    /// <summary>The most bytes of a picture.</summary>
    public const long MostBytes = 128L * 1024 * 1024;

    /// <summary>The most pixels of a JPEG, which is made smaller while it is read.</summary>
    private const long MostPixelsOfJpeg = 200_000_000;

    /// <summary>The most pixels of the other kinds, which must be held in memory whole, four bytes each.</summary>
    private const long MostPixels = 80_000_000;

    /// <summary>The most pixels along an edge that WebP and most browsers can hold.</summary>
    private const int MostAlongAnEdge = 16_000;

    /// <summary>The most pixels of a published picture: an A4 page at 300 dots to the inch has 8.7 million.</summary>
    private const double MostPublishedPixels = 10_000_000;

    /// <summary>Whether so many pixels can be read within the memory allowed.</summary>
    public static bool Allow(PictureSize size, FileKind kind) =>
        (long)size.Width * size.Height <= (kind is FileKind.Jpeg ? MostPixelsOfJpeg : MostPixels);

    /// <summary>How much smaller a picture is published; 1 for as it is.</summary>
    public static double Scale(int width, int height)
    {
        var byArea = Math.Sqrt(MostPublishedPixels / ((double)width * height));
        return Math.Min(1, Math.Min(byArea, (double)MostAlongAnEdge / Math.Max(width, height)));
    }

    /// <summary>The widths in which a picture of a width is offered.</summary>
    public static IEnumerable<int> WidthsOf(int width) =>
        Widths.Where(one => one < width).Append(Math.Min(width, Widths[^1])).Distinct();
}
