namespace ItaSite.BrowserTests;

/// <summary>Pages that do not move, begin soon and are no heavier than they need to be.</summary>
public sealed class CalmTests(BrowserFixture browser)
{
    private const string Shift = """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => { for (const shift of list.getEntries()) { sum += shift.value; } }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum), 500);
        })
        """;

    /// <summary>The buttons that the script shows have their room from the start.</summary>
    [Theory]
    [InlineData("oit/2567/coverage/")]
    [InlineData("oit/2567/o24/")]
    [InlineData("en/")]
    public async Task NothingMovesWhenTheScriptHasCome(string path)
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(new Uri(browser.Example.Address, path));

        Assert.True(await page.Locator(".tools button").First.IsVisibleAsync());
        Assert.InRange(await page.EvaluateAsync<double>(Shift), 0, 0.05);
    }

    /// <summary>35 items with 117 components; each costs work on a cheap telephone.</summary>
    [Fact]
    public async Task TheCoverageOfAYearIsMadeOfFewElements()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(new Uri(browser.Example.Address, "oit/2567/coverage/"));

        Assert.Equal(35, await page.Locator("article.covered").CountAsync());
        Assert.InRange(await page.EvaluateAsync<int>("() => document.querySelectorAll('*').length"), 1, 1_200);
    }

    /// <summary>Items that are drawn only near the window are still led to, and stand in the tree of a screen reader.</summary>
    [Fact]
    public async Task AnItemOfTheCoverageIsLedToThoughItIsNotDrawnYet()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(new Uri(browser.Example.Address, "oit/2567/coverage/#o24"));

        await Assertions.Expect(page.Locator("#o24 h3")).ToBeInViewportAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "O35" })).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task TheHeaderLeavesRoomForThePage(int width)
    {
        await using var window = await browser.Open(new Look(width));
        var page = await window.Go(browser.Example.Address);
        var header = await page.Locator(".masthead").BoundingBoxAsync();

        Assert.InRange(header?.Height ?? 0, 100, width < 768 ? 380 : 210);
    }

    [Fact]
    public async Task OnATelephoneTheResultsComeBeforeTheWaysToNarrowThem()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(new Uri(browser.Example.Address, "search/?q=ร้องเรียน"));

        await page.Locator(".found li a").First.WaitForAsync();

        Assert.False(await page.GetByRole(AriaRole.Checkbox).First.IsVisibleAsync());
        await Assertions.Expect(page.Locator(".found li a").First).ToBeInViewportAsync();

        await page.Locator(".found summary").ClickAsync();

        Assert.True(await page.GetByRole(AriaRole.Checkbox).First.IsVisibleAsync());
    }

    [Fact]
    public async Task ATableOfManyColumnsIsPrintedAsRecords()
    {
        await using var window = await browser.Open(Look.Desk);
        var page = await window.Go(new Uri(browser.Hostile.Address, "oit/2567/o3/"));

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var label = await page.Locator("table.many tbody td").Last.EvaluateAsync<string>("cell => getComputedStyle(cell, '::before').content");

        Assert.Equal("\"คอลัมน์ที่ 40 ของตาราง: \"", label);
        Assert.False(await page.Locator("table.many thead").IsVisibleAsync());
        Assert.Contains("5-40", (await Print.Of(page)).Text, StringComparison.Ordinal);
    }
}
