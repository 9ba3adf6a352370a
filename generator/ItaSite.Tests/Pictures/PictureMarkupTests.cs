using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Tests.Cli;
using SkiaSharp;

namespace ItaSite.Tests.Pictures;

/// <summary>Pictures on finished pages, built by the program.</summary>
[Trait(CultureTests.OnceOnly, "yes")]
public sealed class PictureMarkupTests : IDisposable
{
    private const string Folder = "content/news/2567/2024-02-01-fair/";

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void APictureIsOfferedInSizesAndOnlyTheFirstComesAtOnce()
    {
        var page = Post("", "![งานวัด](a.jpg)\n\n![ผู้เข้าร่วม](a.jpg)\n");
        var pictures = page.QuerySelectorAll(".prose picture");

        Assert.Equal(2, pictures.Length);
        Assert.All(pictures, picture =>
        {
            var image = picture.QuerySelector("img")!; // a picture has one
            var modern = picture.QuerySelector("source[type='image/webp']")!; // and one source
            Assert.Equal(("1200", "800"), (image.GetAttribute("width"), image.GetAttribute("height")));
            Assert.Equal(["480w", "960w", "1200w"], Widths(image));
            Assert.Equal(["480w", "960w", "1200w"], Widths(modern));
            Assert.NotNull(image.GetAttribute("sizes"));
            Assert.All(Addresses(image).Concat(Addresses(modern)).Append(image.GetAttribute("src")!), address => Assert.True(File.Exists(Resolved(address)), address)); // it has a source
        });
        Assert.Equal([null, "lazy"], pictures.Select(picture => picture.QuerySelector("img")!.GetAttribute("loading")));
        Assert.Equal(["งานวัด", "ผู้เข้าร่วม"], pictures.Select(picture => picture.QuerySelector("img")!.GetAttribute("alt")));
        Assert.Empty(page.QuerySelectorAll(".gallery"));
    }

    [Fact]
    public void PicturesBesideAPostMakeAGalleryOfLinksToTheLargeOnes()
    {
        var page = Post("pictures:\n  b.png: นักเรียนปลูกต้นไม้\nfiles:\n  a.jpg: งานวัด\n", "มีผู้เข้าร่วม 120 คน [ดูภาพ](c.webp)\n");
        var links = page.QuerySelectorAll(".gallery a");

        Assert.Equal(["b.png", "a.jpg"], links.Select(link => Path.GetFileName(link.GetAttribute("href"))));
        Assert.Equal(["นักเรียนปลูกต้นไม้", "งานวัด"], links.Select(link => link.QuerySelector("img")!.GetAttribute("alt")));
        Assert.All(links, link => Assert.True(File.Exists(Resolved(link.GetAttribute("href")!)))); // it leads somewhere
        Assert.All(links, link => Assert.Equal("lazy", link.QuerySelector("img")!.GetAttribute("loading")));
        Assert.Empty(page.QuerySelectorAll(".files"));
    }

    [Fact]
    public void APictureOfAnotherPageIsShown()
    {
        Write("files: {a.jpg: ก, b.png: ข, c.webp: ค}\n", "ข่าว\n");
        _temp.Write("content/pages/about/index.md", "---\ntitle: เกี่ยวกับ\nowner: ict\n---\n\nเขตสุจริต ![งานวัด](/news/2567/2024-02-01-fair/a.jpg)\n");

        var image = Built("about/index.html").QuerySelector(".prose picture img")!; // it has one picture

        Assert.Equal("งานวัด", image.GetAttribute("alt"));
        Assert.True(File.Exists(Path.GetFullPath(Path.Combine(_temp.At("out/about"), image.GetAttribute("src")!)))); // it has a source
    }

