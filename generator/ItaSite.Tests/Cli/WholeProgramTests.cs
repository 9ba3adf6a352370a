using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ItaSite.Tests.Cli;

/// <summary>Each command of the program as a process of its own, in a folder that holds only <c>content/</c>. <c>test-program.sh</c> runs them against the program of a release.</summary>
[Trait("Runs", "AOT")]
[Trait(CultureTests.OnceOnly, "yes")]
public sealed class WholeProgramTests : IDisposable
{
    private const string Page = "---\ntitle: เกี่ยวกับหน่วยงาน\nowner: law\npublished: 2567-05-01\n---\n\nสำนักงานตั้งอยู่ที่ถนนสุจริต เปิดให้บริการทุกวันทำการ ตั้งแต่เวลา 08.30 น. ถึง 16.30 น.\n";

    private readonly TempFolder _temp = new();

    public WholeProgramTests()
    {
        _temp.Write("content/site.yaml", TestFiles.DefaultSite.Replace("theme: plain", "theme: default", StringComparison.Ordinal));
        _temp.Write("content/pages/about/index.md", Page);
    }

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void TheVersionIsOneLine()
    {
        var run = Run("--version");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+(\\+[0-9a-f]{40})?\n$", run.Out);
    }

    [Fact]
    public void AFolderWithNothingButContentBecomesASite()
    {
        var run = Run("build", "--lang", "en", "--as-of", "2024-06-01");

        Assert.True(run.Code is 0, run.Error);
        Assert.Contains("เกี่ยวกับหน่วยงาน", File.ReadAllText(_temp.At("output/site/about/index.html")), StringComparison.Ordinal);
        Assert.Equal(4, Directory.EnumerateFiles(_temp.At("output/site"), "*.woff2", SearchOption.AllDirectories).Count());
        Assert.NotEmpty(Directory.EnumerateFiles(_temp.At("output/site"), "*.css", SearchOption.AllDirectories));
    }

    [Fact]
    public void AThemeOnTheDiskWins()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("themes", "default"), "*", SearchOption.AllDirectories).Where(IsNeeded))
        {
            _temp.Write(Path.Combine("themes/default", Path.GetRelativePath(Repository.PathOf("themes", "default"), file)), File.ReadAllBytes(file));
        }

        _temp.Write("themes/default/layouts/footer.html", "<footer>ท้ายหน้าของเรา</footer>");

        var run = Run("build", "--lang", "en", "--as-of", "2024-06-01");

        Assert.True(run.Code is 0, run.Error);
        Assert.Contains("<footer>ท้ายหน้าของเรา</footer>", File.ReadAllText(_temp.At("output/site/about/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "Findings: ")]
    [InlineData("coverage --year 2567", "O24")]
    [InlineData("coverage --year 2567 --format json", "\"O24\"")]
    [InlineData("register", "/about/")]
    [InlineData("register --format csv", "เกี่ยวกับหน่วยงาน")]
    [InlineData("explain ITA203", "# ITA203: ")]
    [InlineData("submission 2567", "O24")]
    [InlineData("new page contact", "content/pages/contact/index.md")]
    [InlineData("new item 2567 o24", "content/oit/2567/o24/index.md")]
    [InlineData("new news 2567-06-26 honest-area", "content/news/2567/2024-06-26-honest-area/index.md")]
    [InlineData("--help", "serve")]
    public void ACommandDoesItsWork(string arguments, string part)
    {
        var run = Run([.. arguments.Split(' '), "--lang", "en"]);

        Assert.True(run.Code is 0, run.Error);
        Assert.Contains(part, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AResultIsTold()
    {
        _temp.Write("content/assessments/2566.yaml", File.ReadAllBytes(Repository.PathOf("content", "assessments", "2566.yaml")));

        var run = Run("score", "--format", "json", "--lang", "en");

        using var json = JsonDocument.Parse(run.Out);
        Assert.Contains("97.71", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void TheInspectorReadsAPdfFile()
    {
        var file = _temp.Write("a.pdf", TestDocuments.Pdf([["หน้าหนึ่ง"], ["หน้าสอง"]]));

        var answer = Inspect(file);

        Assert.Equal(2, answer.GetProperty("pages").GetInt32());
    }

    [Fact]
    public void PicturesOfAPageComeInSizes()
    {
        _temp.Write("content/pages/about/photo.jpg", Pictures.TestPictures.Photo(1000, 800));
        _temp.Write("content/pages/about/index.md", Page + "\n![ด้านหน้าสำนักงาน](photo.jpg)\n");

        var run = Run("build", "--lang", "en", "--as-of", "2024-06-01");

        Assert.True(run.Code is 0, run.Error);
        Assert.Contains("srcset", File.ReadAllText(_temp.At("output/site/about/index.html")), StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFiles(_temp.At("output/site/about"), "*.webp"));
    }

    [Fact]
    public async Task ASavedPageReachesTheBrowser()
    {
        using var process = ItaRun.Start(_temp.Root, "serve", "--port", "0", "--lang", "en", "--as-of", "2024-06-01");
        try
        {
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            using var browser = new HttpClient(new HttpClientHandler { UseProxy = false }) { BaseAddress = await AddressOf(process), Timeout = TimeSpan.FromMinutes(1) };
            var live = await browser.GetStringAsync(new Uri("/about/", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Contains("/.ita/live.js?version=1", live, StringComparison.Ordinal);
            using var events = new StreamReader(await browser.GetStreamAsync(new Uri("/.ita/events", UriKind.Relative), TestContext.Current.CancellationToken), Encoding.UTF8);
            Assert.Contains("\"version\":1", await events.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

            _temp.Write("content/pages/about/index.md", Page + "\nย้ายไปอาคารใหม่แล้ว\n");

            await events.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.Contains("\"version\":2", await events.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Contains("ย้ายไปอาคารใหม่แล้ว", await browser.GetStringAsync(new Uri("/about/", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static bool IsNeeded(string file) =>
        !file.Contains("node_modules", StringComparison.Ordinal) || file.EndsWith("-normal.woff2", StringComparison.Ordinal);

    private static async Task<Uri> AddressOf(Process process)
    {
        const string Before = "The site is at ";
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith(Before, StringComparison.Ordinal))
            {
                return new Uri(line[Before.Length..].Split(' ')[0]);
            }
        }

        throw new InvalidOperationException("ita serve ended.");
    }

    private JsonElement Inspect(string file)
    {
        using var process = ItaRun.Start(_temp.Root, "inspect-file");
        process.StandardInput.WriteLine(file);
        process.StandardInput.Close();
        var answer = process.StandardOutput.ReadLine();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        using var json = JsonDocument.Parse(answer!); // it answers each line
        return json.RootElement.Clone();
    }

    private ItaRun Run(params string[] arguments) => ItaRun.AsProcess(_temp.Root, arguments);
}
