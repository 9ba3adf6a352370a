namespace ItaSite.BrowserTests;

/// <summary>Every page of the example site on a phone, and a page of each kind in all other looks.</summary>
public sealed class EveryPageTests(BrowserFixture browser)
{
    /// <summary>A page of each kind.</summary>
    private static readonly string[] Kinds =
    [
        "", "oit/", "oit/2567/", "oit/2567/o1/", "oit/2567/o2/", "oit/2567/o24/", "oit/2567/o32/", "oit/2567/coverage/", "oit/2568/print/", "topics/", "topics/complaint-stats/",
        "ita/", "ita/2566/", "measures/", "measures/2567/", "news/", "news/2567/2024-06-26-honest-area/", "about/", "complaint/", "data/", "search/", "sitemap/", "404.html",
        "en/", "en/oit/2567/", "en/oit/2567/o24/", "en/oit/2567/coverage/", "en/ita/2566/", "en/measures/2567/", "en/news/2567/2024-06-26-honest-area/", "en/data/", "en/search/", "en/sitemap/",
    ];

    /// <summary>The kinds in the main language: the others have the same markup and colours.</summary>
    private static readonly string[] ThaiKinds = [.. Kinds.Where(page => !page.StartsWith("en/", StringComparison.Ordinal))];

    public static TheoryData<string> Looks => ["320", "768", "1440", "dark", "zoomed"];

    /// <summary>A year as one document is as long as all its items; axe judges the shortest of them as a page of its kind.</summary>
    [Fact]
    public async Task HoldsOnAPhone() => Tour.AssertSilent(
        await Tour.Of(browser, Look.Phone, Addresses(browser.Example.Pages), (window, page) => IsLong(page) ? window.LayoutComplaints(page) : window.Complaints(page)));

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task EachKindHoldsInOtherLooks(string look) => Tour.AssertSilent(
        await Tour.Of(browser, Named(look), Addresses(Kinds), (window, page) => IsNewToAxe(look, page) ? window.Complaints(page) : window.LayoutComplaints(page)));

    /// <summary>Where a button changes colours axe looks again; <c>theme-dark</c> has those of a dark system, see <see cref="TheDarkButtonGivesTheColoursOfADarkSystem"/>.</summary>
    [Theory]
    [InlineData("theme-contrast")]
    [InlineData("theme-dark")]
    [InlineData("text-largest")]
    public async Task EachKindHoldsWithTheButtonsOfTheHeader(string look) => Tour.AssertSilent(
        await Tour.Of(browser, Look.Phone, Addresses(ThaiKinds), async (window, page) =>
        {
            var opened = await window.Go(page);
            await opened.ClickAsync($"[data-look={look}]");
            Assert.Contains(look, await opened.EvaluateAsync<string>("() => document.documentElement.className"), StringComparison.Ordinal);
            return look is "theme-contrast" ? await window.Complaints(page) : await window.LayoutComplaints(page);
        }));

    [Fact]
    public async Task TheDarkButtonGivesTheColoursOfADarkSystem()
    {
        await using var dark = await browser.Open(Named("dark"));
        await using var light = await browser.Open(Look.Phone);
        var bySystem = await dark.Go(browser.Example.Address);
        var byButton = await light.Go(browser.Example.Address);

        var before = await byButton.EvaluateAsync<string>(Colours);
        await byButton.ClickAsync("[data-look=theme-dark]");

        Assert.Equal(await bySystem.EvaluateAsync<string>(Colours), await byButton.EvaluateAsync<string>(Colours));
        Assert.NotEqual(before, await byButton.EvaluateAsync<string>(Colours));
    }

    [Fact]
    public void EachKindIsThere() => Assert.Empty(Kinds.Except(browser.Example.Pages, StringComparer.Ordinal));

    private const string Colours = """
        () => [...document.querySelectorAll("body, body *:not([data-look])")].map(element => {
          const { color, backgroundColor, borderColor, fill } = getComputedStyle(element);
          return [element.localName, color, backgroundColor, borderColor, fill].join(" ");
        }).join("\n")
        """;

    private static bool IsNewToAxe(string look, Uri page) => look is "dark" or "1440" && ThaiKinds.Contains(page.AbsolutePath[1..], StringComparer.Ordinal);

    private static bool IsLong(Uri page) =>
        page.AbsolutePath.EndsWith("/print/", StringComparison.Ordinal) && !Kinds.Contains(page.AbsolutePath[1..], StringComparer.Ordinal);

    private static Look Named(string look) => look switch
    {
        "320" => Look.SmallestPhone,
        "768" => Look.Tablet,
        "1440" => Look.Desk,
        "dark" => Look.Phone with { IsDark = true },
        _ => Look.Zoomed,
    };

    private IEnumerable<Uri> Addresses(IEnumerable<string> pages) => pages.Select(page => new Uri(browser.Example.Address, page));
}
