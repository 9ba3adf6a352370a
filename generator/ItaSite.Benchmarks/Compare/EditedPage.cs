using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ItaSite.Benchmarks.Compare;

/// <summary>How long it takes from a saved page to the answer that shows it, while a generator serves.</summary>
internal static class EditedPage
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    /// <summary>Seconds of each edit; the first one, which warms up, is left out.</summary>
    public static double[] Measure(Contender contender, int edits)
    {
        var port = FreePort();
        var command = contender.Serve(port);
        using var browser = new HttpClient(new HttpClientHandler { UseProxy = false }) { Timeout = Patience };
        using var server = Programs.Start(contender.Folder, command[0], command[1..]);
        try
        {
            var address = new Uri($"http://localhost:{Programs.Text(port)}/{contender.Page.Address}");
            WaitFor(browser, address, "<html", server);
            return [.. Enumerable.Range(0, edits + 1).Select(edit => Edit(browser, address, contender.Page.File, edit, server)).Skip(1)];
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
        }
    }

    private static double Edit(HttpClient browser, Uri address, string file, int edit, Process server)
    {
        Thread.Sleep(Rest);
        var mark = $"edit{Programs.Text(edit)}mark";
        var text = File.ReadAllText(file) + $"\n{mark}\n";
        var clock = Stopwatch.StartNew();
        File.WriteAllText(file, text);
        WaitFor(browser, address, mark, server);
        return clock.Elapsed.TotalSeconds;
    }

    private static void WaitFor(HttpClient browser, Uri address, string mark, Process server)
    {
        var clock = Stopwatch.StartNew();
        while (!TextAt(browser, address).Contains(mark, StringComparison.Ordinal))
        {
            if (clock.Elapsed > Patience || server.HasExited)
            {
                throw new InvalidOperationException($"{address} did not show '{mark}'.");
            }

            Thread.Sleep(Glance);
        }
    }

    /// <summary>The page, or nothing while the server does not answer.</summary>
    private static string TextAt(HttpClient browser, Uri address)
    {
        try
        {
            return browser.GetStringAsync(address).GetAwaiter().GetResult();
        }
        catch (HttpRequestException)
        {
            return string.Empty;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
