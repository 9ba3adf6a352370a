namespace ItaSite.BrowserTests;

/// <summary>Pages on paper.</summary>
public sealed class PrintTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("oit/2567/o24/", "ปีงบประมาณ")]
    [InlineData("oit/2567/coverage/", "ความครบถ้วนของข้อมูล")]
    [InlineData("oit/2567/", "ปีงบประมาณ")]
    [InlineData("oit/2567/print/", "สารบัญ")]
    public async Task ComesOutOnA4WithItsText(string path, string text)
    {
        await using var window = await browser.Open(Look.Desk with { IsDark = true });

        var printed = await Print.Of(await window.Go(new Uri(browser.Example.Address, path)));

        Assert.NotEmpty(printed.Sheets);
        Assert.All(printed.Sheets, sheet => Assert.Equal((595.0, 842.0), (Math.Round(sheet.Width), Math.Round(sheet.Height)), NearlyEqual));
        Assert.Contains(text, printed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnItemHasItsAddressAndItsCode()
    {
        await using var window = await browser.Open(Look.Desk);
        var page = await window.Go(new Uri(browser.Example.Address, "oit/2567/o24/"));
        var seen = await page.Locator(".qr").IsVisibleAsync();

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var printed = await Print.Of(page);

        Assert.False(seen);
        Assert.True(await page.Locator(".qr").IsVisibleAsync());
        Assert.Contains("https://www.example.go.th/oit/2567/o24/", printed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsCompleteIsPrintedFull()
    {
        await using var window = await browser.Open(Look.Desk);
        var page = await window.Go(new Uri(browser.Example.Address, "oit/2567/o24/"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var mark = await page.Locator(".status-complete").First.EvaluateAsync<string>("""
            status => {
              const mark = getComputedStyle(status, "::before");
              return `${mark.backgroundColor} ${mark.printColorAdjust}`;
            }
            """);

        Assert.Equal("rgb(0, 0, 0) exact", mark);
        Assert.Equal("rgb(0, 0, 0)", await page.Locator(".chart-fill-0").First.EvaluateAsync<string>("bar => getComputedStyle(bar).fill"));
    }

    [Fact]
    public async Task TheYearAsOneDocumentHasEachItem()
    {
        await using var window = await browser.Open(Look.Desk);
        var page = await window.Go(new Uri(browser.Example.Address, "oit/2567/print/"));

        var items = browser.Example.Pages.Count(path => path.StartsWith("oit/2567/o", StringComparison.Ordinal));

        Assert.Equal(items, await page.Locator(".print-item").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => { const ids = [...document.querySelectorAll('[id]')].map(one => one.id); return ids.length - new Set(ids).size; }"));
    }

    private static bool NearlyEqual((double Width, double Height) one, (double Width, double Height) other) =>
        Math.Abs(one.Width - other.Width) <= 1 && Math.Abs(one.Height - other.Height) <= 1;
}
