namespace ItaSite.BrowserTests;

/// <summary>Pages of very long titles, words without a break, wide and long tables.</summary>
public sealed class BadInputTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task NothingMakesAPageScrollSideways(int width) => Tour.AssertSilent(await Tour.Of(
        browser,
        new Look(width),
        browser.Hostile.Pages.Select(page => new Uri(browser.Hostile.Address, page)),
        (window, page) => window.LayoutComplaints(page)));

    [Theory]
    [InlineData("oit/2567/o1/")]
    [InlineData("oit/2567/o2/")]
    [InlineData("oit/2567/o3/")]
    [InlineData("news/2567/2024-06-26-long/")]
    [InlineData("")]
    public async Task StaysAccessible(string path)
    {
        await using var window = await browser.Open(Look.Phone);

        Tour.AssertSilent(await window.Complaints(new Uri(browser.Hostile.Address, path)));
    }

    [Fact]
    public async Task AWideTableScrollsInItsOwnFrameThatTheKeyboardReaches()
    {
        await using var window = await browser.Open(Look.Desk);
        var page = await window.Go(new Uri(browser.Hostile.Address, "oit/2567/o3/"));
        var frame = page.Locator(".table-scroll");

        await frame.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        Assert.Equal(HostileContent.Columns, await frame.Locator("thead th").CountAsync());
        await Assertions.Expect(frame).ToBeFocusedAsync();
        Assert.True(await frame.EvaluateAsync<bool>("frame => frame.scrollWidth > frame.clientWidth"));
    }

    [Fact]
    public async Task ALongTableIsFoldedButWholeAndFound()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(new Uri(browser.Hostile.Address, "oit/2567/o4/"));

        Assert.Equal(HostileContent.Rows, await page.Locator("table.fold tbody tr").CountAsync());
        Assert.True(await page.Locator("table.fold tbody tr").Nth(50).IsVisibleAsync());
        Assert.False(await page.GetByText("ค่า 4999-1", new() { Exact = true }).IsVisibleAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.body.scrollHeight < 60000"));

        await page.Locator("details.more summary").Last.ClickAsync();

        Assert.True(await page.GetByText("ค่า 4999-1", new() { Exact = true }).IsVisibleAsync());
    }

    [Fact]
    public async Task ALongTableIsPrintedWhole()
    {
        await using var window = await browser.Open(Look.Desk);
        var page = await window.Go(new Uri(browser.Hostile.Address, "oit/2567/o4/"));

        var printed = await Print.Of(page);

        Assert.Contains("4999-1", printed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheColoursOfTheOfficeAreUsed()
    {
        await using var window = await browser.Open(Look.Desk);
        var page = await window.Go(browser.Hostile.Address);

        Assert.Equal("rgb(91, 26, 110)", await page.Locator(".masthead").EvaluateAsync<string>("band => getComputedStyle(band).backgroundColor"));
        Assert.Equal("rgb(122, 31, 92)", await page.Locator("footer a").First.EvaluateAsync<string>("link => getComputedStyle(link).color"));
    }
}
