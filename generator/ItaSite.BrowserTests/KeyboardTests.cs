namespace ItaSite.BrowserTests;

/// <summary>The site without a mouse.</summary>
public sealed class KeyboardTests(BrowserFixture browser)
{
    private const string Reachable = """
        () => [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
          .filter(one => one.checkVisibility()).length
        """;

    private const string Here = """
        () => {
          const here = document.activeElement;
          const style = getComputedStyle(here);
          const box = here.getBoundingClientRect();
          const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.bottom > 0;
          window.visited = window.visited || [];
          const again = window.visited.includes(here);
          window.visited.push(here);
          return here === document.body ? "end" : again ? "again" : seen ? "seen" : "unseen " + here.outerHTML.slice(0, 120);
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("oit/2567/o24/")]
    [InlineData("oit/2567/o2/")]
    [InlineData("ita/2566/")]
    [InlineData("complaint/")]
    public async Task ReachesEachControlAndShowsWhereItIs(string path)
    {
        await using var window = await browser.Open(Look.Desk);
        var page = await window.Go(new Uri(browser.Example.Address, path));
        var reached = 0;
        var places = await page.EvaluateAsync<int>(Reachable);

        for (var place = "seen"; place is "seen" && reached <= places; reached++)
        {
            await page.Keyboard.PressAsync("Tab");
            place = await page.EvaluateAsync<string>(Here);
            Assert.DoesNotContain("unseen", place, StringComparison.Ordinal);
        }

        Assert.Equal(places, reached - 1);
    }

    [Fact]
    public async Task TheFirstStopSkipsToTheContent()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(new Uri(browser.Example.Address, "oit/2567/"));

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task TheChosenLookIsKeptOnTheNextPage()
    {
        await using var window = await browser.Open(Look.Phone);
        var page = await window.Go(browser.Example.Address);
        var usual = await SizeOfText(page);

        await page.FocusAsync("[data-look=text-large]");
        await page.Keyboard.PressAsync("Enter");
        await page.FocusAsync("[data-look=theme-contrast]");
        await page.Keyboard.PressAsync(" ");
        await window.Go(new Uri(browser.Example.Address, "oit/2567/o24/"));

        Assert.True(await SizeOfText(page) > usual * 1.1);
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("true", await page.GetAttributeAsync("[data-look=theme-contrast]", "aria-pressed"));
    }

    private static Task<double> SizeOfText(IPage page) => page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.body).fontSize)");
}
