using System.Collections.Concurrent;

namespace ItaSite.BrowserTests;

/// <summary>Visits many pages in a few windows at once.</summary>
internal static class Tour
{
    private const int Windows = 2;

    /// <summary>All that a judge says of any of the pages, ordered.</summary>
    public static async Task<IReadOnlyList<string>> Of(BrowserFixture browser, Look look, IEnumerable<Uri> pages, Func<Window, Uri, Task<IReadOnlyList<string>>> judge)
    {
        var left = new ConcurrentQueue<Uri>(pages);
        var said = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Windows).Select(_ => Visit()));
        return [.. said.Order(StringComparer.Ordinal)];

        async Task Visit()
        {
            await using var window = await browser.Open(look);
            while (left.TryDequeue(out var page))
            {
                foreach (var wrong in await judge(window, page))
                {
                    said.Add(wrong);
                }
            }
        }
    }

    /// <summary>Fails with what was said; at most the first forty sentences.</summary>
    public static void AssertSilent(IReadOnlyList<string> said) =>
        Assert.True(said.Count is 0, $"{said.Count}:\n{string.Join('\n', said.Take(40))}");
}
