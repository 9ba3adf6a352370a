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

    /// <summary>Types one text after the other into the search, which then need not wait for a reader to pause, and gives what it says of each.</summary>
    private const string TypeEach = """
        async texts => {
          const input = document.querySelector("form[role=search] input"), status = document.querySelector("#found [role=status]");
          const later = setTimeout, answers = [];
          globalThis.setTimeout = run => later(run, 0);
          for (const text of texts) {
            status.textContent = "";
            input.value = text;
            input.dispatchEvent(new Event("input"));
            for (let tries = 0; tries < 2000 && !status.textContent; tries++) {
              await new Promise(done => later(done, 5));
            }
            answers.push(status.textContent);
          }
          return answers;
        }
        """;

    private const string HasAnswered = "() => document.querySelector('#found [role=status]').textContent !== ''";

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
    public async Task NoPayloadRunsAsATypedQuery()
    {
        await using var context = await browser.OpenWithoutPolicy();
        var ran = await Watch(context);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(browser.Example.Address, "search/").ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });

        var answers = await page.EvaluateAsync<string[]>(TypeEach, XssPayloads.All);

        Assert.Empty(ran);
        Assert.Equal(XssPayloads.All.Length, answers.Length);
        Assert.DoesNotContain(string.Empty, answers);
    }

    /// <summary>What stands behind <c>?q=</c> is put into the same field; one of the payloads of each form is enough to show it.</summary>
    [Fact]
    public async Task NoPayloadRunsAsAnAddress()
    {
        await using var context = await browser.OpenWithoutPolicy();
        var ran = await Watch(context);
        var page = await context.NewPageAsync();

        foreach (var payload in XssPayloads.All.Where((_, number) => number % 8 is 0))
        {
            await page.GotoAsync(new Uri(browser.Example.Address, $"search/?q={Uri.EscapeDataString(payload)}#{payload.Replace("#", string.Empty, StringComparison.Ordinal)}").ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            await page.WaitForFunctionAsync(HasAnswered);
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

    /// <summary>Until nothing is refused any more: a post that is gone may be one that others led to.</summary>
    private static void RemoveRefused(string folder)
    {
        while (Refused(folder) is { Count: > 0 } posts)
        {
            foreach (var post in posts)
            {
                Directory.Delete(post, recursive: true);
            }
        }
    }

    private static HashSet<string> Refused(string folder)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Cli.Program.Run(
            ["check", "--content", Path.Combine(folder, "content"), "--as-of", "2026-11-22", "--all", "--lang", "en"],
            new Cli.Commands.Surroundings(output, error, TimeProvider.System, CancellationToken.None));
        return [.. error.ToString().Split('\n')
            .Where(line => line.Contains(": error ITA", StringComparison.Ordinal) && line.Contains("news/2567/2024-05-20-p", StringComparison.Ordinal))
            .Select(line => Path.Combine(folder, "content/news/2567", line[line.IndexOf("news/2567/", StringComparison.Ordinal)..].Split('/')[2]))
            .Where(Directory.Exists)];
    }
}
