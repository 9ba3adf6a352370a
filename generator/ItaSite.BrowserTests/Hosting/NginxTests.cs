using System.Collections.Immutable;
using System.Net;
using ItaSite.Core.Content;
using ItaSite.Core.Output;

namespace ItaSite.BrowserTests;

/// <summary>The example site behind a real nginx with the settings that the build made.</summary>
public sealed class NginxTests(BrowserFixture fixture) : IAsyncLifetime
{
    private readonly HttpClient _visitor = new(new HttpClientHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        ServerCertificateCustomValidationCallback = (_, _, _, _) => true, // the certificate is made for this test
    });

    private Nginx? _nginx;

    public async ValueTask InitializeAsync() =>
        _nginx = await Nginx.Start(fixture.Example.Output, Path.Combine(Path.GetDirectoryName(fixture.Example.Output)!, "site-hosting", NginxText.Path)); // the site lies in a folder

    public ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        _nginx!.Dispose(); // made before each test
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task TheHeadersScoreAtLeast115()
    {
        using var home = await Get("");
        var text = await home.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var site = new ScannedSite(
            name => HeaderOf(home, name),
            SetsCookies: home.Headers.Contains("Set-Cookie"),
            ForeignScripts: text.Contains("<script src=\"http", StringComparison.Ordinal) || text.Contains("<script src=\"//", StringComparison.Ordinal),
            HasPlainHttp: false);

        Assert.Equal(
            [
                "cookies-not-found 0", "cross-origin-resource-sharing-not-implemented 0", "csp-implemented-with-no-unsafe-default-src-none 10",
                "hsts-implemented-max-age-at-least-six-months 0", "redirection-not-needed-no-http 0", "referrer-policy-private 5",
                "sri-not-implemented-but-all-scripts-loaded-from-secure-origin 0", "x-content-type-options-nosniff 0",
                "x-frame-options-implemented-via-csp 5", "corp-implemented-with-same-origin 0",
            ],
            Observatory.Results(site).Select(one => $"{one.Result} {one.Modifier}"));
        Assert.InRange(Observatory.Score(site), 115, 140);
    }

    /// <summary>Every file of the manifest is answered with its own bytes, its type and the headers of the model; what only servers read is not given out.</summary>
    [Fact]
    public async Task EachFileHasItsTypeAndItsHeaders()
    {
        foreach (var entry in Entries())
        {
            using var answer = await Get(entry.Path);
            if (entry.Path is ".htaccess" || HostingPlan.Hidden.Contains(entry.Path))
            {
                Assert.Equal((entry.Path, HttpStatusCode.NotFound), (entry.Path, answer.StatusCode));
                continue;
            }

            Assert.Equal((entry.Path, HttpStatusCode.OK), (entry.Path, answer.StatusCode));
            Assert.Equal((entry.Path, MediaTypes.Of(entry.Path)), (entry.Path, answer.Content.Headers.ContentType?.ToString()));
            Assert.All(SiteHeaders.Of(entry.Path), header => Assert.Equal((entry.Path, header.Name, header.Value), (entry.Path, header.Name, HeaderOf(answer, header.Name))));
        }
    }

    [Fact]
    public async Task AnAddressThatDoesNotExistGivesThePageForItWithTheSameHeaders()
    {
        using var answer = await Get("oit/no/such/page/");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(fixture.Example.Output, "404.html"), TestContext.Current.CancellationToken), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.All(SiteHeaders.OfPages, header => Assert.Equal(header.Value, HeaderOf(answer, header.Name)));
    }

    [Theory]
    [InlineData(".ita-site")]
    [InlineData(".git/config")]
    [InlineData("oit/.hidden")]
    [InlineData("_headers")]
    [InlineData("web.config")]
    public async Task NothingHiddenIsGivenOut(string path)
    {
        using var answer = await Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task AnAddressWithoutItsLastSlashLeadsToThePage()
    {
        using var answer = await Get("oit/2567");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/oit/2567/"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    /// <summary>The whole policy is in force in a browser: styles, scripts and fonts load, and nothing is refused.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("oit/2567/")]
    [InlineData("oit/2567/o24/")]
    [InlineData("oit/2567/coverage/")]
    [InlineData("search/?q=งบประมาณ")]
    [InlineData("ita/2566/")]
    public async Task TheBrowserRefusesNothingOfAPage(string path)
    {
        await using var browser = await fixture.LaunchSecure();
        var page = await browser.NewPageAsync();
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
            {
                refused.Add(message.Text);
            }
        };

        await page.GotoAsync(new Uri(_nginx!.Address, path).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle }); // made before each test

        Assert.Empty(refused);
        Assert.True(await page.EvaluateAsync<bool>("document.styleSheets.length > 0 && getComputedStyle(document.body).fontFamily.includes('Sarabun')"));
    }

    /// <summary>A site in a folder of its server, with a page that moved.</summary>
    [Fact]
    public async Task FormerAddressesLeadOnForGood()
    {
        var folder = Directory.CreateTempSubdirectory("itasite-moved-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "ita", "new"));
        await File.WriteAllTextAsync(Path.Combine(folder, "ita", "new", "index.html"), "new", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "ita", "404.html"), "missing", TestContext.Current.CancellationToken);
        var settings = Path.Combine(folder, "settings.conf");
        await File.WriteAllTextAsync(
            settings,
            NginxText.Of(new HostingPlan("/ita/", [new(new Permalink("old/"), new Permalink("new/")), new(new Permalink("o.29.html"), new Permalink("new/"))], [])),
            TestContext.Current.CancellationToken);
        using var nginx = await Nginx.Start(folder, settings);

        foreach (var former in new[] { "ita/old/", "ita/old", "ita/o.29.html" })
        {
            using var answer = await _visitor.GetAsync(new Uri(nginx.Address, former), TestContext.Current.CancellationToken);
            Assert.Equal((former, HttpStatusCode.MovedPermanently, "/ita/new/"), (former, answer.StatusCode, answer.Headers.Location?.OriginalString));
            Assert.All(SiteHeaders.OfPages, header => Assert.Equal(header.Value, HeaderOf(answer, header.Name)));
        }

        using var other = await _visitor.GetAsync(new Uri(nginx.Address, "ita/o229.html"), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.NotFound, "missing"), (other.StatusCode, await other.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Anybody can hold a site on the web against its manifest.</summary>
    [Fact]
    public void ASiteOnTheWebIsVerified()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };

        var code = Cli.Program.Run(
            ["verify", fixture.Example.Address.AbsoluteUri, "--lang", "en"],
            new Cli.Commands.Surroundings(output, error, TimeProvider.System, TestContext.Current.CancellationToken));

        Assert.Equal((0, string.Empty), (code, error.ToString()));
        Assert.EndsWith(" files checked, 0 differ. The manifest is not signed.\n", output.ToString(), StringComparison.Ordinal);
    }

    private ImmutableArray<ManifestEntry> Entries()
    {
        using var stream = File.OpenRead(Path.Combine(fixture.Example.Output, Manifest.Path));
        return Manifest.Read(stream);
    }

    private Task<HttpResponseMessage> Get(string path) => _visitor.GetAsync(new Uri(_nginx!.Address, path), TestContext.Current.CancellationToken); // made before each test

    /// <summary>A header as it was sent, not as it was understood.</summary>
    private static string? HeaderOf(HttpResponseMessage answer, string name) =>
        answer.Headers.NonValidated.TryGetValues(name, out var values) || answer.Content.Headers.NonValidated.TryGetValues(name, out values) ? values.ToString() : null;
}
