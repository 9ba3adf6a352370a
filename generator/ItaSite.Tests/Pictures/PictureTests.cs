using System.Diagnostics;
using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Core.Content;
using ItaSite.Tests.Cli;
using SkiaSharp;

namespace ItaSite.Tests.Pictures;

/// <summary>What becomes of pictures between the content folder and the site.</summary>
[Trait(CultureTests.OnceOnly, "yes")]
public sealed class PictureTests : IDisposable
{
    private const long Megabyte = 1_000_000;

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    public static TheoryData<string> Carriers => ["photo.jpg", "turned.jpg", "photo.png", "photo.webp", "photo.gif", "drawing.svg"];

    [Theory]
    [MemberData(nameof(Carriers))]
    public void NothingThatACameraWroteIsPublished(string name)
    {
        var source = Carrier(name);
        Assert.True(source.AsSpan().IndexOf(Encoding.ASCII.GetBytes(TestPictures.Secret)) >= 0);

        var picture = Prepared(name, source);

        foreach (var bytes in picture.Sizes.Prepend(picture.Whole).Select(file => file.Read()))
        {
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(TestPictures.Secret)));
            Assert.Equal(-1, bytes.AsSpan().IndexOf("Exif"u8));
            Assert.Equal(-1, bytes.AsSpan().IndexOf("ICC_PROFILE"u8));
        }
    }

    [Fact]
    public void APlaceIsNoticed() =>
        Assert.Contains(Inspect("a.jpg", Carrier("photo.jpg")).Traits, trait => trait.Kind is AttachmentTraitKind.TakenAt);

    [Theory]
    [InlineData(2400, "480 960 1600")]
    [InlineData(1600, "480 960 1600")]
    [InlineData(1200, "480 960 1200")]
    [InlineData(480, "480")]
    [InlineData(1, "1")]
    public void ThereAreSizesUpToTheWidthOfThePicture(int width, string expected)
    {
        var picture = Prepared("a.jpg", TestPictures.Photo(width, Math.Max(1, width / 2)));

        Assert.Equal(expected, string.Join(' ', picture.Fallbacks.Select(file => file.Width)));
        Assert.Equal(picture.Fallbacks.Select(Measures), picture.Modern.Select(Measures));
        Assert.All(picture.Sizes, file => Assert.Equal(Measures(file), MeasuresOf(file.Read())));
        Assert.All(picture.Modern, file => Assert.Equal(FileKind.Webp, KindOf(file.Read())));
        Assert.All(picture.Fallbacks, file => Assert.Equal(FileKind.Jpeg, KindOf(file.Read())));
    }

    [Theory]
    [InlineData(1, "red lime blue yellow")]
    [InlineData(2, "lime red yellow blue")]
    [InlineData(3, "yellow blue lime red")]
    [InlineData(4, "blue yellow red lime")]
    [InlineData(5, "red blue lime yellow")]
    [InlineData(6, "blue red yellow lime")]
    [InlineData(7, "yellow lime blue red")]
    [InlineData(8, "lime yellow red blue")]
    public void APhotographStandsUpright(byte orientation, string quarters)
    {
        var facts = Inspect("a.jpg", TestPictures.FromTelephone(TestPictures.Photo(64, 32), orientation));
        var picture = facts.Picture!; // it is whole

        Assert.Equal(orientation < 5 ? (64, 32) : (32, 64), (facts.Width, facts.Height));
        Assert.All(picture.Sizes.Prepend(picture.Whole), file => Assert.Equal(quarters, Quarters(file.Read())));
    }

    [Theory]
    [InlineData("a.jpg", FileKind.Jpeg)]
    [InlineData("a.png", FileKind.Png)]
    [InlineData("a.webp", FileKind.Webp)]
    [InlineData("a.gif", FileKind.Gif)]
    public void ThePictureAtItsOwnAddressKeepsItsKind(string name, FileKind kind) =>
        Assert.Equal(kind, KindOf(Prepared(name, Carrier(name.Replace("a.", "photo.", StringComparison.Ordinal))).Whole.Read()));

    [Fact]
    public void APngLosesNothing()
    {
        var png = TestPictures.WithChunks(TestPictures.Photo(30, 20, SKEncodedImageFormat.Png));

        using var before = SKBitmap.Decode(png);
        using var after = SKBitmap.Decode(Prepared("a.png", png).Whole.Read());

        Assert.Equal(before.Bytes, after.Bytes);
    }

    [Fact]
    public void ADrawingIsOfferedWithoutLossAndAPhotographWithLoss()
    {
        var drawing = Prepared("a.png", TestPictures.Photo(600, 400, SKEncodedImageFormat.Png));
        var photo = Prepared("b.png", TestPictures.Noise(600, 400, SKEncodedImageFormat.Png));

        Assert.All(drawing.Fallbacks, file => Assert.Equal(FileKind.Png, KindOf(file.Read())));
        Assert.All(photo.Fallbacks, file => Assert.Equal(FileKind.Jpeg, KindOf(file.Read())));
    }

    [Fact]
    public void InkForPrintersBecomesTheColoursOfScreens()
    {
        using var shown = SKBitmap.Decode(Prepared("a.jpg", TestPictures.Cmyk).Whole.Read());
        var colour = shown.GetPixel(8, 8);

        Assert.True(colour is { Red: > 200, Green: < 60, Blue: < 60 }, colour.ToString());
    }

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.png")]
    [InlineData("a.webp")]
    public void ACutPictureIsDamagedAndNothingOfItIsPublished(string name)
    {
        var whole = TestPictures.Noise(300, 200, name switch { "a.jpg" => SKEncodedImageFormat.Jpeg, "a.png" => SKEncodedImageFormat.Png, _ => SKEncodedImageFormat.Webp });

        var facts = Inspect(name, whole[..(whole.Length / 2)]);

        Assert.Equal([new AttachmentTrait(AttachmentTraitKind.Damaged, "")], facts.Traits);
        Assert.Null(facts.Picture);
    }

    [Fact]
    public void APngCalledJpgIsToldByItsContent()
    {
        var facts = Inspect("a.jpg", TestPictures.Photo(40, 30, SKEncodedImageFormat.Png));

        Assert.Equal((FileKind.Png, FileKind.Png), (facts.Kind, KindOf(facts.Picture!.Whole.Read()))); // it is whole
    }

    [Theory]
    [InlineData(100_000, 100_000, "100,000 × 100,000")]
    [InlineData(12_000, 9_000, "12,000 × 9,000")]
    public void ATooLargePictureIsNotDecoded(int width, int height, string measures)
    {
        var start = Stopwatch.GetTimestamp();

        var facts = Inspect("a.png", TestFiles.Png(width, height));

        Assert.Equal([new AttachmentTrait(AttachmentTraitKind.TooLarge, measures)], facts.Traits);
        Assert.Null(facts.Picture);
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.png")]
    public void SixtyMegapixelsAreMadeReadyWithinBounds(string name)
    {
        var bytes = name is "a.jpg" ? TestPictures.GreyJpeg(9_000, 6_700) : TestPictures.GreyPng(9_000, 6_700);
        var peak = 0L;
        Process? started = null;
        using var worker = new InspectionWorker(InspectionWorker.UsualPatience, () => started = InspectionWorker.StartItself());
        using var inspector = new Inspector(new AnswerCache(_temp.At("cache")), worker);

        var facts = inspector.Inspect(_temp.Write(name, bytes));
        started!.Refresh(); // it was asked
        peak = started.PeakWorkingSet64;

        Assert.Equal((1600, 1191), (facts.Picture!.Fallbacks[^1].Width, facts.Picture.Fallbacks[^1].Height)); // it is whole
        Assert.True(facts.Picture.Whole.Width * (long)facts.Picture.Whole.Height <= 10_100_000);
        Assert.True(peak < 700 * Megabyte, $"{peak / Megabyte} MB");
    }

    [Fact]
    public void OfAMovingPictureTheFirstOneIsPublished()
    {
        var facts = Inspect("a.gif", TestPictures.Gif(3));
        using var codec = SKCodec.Create(new MemoryStream(facts.Picture!.Whole.Read())); // it is whole

        Assert.Equal([new AttachmentTrait(AttachmentTraitKind.Animated, "")], facts.Traits);
        Assert.Equal((2, 2), (codec.Info.Width, codec.Info.Height));
        Assert.True(codec.FrameCount <= 1);
    }

    [Fact]
    public void AWorkerThatHangsOverAPictureLeavesNothingToPublish()
    {
        using var inspector = new Inspector(
            new AnswerCache(_temp.At("cache")), new InspectionWorker(TimeSpan.FromMilliseconds(200), () => Shell("sleep 60")));

        var facts = inspector.Inspect(_temp.Write("a.jpg", TestPictures.Photo(40, 30)));

        Assert.Equal([new AttachmentTrait(AttachmentTraitKind.TooLarge, "40 × 30")], facts.Traits);
        Assert.Null(facts.Picture);
    }

    [Fact]
    public void APictureIsMadeOnceAndTheSameEachTime()
    {
        var bytes = TestPictures.Noise(700, 500, SKEncodedImageFormat.Jpeg);
        var first = Prepared("a.jpg", bytes);
        using var known = new Inspector(new AnswerCache(_temp.At("cache")), new InspectionWorker(InspectionWorker.UsualPatience, () => throw new InvalidOperationException("started")));

        Assert.Equal(Hashes(first), Hashes(known.Inspect(_temp.At("a.jpg")).Picture!)); // it was made before
        Directory.Delete(_temp.At("cache"), recursive: true);
        Assert.Equal(Hashes(first), Hashes(Prepared("a.jpg", bytes)));
    }

    [Fact]
    public void ADamagedOrLostFileOfTheCacheIsMadeAnew()
    {
        var bytes = TestPictures.Photo(1000, 500);
        var first = Prepared("a.jpg", bytes);
        var kept = Directory.GetFiles(_temp.At("cache/pictures"), "*", SearchOption.AllDirectories);
        File.WriteAllText(kept[0], "not a picture");
        File.Delete(kept[1]);

        var second = Prepared("a.jpg", bytes);

        Assert.Equal(Hashes(first), Hashes(second));
        Assert.All(second.Sizes.Prepend(second.Whole), file => Assert.Equal(file.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Read()))));
    }

    private static byte[] Carrier(string name) => name switch
    {
        "photo.jpg" => TestPictures.FromTelephone(TestPictures.Photo(600, 400), 1),
        "turned.jpg" => TestPictures.FromTelephone(TestPictures.Photo(600, 400), 6),
        "photo.png" => TestPictures.WithChunks(TestPictures.Photo(600, 400, SKEncodedImageFormat.Png)),
        "photo.webp" => TestPictures.WithRiffParts(TestPictures.Photo(600, 400, SKEncodedImageFormat.Webp), 600, 400),
        "photo.gif" => TestPictures.Gif(1),
        _ => Encoding.UTF8.GetBytes($"<!-- {TestPictures.Secret} --><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><metadata>{TestPictures.Secret}</metadata><rect width='9' height='9'/></svg>"),
    };

    private static Process Shell(string command) => Process.Start(new ProcessStartInfo("sh", ["-c", command])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!; // there is a shell

    private static (int Width, int Height) Measures(PictureFile file) => (file.Width, file.Height);

    private static (int Width, int Height) MeasuresOf(byte[] bytes)
    {
        using var codec = SKCodec.Create(new MemoryStream(bytes));
        return (codec.Info.Width, codec.Info.Height);
    }

    private static FileKind KindOf(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return FileKinds.Of(stream, "a");
    }

    private static string[] Hashes(PreparedPicture picture) => [.. picture.Sizes.Prepend(picture.Whole).Select(file => file.Sha256)];

    /// <summary>The colours of the quarters, line by line.</summary>
    private static string Quarters(byte[] bytes)
    {
        using var bitmap = SKBitmap.Decode(bytes);
        var (left, right, top, bottom) = (bitmap.Width / 4, bitmap.Width * 3 / 4, bitmap.Height / 4, bitmap.Height * 3 / 4);
        return string.Join(' ', new[] { (left, top), (right, top), (left, bottom), (right, bottom) }.Select(at => Name(bitmap.GetPixel(at.Item1, at.Item2))));
    }

    private static string Name(SKColor colour) => (colour.Red > 128, colour.Green > 128, colour.Blue > 128) switch
    {
        (true, false, false) => "red",
        (false, true, false) => "lime",
        (false, false, true) => "blue",
        (true, true, false) => "yellow",
        _ => colour.ToString(),
    };

    private AttachmentFacts Inspect(string name, byte[] bytes)
    {
        using var inspector = new Inspector(new AnswerCache(_temp.At("cache")), new InspectionWorker(InspectionWorker.UsualPatience, InspectionWorker.StartItself));
        return inspector.Inspect(_temp.Write(name, bytes));
    }

    private PreparedPicture Prepared(string name, byte[] bytes) =>
        Inspect(name, bytes) is { Picture: { } picture } ? picture : throw new InvalidOperationException($"{name} could not be made");
}
