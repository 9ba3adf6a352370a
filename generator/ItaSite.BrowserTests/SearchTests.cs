using System.Text.RegularExpressions;

namespace ItaSite.BrowserTests;

/// <summary>The search as a reader uses it.</summary>
public sealed class SearchTests(BrowserFixture browser)
{
    /// <summary>Longer than any search field expects.</summary>
    private const int LongQuery = 10_000;

    [Theory]
    [InlineData("search/", "ร้องเรียน", "ร้องเรียน")]
    [InlineData("search/", "องเรีย", "องเรีย")]
    [InlineData("en/search/", "complaint", "complaint")]
    public async Task FindsATextInsideAWordAndMarksIt(string path, string query, string marked)
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await Ask(window, path, query);

        var mark = page.Locator("#found mark").First;

        Assert.Contains(marked, await mark.TextContentAsync() ?? string.Empty, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await window.Judge(page));
    }

    [Theory]
    [InlineData("O24")]
    [InlineData("o๒๔")]
    [InlineData("๐24")]
    public async Task AnItemIsFirstUnderItsCode(string code)
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await Ask(window, "search/", code);

        var titles = await page.Locator("#found ol a").AllTextContentsAsync();

        Assert.StartsWith("O24 ", titles[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task FacetsNarrowAndWidenTheResults()
    {
        await using var window = await browser.Open(Look.Desk);
        var page = await Ask(window, "search/", "ร้องเรียน");
        var before = await page.Locator("#found [role=status]").TextContentAsync();

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "2567", Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "O24", Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "ตาราง", Exact = true }).CheckAsync();

        await Assertions.Expect(page.Locator("#found ol > li p.small")).ToHaveTextAsync(["ตาราง · 2567"]);
        await Assertions.Expect(page.Locator("#found ol a")).ToHaveAttributeAsync("href", new Regex("/oit/2567/o24/"));

        foreach (var name in new[] { "2567", "O24", "ตาราง" })
        {
            await page.GetByRole(AriaRole.Checkbox, new() { Name = name, Exact = true }).UncheckAsync();
        }

        await Assertions.Expect(page.Locator("#found [role=status]")).ToHaveTextAsync(before ?? string.Empty);
    }

    [Fact]
    public async Task MoreResultsComeByTheButton()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await Ask(window, "search/", "ร้องเรียน");
        await Assertions.Expect(page.Locator("#found ol > li")).ToHaveCountAsync(10);

        await page.Locator("#found button").ClickAsync();

        await Assertions.Expect(page.Locator("#found ol > li")).ToHaveCountAsync(20);
    }

    [Fact]
    public async Task TheKeyboardAloneLeadsFromAnyPageToAResult()
    {
        await using var window = await browser.Open(Look.Desk);
        var page = await window.Go(new Uri(browser.Example.Address, "about/"));

        await page.FocusAsync("[role=search] input");
        await page.Keyboard.TypeAsync("o24");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search/\\?q=o24$"));
        await Assertions.Expect(page.Locator("#found ol a").First).ToBeVisibleAsync();
        await page.FocusAsync("[role=search] input");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#found ol a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("[role=search] input")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/o24/"));
        Assert.Empty(window.Noise());
    }

    [Fact]
    public async Task WithoutToneMarksItSaysThatTheResultsAreNear()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await Ask(window, "search/", "รองเรียนการทุจริต");

        await Assertions.Expect(page.Locator("#found [role=status]")).ToContainTextAsync("ใกล้เคียง");
        await Assertions.Expect(page.Locator("#found ol a").First).ToContainTextAsync("ร้องเรียน");
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)><b>")]
    [InlineData("\"'`${}\\%00")]
    [InlineData("ฃฃฃฃฃฃ")]
    public async Task MarkupIsATextThatIsNotThere(string query)
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(new Uri(browser.Example.Address, "search/?q=" + Uri.EscapeDataString(query)));

        await Assertions.Expect(page.Locator("#found [role=status]")).ToContainTextAsync("ไม่พบ");
        Assert.Equal(0, await page.Locator("#found img, #found b").CountAsync());
        Assert.Empty(await window.Judge(page));
    }

    [Fact]
    public async Task AVeryLongQueryIsAnswered()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(new Uri(browser.Example.Address, "search/"));

        await page.FillAsync("[role=search] input", string.Concat(Enumerable.Repeat("ร้องเรียน", LongQuery / 9)));

        await Assertions.Expect(page.Locator("#found [role=status]")).ToContainTextAsync("ไม่พบ");
        Assert.Empty(await window.Judge(page));
    }

    [Fact]
    public async Task FromADiskItFindsAndLeadsToAFile()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(new Uri(Path.Combine(browser.Example.Output, "index.html")));

        await page.FillAsync("[role=search] input", "o24");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#found ol a").First.ClickAsync();

        Assert.EndsWith("/o24/index.html", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    private async Task<IPage> Ask(Window window, string path, string query)
    {
        var page = await window.Go(new Uri(browser.Example.Address, path));
        await page.FillAsync("[role=search] input", query);
        await Assertions.Expect(page.Locator("#found ol a").First).ToBeVisibleAsync();
        return page;
    }
}
