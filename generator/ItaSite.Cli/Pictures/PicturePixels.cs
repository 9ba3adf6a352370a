using SkiaSharp;

namespace ItaSite.Cli.Pictures;

/// <summary>The pixels of a picture: read, turned upright, made smaller.</summary>
internal static class PicturePixels
{
    /// <summary>The first picture of a file, upright, in sRGB, no larger than it is published; null if it is not whole.</summary>
    public static SKBitmap? Read(SKCodec codec)
    {
        var scale = PictureLimits.Scale(codec.Info.Width, codec.Info.Height);
        var read = Decoded(codec, scale);
        if (read is null)
        {
            return null;
        }

        var target = (Width: Length(codec.Info.Width, scale), Height: Length(codec.Info.Height, scale));
        var sized = read.Width == target.Width ? read : Scaled(read, target.Width, target.Height);
        var upright = Upright(sized, codec.EncodedOrigin);
        foreach (var done in new[] { read, sized }.Where(one => one != upright))
        {
            done.Dispose();
        }

        return upright;
    }

    /// <summary>The height that keeps the proportions of a picture at a width, at least 1.</summary>
    public static int HeightAt(SKBitmap pixels, int width) => Length(pixels.Height, (double)width / pixels.Width);

    /// <summary>A smaller copy: halved as long as that goes, then brought to its size, so that every pixel counts.</summary>
    public static SKBitmap Scaled(SKBitmap pixels, int width, int height)
    {
        var from = pixels;
        while (from.Width >= 2 * width && from.Height >= 2 * height)
        {
            var half = Drawn(from, Math.Max(width, from.Width / 2), Math.Max(height, from.Height / 2), new SKSamplingOptions(SKFilterMode.Linear));
            if (from != pixels)
            {
                from.Dispose();
            }

            from = half;
        }

        var scaled = from.Width == width && from.Height == height ? from : Drawn(from, width, height, new SKSamplingOptions(SKCubicResampler.Mitchell));
        if (from != pixels && from != scaled)
        {
            from.Dispose();
        }

        return scaled;
    }

    private static int Length(int length, double scale) => Math.Max(1, (int)Math.Round(length * scale));

    /// <summary>The pixels as the codec gives them; a JPEG comes in eighths of its size, which spares memory. Null if the file ends early or is damaged.</summary>
    private static SKBitmap? Decoded(SKCodec codec, double scale)
    {
        var size = scale < 1 ? codec.GetScaledDimensions((float)scale) : new SKSizeI(codec.Info.Width, codec.Info.Height);
        var alpha = codec.Info.AlphaType is SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul;
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, alpha, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success)
        {
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }

    private static SKBitmap Drawn(SKBitmap from, int width, int height, SKSamplingOptions sampling)
    {
        var target = new SKBitmap(from.Info.WithSize(width, height));
        using var source = from.PeekPixels();
        using var place = target.PeekPixels();
        return source.ScalePixels(place, sampling) ? target : throw new InvalidDataException("scaling");
    }

    /// <summary>The picture as its camera was held (Exif orientation).</summary>
    private static SKBitmap Upright(SKBitmap pixels, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft)
        {
            return pixels;
        }

        var isTurned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var upright = new SKBitmap(isTurned ? pixels.Info.WithSize(pixels.Height, pixels.Width) : pixels.Info);
        using var canvas = new SKCanvas(upright);
        canvas.SetMatrix(Matrix(origin, upright.Width, upright.Height));
        canvas.DrawBitmap(pixels, 0, 0, new SKSamplingOptions(SKFilterMode.Nearest));
        canvas.Flush();
        return upright;
    }

    /// <summary>From the place of a pixel in the file to its place in the upright picture of a width and height.</summary>
    private static SKMatrix Matrix(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
