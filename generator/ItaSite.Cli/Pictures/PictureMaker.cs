using System.Collections.Immutable;
using ItaSite.Core.Content;
using SkiaSharp;

namespace ItaSite.Cli.Pictures;

/// <summary>Makes what is published of a picture. It decodes foreign bytes with native code, so it runs in the worker only.</summary>
internal static class PictureMaker
{
    private const int QualityOfWhole = 90;

    /// <summary>The published picture, its files put into a store; null if it cannot be decoded as a whole.</summary>
    /// <param name="path">The picture.</param>
    /// <param name="kind">What it is by its content.</param>
    /// <param name="store">Where the files are kept.</param>
    public static PreparedPicture? Make(string path, FileKind kind, PictureStore store) =>
        kind is FileKind.Svg ? OfDrawing(path, store) : OfPixels(path, kind, store);

    private static PreparedPicture OfDrawing(string path, PictureStore store)
    {
        using var content = File.OpenRead(path);
        var size = Disk.PictureSize.Of(content, FileKind.Svg) ?? new Disk.PictureSize(0, 0);
        return new PreparedPicture(store.Keep(size.Width, size.Height, FileKind.Svg, SvgDrawing.Plain(path)), [], []);
    }

    private static PreparedPicture? OfPixels(string path, FileKind kind, PictureStore store)
    {
        using var codec = SKCodec.Create(path);
        if (codec is null || !PictureLimits.Allow(new Disk.PictureSize(codec.Info.Width, codec.Info.Height), kind))
        {
            return null;
        }

        using var pixels = PicturePixels.Read(codec);
        if (pixels is null)
        {
            return null;
        }

        var isTouched = pixels.Width != codec.Info.Width || codec.EncodedOrigin is not SKEncodedOrigin.TopLeft;
        var whole = store.Keep(pixels.Width, pixels.Height, kind, Whole(path, kind, pixels, isTouched));
        return WithSizes(whole, kind, pixels, store);
    }

    /// <summary>A JPEG or WebP is always written anew. A PNG or GIF loses nothing: only the parts that make its picture are copied, unless it had to be turned, made smaller or brought to the colours of the web.</summary>
    private static byte[] Whole(string path, FileKind kind, SKBitmap pixels, bool isTouched) => kind switch
    {
        FileKind.Png => (isTouched ? null : PngChunks.Plain(File.ReadAllBytes(path))) ?? PictureEncoder.Png(pixels),
        FileKind.Gif => GifStill.Of(File.ReadAllBytes(path)) ?? PictureEncoder.Png(pixels),
        FileKind.Webp => PictureEncoder.Webp(pixels, QualityOfWhole),
        _ => PictureEncoder.Jpeg(pixels, QualityOfWhole),
    };

    private static PreparedPicture WithSizes(PictureFile whole, FileKind kind, SKBitmap pixels, PictureStore store)
    {
        var look = PictureLook.Of(pixels, kind);
        var (fallbacks, modern) = (ImmutableArray.CreateBuilder<PictureFile>(), ImmutableArray.CreateBuilder<PictureFile>());
        var larger = pixels;
        foreach (var width in PictureLimits.WidthsOf(pixels.Width).OrderDescending())
        {
            var smaller = width == larger.Width ? larger : PicturePixels.Scaled(larger, width, PicturePixels.HeightAt(pixels, width));
            fallbacks.Insert(0, store.Keep(smaller.Width, smaller.Height, look.Fallback, look.EncodeFallback(smaller)));
            modern.Insert(0, store.Keep(smaller.Width, smaller.Height, FileKind.Webp, look.EncodeModern(smaller)));
            Release(larger, smaller, pixels);
            larger = smaller;
        }

        Release(larger, null, pixels);
        return new PreparedPicture(whole, fallbacks.ToImmutable(), modern.ToImmutable());
    }

    /// <summary>Lets go of a size that is no longer needed; the first one belongs to the caller.</summary>
    private static void Release(SKBitmap done, SKBitmap? next, SKBitmap callers)
    {
        if (done != next && done != callers)
        {
            done.Dispose();
        }
    }
}