    [Fact]
    public void ThePlaceOfAPhotographIsNowhereOnTheSite()
    {
        Post("files: {a.jpg: ก, b.png: ข, c.webp: ค}\n", "ข่าว\n");

        Assert.All(
            Directory.EnumerateFiles(_temp.At("out"), "*", SearchOption.AllDirectories),
            file => Assert.True(File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(TestPictures.Secret)) < 0, file));
    }

    [Fact]
    public void AlsoAPhotographOfTheOfficesOwnThemeIsCleaned()
    {
        Write("files: {a.jpg: ก, b.png: ข, c.webp: ค}\n", "ข่าว\n");
        var theme = File.ReadAllText(Repository.PathOf("themes", "default", "theme.yaml"));
        _temp.Write("content/theme/theme.yaml", theme.Replace("files:\n", "files:\n  logo.jpg: img/logo.jpg\n", StringComparison.Ordinal));
        _temp.Write("content/theme/img/logo.jpg", TestPictures.FromTelephone(TestPictures.Photo(64, 32), 6));

        Built("index.html");
        var logo = File.ReadAllBytes(Directory.GetFiles(_temp.At("out/assets"), "logo*.jpg").Single());

        Assert.True(logo.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(TestPictures.Secret)) < 0);
    }

    [Theory]
    [InlineData("ITA821")]
    [InlineData("ITA850")]
    [InlineData("ITA851")]
    public void NoSiteIsMadeOfAPictureThatNobodyCouldClean(string rule)
    {
        var name = rule switch { "ITA821" => "x.jpg", "ITA850" => "x.png", _ => "x.svg" };
        Write($"files: {{a.jpg: ก, b.png: ข, c.webp: ค, {name}: ง}}\n", "ข่าว\n");
        var photo = TestPictures.Photo(200, 100);
        _temp.Write(Folder + name, rule switch
        {
            "ITA821" => photo[..(photo.Length / 2)],
            "ITA850" => TestFiles.Png(100_000, 100_000),
            _ => "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><script>alert(1)</script></svg>"u8.ToArray(),
        });

        var run = Run();

        Assert.Equal(1, run.Code);
        Assert.Contains($"error {rule}: ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_temp.At("out")));
    }

    private IDocument Post(string matter, string text)
    {
        Write(matter, text);
        return Built("news/2567/2024-02-01-fair/index.html");
    }

    private void Write(string matter, string text)
    {
        _temp.Write("content/site.yaml", TestFiles.DefaultSite.Replace("theme: plain", "theme: default", StringComparison.Ordinal));
        _temp.Write(Folder + "index.md", $"---\ntitle: เขตสุจริต\nowner: ict\npublished: 2024-02-01\n{matter}---\n\n{text}");
        _temp.Write(Folder + "a.jpg", TestPictures.FromTelephone(TestPictures.Photo(800, 1200), 6));
        if (matter.Length > 0)
        {
            _temp.Write(Folder + "b.png", TestPictures.WithChunks(TestPictures.Photo(300, 200, SKEncodedImageFormat.Png)));
            _temp.Write(Folder + "c.webp", TestPictures.Photo(300, 200, SKEncodedImageFormat.Webp));
        }
    }

    private ItaRun Run() => ItaRun.InProcess("build", "--content", _temp.At("content"), "--output", _temp.At("out"), "--lang", "en");

    private IDocument Built(string path)
    {
        var run = Run();
        Assert.True(run.Code is 0, run.Error);
        return new HtmlParser().ParseDocument(File.ReadAllText(_temp.At("out/" + path)));
    }

    private static IEnumerable<string> Widths(IElement element) => Candidates(element).Select(parts => parts[1]);

    private static IEnumerable<string> Addresses(IElement element) => Candidates(element).Select(parts => parts[0]);

    private static IEnumerable<string[]> Candidates(IElement element) =>
        element.GetAttribute("srcset")!.Split(", ").Select(one => one.Split(' ')); // it has sizes

    private string Resolved(string address) => Path.GetFullPath(Path.Combine(_temp.At("out/news/2567/2024-02-01-fair"), address));
}
