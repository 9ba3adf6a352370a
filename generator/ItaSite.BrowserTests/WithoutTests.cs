namespace ItaSite.BrowserTests;

/// <summary>The site without a script, and without a server.</summary>
public sealed class WithoutTests(BrowserFixture browser)
{
    [Fact]
    public async Task WithoutScriptAReaderComesFromHomeToEvidence()
    {
        await using var window = await browser.Open(Look.Phone with { HasScript = false });
        var page = await window.Go(browser.Example.Address);
        Assert.False(await page.Locator(".tools").IsVisibleAsync());

        await page.Locator(".menu a[href$='oit/']").ClickAsync();
        await page.Locator("main a[href$='oit/2567/']").First.ClickAsync();
        await page.Locator("main a[href$='oit/2567/o24/']").First.ClickAsync();

        Assert.EndsWith("/oit/2567/o24/", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("main table").First.IsVisibleAsync());
        Assert.Empty(window.Noise());
    }

    [Fact]
    public async Task WithoutScriptTheSearchPageListsEachItem()
    {
        await using var window = await browser.Open(Look.Phone with { HasScript = false });
        var page = await window.Go(new Uri(browser.Example.Address, "search/"));

        await page.Locator("summary:visible").First.ClickAsync();

        Assert.True(await page.Locator("details[open] a:visible").First.IsVisibleAsync());
    }

    [Fact]
    public async Task WithoutScriptAGalleryLeadsToItsLargePictures()
    {
        await using var window = await browser.Open(Look.Phone with { HasScript = false });
        var page = await window.Go(new Uri(browser.Example.Address, "news/2567/2024-06-26-honest-area/"));
        var first = page.Locator(".gallery a").First;
        Assert.NotEmpty(await first.Locator("img").GetAttributeAsync("alt") ?? string.Empty);

        var answer = await page.RunAndWaitForResponseAsync(() => first.ClickAsync(), response => response.Request.IsNavigationRequest);

        Assert.True(answer.Ok);
        Assert.StartsWith("image/", answer.Headers["content-type"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task APictureThatDoesNotLoadLeavesItsText()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(browser.Example.Address);
        await page.RouteAsync("**/*.{jpg,jpeg,webp,png}", route => route.AbortAsync());

        await window.Go(new Uri(browser.Example.Address, "news/2567/2024-06-26-honest-area/"));
        var picture = page.Locator(".gallery img").First;
        await picture.ScrollIntoViewIfNeededAsync();

        Assert.True(await picture.IsVisibleAsync());
        Assert.True(await picture.EvaluateAsync<bool>("picture => picture.naturalWidth === 0 && picture.getBoundingClientRect().height > 24 && picture.alt.length > 3"));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task FromADiskLinksLeadToPages()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(new Uri(Path.Combine(browser.Example.Output, "index.html")));

        await page.Locator(".menu a[href*='oit/']").First.ClickAsync();
        await page.Locator("main a[href*='oit/2567/']").First.ClickAsync();
        await page.Locator("main a[href*='o24/']").First.ClickAsync();

        Assert.EndsWith("/oit/2567/o24/index.html", page.Url, StringComparison.Ordinal);
        Assert.Equal("Sarabun", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).fontFamily.split(',')[0]"));
        Assert.True(await page.EvaluateAsync<bool>("async () => { await document.fonts.ready; return [...document.fonts].some(face => face.status === 'loaded'); }"));
    }

    [Fact]
    public async Task EveryPageTellsWhereToReportAnError()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(new Uri(browser.Example.Address, "oit/2567/o24/"));

        var mail = Uri.UnescapeDataString(await page.Locator(".page-end a[href^=mailto]").GetAttributeAsync("href") ?? string.Empty);

        Assert.StartsWith("mailto:saraban@example.go.th?subject=", mail, StringComparison.Ordinal);
        Assert.Contains("https://www.example.go.th/oit/2567/o24/", mail, StringComparison.Ordinal);
        Assert.Contains("O24", mail, StringComparison.Ordinal);
    }
}
