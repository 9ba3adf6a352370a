using ItaSite.Core.Content;
using SkiaSharp;

namespace ItaSite.Cli.Pictures;

/// <summary>Writes pixels and nothing else: no profile, no name, no date.</summary>
internal static class PictureEncoder
{
    private const int MostZlib = 9;
    private const int EffortOfLossless = 60;

    public static byte[] Jpeg(SKBitmap pixels, int quality) => Encoded(pixels, pixmap =>
        pixmap.Encode(new SKJpegEncoderOptions(quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.BlendOnBlack)));

    public static byte[] Png(SKBitmap pixels) => Encoded(pixels, pixmap => pixmap.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, MostZlib)));

    public static byte[] Webp(SKBitmap pixels, int quality) => Encoded(pixels, pixmap => pixmap.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, quality)));

    public static byte[] LosslessWebp(SKBitmap pixels) => Encoded(pixels, pixmap =>
        pixmap.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossless, EffortOfLossless)));

    /// <summary>The pixels are in sRGB, which browsers take for granted; told so, the encoder would write a profile into the file.</summary>
    private static byte[] Encoded(SKBitmap pixels, Func<SKPixmap, SKData?> encode)
    {
        using var pixmap = new SKPixmap(pixels.Info.WithColorSpace(null), pixels.GetPixels(), pixels.RowBytes);
        using var data = encode(pixmap) ?? throw new InvalidDataException("encoding");
        return data.ToArray();
    }
}

/// <summary>Whether a picture is a photograph or a drawing, which decides how its sizes are written.</summary>
/// <param name="Fallback">The kind that every browser shows.</param>
/// <param name="IsDrawing">Whether lines and letters matter, so that WebP is written without loss.</param>
internal sealed record PictureLook(FileKind Fallback, bool IsDrawing)
{
    private const int QualityOfJpeg = 80;
    private const int QualityOfWebp = 78;
    private const int WidthOfSample = 480;

    /// <summary>Charts, scans in black and white and signs take a byte for some pixels; photographs a byte or two for each.</summary>
    private const int PixelsOfAByte = 2;

    /// <summary>What comes as JPEG is a photograph; of the others what takes much room without loss.</summary>
    public static PictureLook Of(SKBitmap pixels, FileKind kind)
    {
        var isDrawing = kind is not FileKind.Jpeg && IsDrawingByItsSize(pixels);
        return new PictureLook(isDrawing || pixels.AlphaType is not SKAlphaType.Opaque ? FileKind.Png : FileKind.Jpeg, isDrawing);
    }

    public byte[] EncodeFallback(SKBitmap pixels) => Fallback is FileKind.Png ? PictureEncoder.Png(pixels) : PictureEncoder.Jpeg(pixels, QualityOfJpeg);

    public byte[] EncodeModern(SKBitmap pixels) => IsDrawing ? PictureEncoder.LosslessWebp(pixels) : PictureEncoder.Webp(pixels, QualityOfWebp);

    private static bool IsDrawingByItsSize(SKBitmap pixels)
    {
        var width = Math.Min(pixels.Width, WidthOfSample);
        var sample = width == pixels.Width ? pixels : PicturePixels.Scaled(pixels, width, PicturePixels.HeightAt(pixels, width));
        var isDrawing = PictureEncoder.LosslessWebp(sample).Length <= sample.Width * sample.Height / PixelsOfAByte;
        if (sample != pixels)
        {
            sample.Dispose();
        }

        return isDrawing;
    }
}
