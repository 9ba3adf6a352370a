using Deque.AxeCore.Commons;

namespace ItaSite.BrowserTests;

/// <summary>A browser window that notes what goes wrong in it.</summary>
internal sealed class Window(IBrowserContext context) : IAsyncDisposable
{
    /// <summary>Axe itself, once for all pages: its Playwright package opens a second page for each judgement.</summary>
    private static readonly Lazy<string> AxeSource = new(() =>
    {
        using var stream = typeof(AxeResult).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!; // it is part of the package
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    private const string AxeRun = """
        async () => {
          const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
          const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
          return violations.flatMap(rule => rule.nodes.slice(0, 3).map(node =>
            `axe ${rule.id}: ${node.html} ${[...node.any, ...node.all, ...node.none].map(check => check.message)[0] ?? ""}`));
        }
        """;

    private readonly List<string> _noise = [];
    private IPage? _page;

    /// <summary>Opens an address and gives its page; errors of the console and requests to other hosts are noted.</summary>
    public async Task<IPage> Go(Uri address)
    {
        var page = _page ??= await NewPage(address);
        await page.GotoAsync(address.ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return page;
    }

    /// <summary>All that is wrong with the page of an address: what axe finds, sideways scrolling, cut marks, noise.</summary>
    public async Task<IReadOnlyList<string>> Complaints(Uri address)
    {
        return [.. (await Judge(await Go(address))).Select(wrong => $"{address.PathAndQuery}: {wrong}")];
    }

    /// <summary>As <see cref="Complaints"/>, of a page as it stands, after what a reader did with it.</summary>
    public async Task<IReadOnlyList<string>> Judge(IPage page) => [.. await Layout(page), .. await Axe(page), .. Noise()];

    /// <summary>As <see cref="Complaints"/>, without axe: where a page was judged in another look already.</summary>
    public async Task<IReadOnlyList<string>> LayoutComplaints(Uri address) =>
        [.. (await Layout(await Go(address))).Concat(Noise()).Select(wrong => $"{address.PathAndQuery}: {wrong}")];

    /// <summary>What axe finds against WCAG 2.2 level AA and its best practices.</summary>
    public static async Task<IEnumerable<string>> Axe(IPage page)
    {
        await page.EvaluateAsync($"() => {{ {AxeSource.Value} }}");
        return await page.EvaluateAsync<string[]>(AxeRun);
    }

    /// <summary>What was noted since the last call.</summary>
    public IReadOnlyList<string> Noise()
    {
        lock (_noise)
        {
            string[] noted = [.. _noise];
            _noise.Clear();
            return noted;
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private static async Task<IEnumerable<string>> Layout(IPage page) => await page.EvaluateAsync<string[]>(LayoutScript.Text);

    private async Task<IPage> NewPage(Uri address)
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) => Note(message.Type is "error" or "warning" ? $"console {message.Type}: {message.Text}" : null);
        page.PageError += (_, error) => Note("script: " + error);
        page.Request += (_, request) => Note(IsForeign(request.Url, address) ? "asks another host: " + request.Url : null);
        return page;
    }

    private static bool IsForeign(string url, Uri own) =>
        new Uri(url) is { Scheme: "http" or "https" or "ws" or "wss" } asked && asked.Authority != own.Authority;

    private void Note(string? wrong)
    {
        if (wrong is not null)
        {
            lock (_noise)
            {
                _noise.Add(wrong);
            }
        }
    }
}
