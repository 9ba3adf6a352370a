using System.Collections.Immutable;
using System.Net;
using System.Text;
using ItaSite.Cli.Serving;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Cli;

public sealed class PreviewServerTests : IAsyncLifetime
{
    private static readonly Rule Rule = new("ITA999", "test", Severity.Error, "test");

    private readonly Preview _preview = new();
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false });
    private PreviewServer? _server;

    private Uri Home => _server!.Address; // started before each test

    public async ValueTask InitializeAsync() =>
        _server = await PreviewServer.Start(0, _preview, Language.English, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _server!.DisposeAsync(); // started before each test
    }

    [Fact]
    public async Task PagesAreServedWithTheScriptAndOtherFilesAsTheyAre()
    {
        Show(("index.html", "<html><body>หน้าแรก</body></html>"), ("css/site.css", "p{}"), ("oit/index.html", "<body>oit</body>"));

        Assert.Equal("<html><body>หน้าแรก<script src=\"/.ita/live.js?version=1\"></script></body></html>", await Text("/"));
        Assert.Equal("p{}", await Text("/css/site.css"));
        using var style = await Get("/css/site.css");
        Assert.Equal("text/css; charset=utf-8", style.Content.Headers.ContentType?.ToString());
        Assert.StartsWith("<body>oit<script", await Text("/oit/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePreviewHasTheHeadersOfTheSiteAsFarAsItCan()
    {
        Show(("index.html", "<body>x</body>"));

        using var answer = await Get("/");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.EndsWith("; connect-src 'self'", policy, StringComparison.Ordinal); // the page listens for changes
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.False(answer.Headers.Contains("Strict-Transport-Security")); // this machine has no certificate
    }

    [Fact]
    public async Task AnAddressWithoutItsLastSlashLeadsToThePage()
    {
        Show(("oit/2567/index.html", "x"));

        using var answer = await Get("/oit/2567");

        Assert.Equal((HttpStatusCode.Found, "/oit/2567/"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/nowhere/")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/index.html/")]
    public async Task WhatIsNotThereGivesThePageForIt(string path)
    {
        Show(("index.html", "home"), ("404.html", "<body>ไม่พบหน้า</body>"));

        using var answer = await Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("ไม่พบหน้า", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANameOfAnotherHostIsRefused()
    {
        Show(("index.html", "home"));
        using var request = new HttpRequestMessage(HttpMethod.Get, Home) { Headers = { Host = "evil.example:5080" } };

        using var answer = await _browser.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("This preview answers this machine only. Use http://localhost/.", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AnErrorKeepsTheLastGoodPagesAndIsToldOnTop()
    {
        Show(("index.html", "<body>good</body>"));
        _preview.Show(new Outcome<OutputTree>(null, [Finding()]));

        Assert.StartsWith("<body>good<script src=\"/.ita/live.js?version=1\">", await Text("/"), StringComparison.Ordinal);
        Assert.Contains(
            "\"findings\":[{\"place\":\"content/a.md(3,1)\",\"severity\":\"error\",\"id\":\"ITA999\",\"message\":\"wrong\",\"help\":\"mend\"}]",
            await FirstEvent(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFirstRunWithErrorsShowsAPageThatTellsThem()
    {
        _preview.Show(new Outcome<OutputTree>(null, [Finding()]));

        using var answer = await Get("/oit/");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("<code>content/a.md(3,1): error ITA999</code><p>wrong</p><p>mend</p>", page, StringComparison.Ordinal);
        Assert.Contains("/.ita/live.js", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheBrowserIsToldOfNewPages()
    {
        Show(("index.html", "1"));
        using var stream = await _browser.GetStreamAsync(new Uri(Home, "/.ita/events"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Assert.Contains("\"version\":1", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        Show(("index.html", "2"));

        await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"version\":2", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATakenPortLeadsToTheNextOne()
    {
        await using var second = await PreviewServer.Start(Home.Port, _preview, Language.English, TestContext.Current.CancellationToken);

        Assert.True(second.Address.Port > Home.Port);
    }

    [Fact]
    public async Task AnOpenedPageThatMayNotBePublishedIsToldOnTop()
    {
        _preview.Show(
            new Outcome<OutputTree>(Gates.Tree(("index.html", "<html><head><title>x</title></head><body><h1>x</h1><a href=\"nowhere/\">x</a></body></html>\n"), ("404.html", "x")), []),
            "https://www.office.go.th/");
        using var stream = await _browser.GetStreamAsync(new Uri(Home, "/.ita/events"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Assert.Contains("\"findings\":[]", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await Text("/");

        await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        var state = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"version\":1", state, StringComparison.Ordinal); // nothing is loaded anew
        Assert.Contains("1 finding on pages that were opened", state, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"ITA907\"", state, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SavedFilesAreNamed()
    {
        using var temp = new TempFolder();
        using var changes = new Changes([temp.Root, temp.At("not there")]);
        var next = changes.Next(TestContext.Current.CancellationToken);

        temp.Write("a.md", "1");

        var saved = await next.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Contains(temp.At("a.md"), saved.Paths);
        Assert.False(saved.IsAll);
    }

    private static Diagnostic Finding() => new(Rule, new SourcePosition("content/a.md", 3, 1), new("ผิด", "wrong"), new("แก้", "mend"));

    private void Show(params (string Path, string Text)[] pages) => _preview.Show(new Outcome<OutputTree>(
        new OutputTree([.. pages.Select(page => new OutputFile(page.Path, "pages", stream => stream.Write(Encoding.UTF8.GetBytes(page.Text))))]),
        ImmutableArray<Diagnostic>.Empty));

    private Task<HttpResponseMessage> Get(string path) => _browser.GetAsync(new Uri(Home, path), TestContext.Current.CancellationToken);

    private Task<string> Text(string path) => _browser.GetStringAsync(new Uri(Home, path), TestContext.Current.CancellationToken);

    private async Task<string?> FirstEvent()
    {
        using var stream = await _browser.GetStreamAsync(new Uri(Home, "/.ita/events"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadLineAsync(TestContext.Current.CancellationToken);
    }
}
