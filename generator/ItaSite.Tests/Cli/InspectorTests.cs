using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Core.Content;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Writer;

namespace ItaSite.Tests.Cli;

[Trait(CultureTests.OnceOnly, "yes")]
public sealed class InspectorTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void CountsThePagesOfAPdfInAProcessOfItsOwn()
    {
        var file = _temp.Write("a.pdf", Pdf(3));

        var facts = Inspect(file);

        Assert.Equal((FileKind.Pdf, 3, null), (facts.Kind, facts.Pages, facts.Problem?.English));
        Assert.Equal(64, facts.Sha256.Length);
    }

    [Fact]
    public void ADamagedPdfIsAProblemOfThatFileAlone()
    {
        var broken = _temp.Write("a.pdf", "%PDF-1.7\nnothing behind it");
        var sound = _temp.Write("b.pdf", Pdf(1));
        using var inspector = NewInspector(InspectionWorker.StartItself);

        Assert.Equal([new AttachmentTrait(AttachmentTraitKind.Damaged, "")], inspector.Inspect(broken).Traits);
        Assert.Equal(1, inspector.Inspect(sound).Pages);
    }

    [Fact]
    public void AProgramWithoutItsLibraryOfPicturesSaysSo()
    {
        var library = _temp.Write(OperatingSystem.IsWindows() ? "libSkiaSharp.dll" : OperatingSystem.IsMacOS() ? "libSkiaSharp.dylib" : "libSkiaSharp.so", "library");
        InspectionWorker.DemandPictureLibrary(_temp.Root);
        File.Delete(library);

        var missing = Assert.Throws<MachineException>(() => InspectionWorker.DemandPictureLibrary(_temp.Root));

        Assert.Equal($"'{library}' is missing; pictures are read with it. Copy it from the release to the folder of ita, then run again.", missing.Sentence.English);
    }

    [Fact]
    public void AWorkerThatHangsOrDiesIsReplaced()
    {
        var file = _temp.Write("a.pdf", Pdf(2));
        var started = 0;
        Process Next() => ++started switch
        {
            1 => Shell("sleep 600"),
            2 => Shell("exit 3"),
            _ => InspectionWorker.StartItself(),
        };
        using var worker = new InspectionWorker(TimeSpan.FromSeconds(2), Next);

        Assert.Null(worker.Ask(file));
        Assert.Null(worker.Ask(file));
        Assert.Equal(2, worker.Ask(file)?.Pages);
        Assert.Equal(3, started);
    }

    [Fact]
    public void NoProcessIsStartedForAPdfSeenBefore()
    {
        var file = _temp.Write("a.pdf", Pdf(4));
        using (var first = NewInspector(InspectionWorker.StartItself))
        {
            first.Inspect(file);
        }

        using var second = NewInspector(() => throw new InvalidOperationException("started"));

        Assert.Equal(4, second.Inspect(file).Pages);
    }

    [Fact]
    public void ADamagedCacheIsIgnored()
    {
        var file = _temp.Write("a.pdf", Pdf(5));
        Inspect(file);
        foreach (var kept in Directory.GetFiles(_temp.At("cache"), "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(kept, File.ReadAllText(kept).Replace("\"pages\":5", "\"pages\":6", StringComparison.Ordinal));
        }

        Assert.Equal(5, Inspect(file).Pages);
    }

    [Fact]
    public void PicturesAreMeasuredFromTheirHeads()
    {
        Assert.Equal("Png 640x480", Measured("a.png", [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 2, 128, 0, 0, 1, 224]));
        Assert.Equal("Gif 3x2", Measured("a.gif", [.. "GIF89a"u8, 3, 0, 2, 0]));
        Assert.Equal("Jpeg 16x9", Measured("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 16, 1, 0, 0, 0]));
        Assert.Equal("Webp 100x50", Measured("a.webp", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 49, 0, 0]));
        Assert.Equal("Svg 24x12", Measured("a.svg", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 12'/>")));
    }

    [Fact]
    public void ADrawingWithoutASizeIsAProblem() => Assert.Equal(
        "the size of the picture cannot be read, so it may be shown too small or too large",
        Inspect(_temp.Write("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")).Problem?.English);

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg width='1' height='1'>&a;</svg>", "a.svg")]
    [InlineData("GIF89a", "a.gif")]
    public void APictureThatIsNotWholeIsDamaged(string text, string name) =>
        Assert.Equal([new AttachmentTrait(AttachmentTraitKind.Damaged, "")], Inspect(_temp.Write(name, text)).Traits);

    [Theory]
    [InlineData("<!DOCTYPE html><title>x</title>", "a.pdf", FileKind.Html)]
    [InlineData("  <html>", "a.pdf", FileKind.Html)]
    [InlineData("MZ\u0090", "ใบสมัคร.pdf", FileKind.Executable)]
    [InlineData("#!/bin/sh", "a.txt", FileKind.Executable)]
    [InlineData("%PDF-1.4", "a.docx", FileKind.Pdf)]
    [InlineData("ปี,เรื่อง\n2567,3\n", "a.csv", FileKind.Csv)]
    [InlineData("ข้อความ", "a.txt", FileKind.Text)]
    [InlineData("", "a.pdf", FileKind.Unknown)]
    [InlineData("PK\u0003\u0004 cut off", "a.docx", FileKind.Unknown)]
    public void TheContentTellsTheKind(string content, string name, FileKind kind)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));

        Assert.Equal(kind, FileKinds.Of(stream, name));
    }

    [Theory]
    [InlineData("xl/workbook.xml", FileKind.Xlsx)]
    [InlineData("word/document.xml", FileKind.Docx)]
    [InlineData("other.txt", FileKind.Zip)]
    public void AnArchiveIsToldByItsEntries(string entry, FileKind kind)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry(entry);
        }

        Assert.Equal(kind, FileKinds.Of(stream, "a"));
    }

    private static byte[] Pdf(int pages)
    {
        using var builder = new PdfDocumentBuilder();
        for (var page = 0; page < pages; page++)
        {
            builder.AddPage(PageSize.A4);
        }

        return builder.Build();
    }

    private static Process Shell(string command) => Process.Start(new ProcessStartInfo("sh", ["-c", command])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!; // there is a shell

    private Inspector NewInspector(Func<Process> start) => new(new AnswerCache(_temp.At("cache")), new InspectionWorker(InspectionWorker.UsualPatience, start));

    private AttachmentFacts Inspect(string file)
    {
        using var inspector = NewInspector(InspectionWorker.StartItself);
        return inspector.Inspect(file);
    }

    private string Measured(string name, byte[] bytes)
    {
        var facts = Inspect(_temp.Write(name, bytes));
        return $"{facts.Kind} {facts.Width}x{facts.Height}";
    }
}
