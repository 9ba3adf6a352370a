using System.Collections.Concurrent;

namespace ItaSite.BrowserTests;

/// <summary>Every payload wherever an author may write, and as a query, in a browser whose content security policy is switched off: none may run.</summary>
public sealed class XssTests(BrowserFixture browser)
{
    private const string Settings = """
        agency:
          name: {th: สำนักงานตัวอย่าง, en: Example Office}
          address: {th: เลขที่ 9 ถนนสุจริต, en: 9 Sucharit Road}
          phone: 0 2000 0000
          email: saraban@example.go.th
        base_url: https://www.example.go.th/
        years: [2567]
        units:
          ict: {th: กลุ่มเทคโนโลยีสารสนเทศ, en: ICT Group}
        webmasters:
          - {role: {th: ผู้อำนวยการกลุ่ม, en: Director}, unit: ict}
          - {role: {th: นักวิชาการคอมพิวเตอร์, en: Officer}, unit: ict}

        """;

    [Fact]
    public async Task NoPayloadRunsOnAPage()
    {
        await using var site = await Build();
        await using var context = await browser.OpenWithoutPolicy();
        var ran = await Watch(context);
        var page = await context.NewPageAsync();

        var pages = site.Pages.Where(path => path.Contains("2024-05-20-p", StringComparison.Ordinal)).ToList();
        Assert.InRange(pages.Count, 200, int.MaxValue);
        foreach (var path in pages.Append("news/").Append(string.Empty).Append("search/"))
        {
            await page.GotoAsync(new Uri(site.Address, path).ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        }

        Assert.Empty(ran);
    }

    [Fact]
    public async Task NoPayloadRunsAsAQuery()
    {
        await using var context = await browser.OpenWithoutPolicy();
        var ran = await Watch(context);
        var page = await context.NewPageAsync();

        foreach (var payload in XssPayloads.All)
        {
            await page.GotoAsync(new Uri(browser.Example.Address, $"search/?q={Uri.EscapeDataString(payload)}#{payload.Replace("#", string.Empty, StringComparison.Ordinal)}").ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            await page.EvaluateAsync("() => new Promise(done => setTimeout(done, 60))"); // the search waits for its index
        }

        Assert.Empty(ran);
    }

    [Fact]
    public async Task APayloadThatRunsIsSeen()
    {
        await using var context = await browser.OpenWithoutPolicy();
        var ran = await Watch(context);
        var page = await context.NewPageAsync();

        await page.GotoAsync(browser.Example.Address.ToString());
        await page.EvaluateAsync("() => { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=xss(1)>'); return new Promise(done => setTimeout(done, 500)); }");

        Assert.Contains("xss(1)", ran);
    }

    /// <summary>Notes calls of <c>xss</c>, dialogs, and requests to other hosts.</summary>
    private static async Task<ConcurrentQueue<string>> Watch(IBrowserContext context)
    {
        var ran = new ConcurrentQueue<string>();
        await context.ExposeFunctionAsync("xss", (int number) => ran.Enqueue($"xss({number})"));
        context.Page += (_, page) =>
        {
            page.Dialog += async (_, dialog) =>
            {
                ran.Enqueue($"dialog {dialog.Message}");
                await dialog.DismissAsync();
            };
            page.Request += (_, request) =>
            {
                if (new Uri(request.Url) is { Scheme: "http" or "https", IsLoopback: false } away)
                {
                    ran.Enqueue($"request {away}");
                }
            };
        };
        return ran;
    }

    /// <summary>A site of all payloads; what the reader refuses is left out, for it is not published.</summary>
    private static async Task<BuiltSite> Build()
    {
        var folder = Directory.CreateTempSubdirectory("itasite-xss-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "content")).FullName, "site.yaml"), Settings);
            foreach (var (path, text) in Enumerable.Range(0, XssPayloads.All.Length).SelectMany(XssPayloads.Files))
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!); // it lies below the folder
                await File.WriteAllTextAsync(file, text);
            }

            RemoveRefused(folder);
            return await BuiltSite.Of(Path.Combine(folder, "content"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void RemoveRefused(string folder)
    {
        for (var round = 0; round < 4; round++)
        {
            using var output = new StringWriter();
            using var error = new StringWriter();
            Cli.Program.Run(
                ["check", "--content", Path.Combine(folder, "content"), "--as-of", "2026-11-22", "--all", "--lang", "en"],
                new Cli.Commands.Surroundings(output, error, TimeProvider.System, CancellationToken.None));
            foreach (var line in error.ToString().Split('\n').Where(line => line.Contains(": error ITA", StringComparison.Ordinal)))
            {
                var start = line.IndexOf("news/2567/", StringComparison.Ordinal);
                var post = start < 0 ? string.Empty : line[start..].Split('/')[2];
                if (post.StartsWith("2024-05-20-p", StringComparison.Ordinal) && Directory.Exists(Path.Combine(folder, "content/news/2567", post)))
                {
                    Directory.Delete(Path.Combine(folder, "content/news/2567", post), recursive: true);
                }
            }
        }
    }
}
