using ItaSite.Cli.Commands;

namespace ItaSite.BrowserTests;

/// <summary>A site built by the program into a folder of its own, and served from there as any web server would.</summary>
internal sealed class BuiltSite : IAsyncDisposable
{
    private readonly StaticServer _server;
    private readonly string _folder;

    private BuiltSite(string folder, StaticServer server)
    {
        _folder = folder;
        _server = server;
    }

    /// <summary>Where the home page lies on this machine.</summary>
    public Uri Address => _server.Address;

    /// <summary>The folder that holds the finished pages.</summary>
    public string Output => Path.Combine(_folder, "site");

    /// <summary>The addresses of all its pages below the root, such as <c>oit/2567/</c>, ordinal; pages that only lead elsewhere are left out.</summary>
    public IReadOnlyList<string> Pages => [.. Directory
        .EnumerateFiles(Output, "*.html", SearchOption.AllDirectories)
        .Where(file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Output, file).Replace('\\', '/'))
        .Select(file => file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file)
        .Order(StringComparer.Ordinal)];

    /// <summary>Builds the site of a content folder as of 22 November 2026 and serves it.</summary>
    public static async Task<BuiltSite> Of(string content)
    {
        var folder = Directory.CreateTempSubdirectory("itasite-browser-").FullName;
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Cli.Program.Run(
            ["build", "--content", content, "--output", Path.Combine(folder, "site"), "--as-of", "2026-11-22", "--lang", "en"],
            new Surroundings(output, error, TimeProvider.System, CancellationToken.None));
        Assert.True(code is 0, $"ita build ended with {code}:\n{error}");
        return new BuiltSite(folder, await StaticServer.Start(Path.Combine(folder, "site")));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
