using System.IO.Compression;
using System.Text;
using ItaSite.Tests.Cli;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ItaSite.Tests.Release;

/// <summary>A package feed on this machine that holds one empty package and says what is known of it.</summary>
internal sealed class VulnerableFeed : IAsyncDisposable
{
    private const string Package = "<package xmlns=\"http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd\"><metadata><id>Newtonsoft.Json</id><version>12.0.1</version><authors>test</authors><description>test</description></metadata></package>";

    private readonly TempFolder _temp = new();
    private readonly WebApplication _server;

    private VulnerableFeed(WebApplication server) => _server = server;

    /// <param name="known">What the feed knows, as JSON by name of package; null for a feed that has no such data.</param>
    public static async Task<VulnerableFeed> Start(string? known)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.Run(request => Answer(request, known));
        await server.StartAsync(TestContext.Current.CancellationToken);
        var feed = new VulnerableFeed(server);
        feed.Lay();
        return feed;
    }

    /// <summary>Options that make a restore use this feed and touch nothing outside of its folder.</summary>
    public string[] Options =>
    [
        $"-p:RestoreConfigFile={_temp.At("nuget.config")}",
        $"-p:RestorePackagesPath={_temp.At("packages")}",
        $"-p:MSBuildProjectExtensionsPath={_temp.At("obj")}/",
    ];

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _temp.Dispose();
    }

    private static Task Answer(HttpContext request, string? known)
    {
        var root = $"http://{request.Request.Host}";
        var index = known is null ? string.Empty : $$"""{"@id": "{{root}}/known.json", "@type": "VulnerabilityInfo/6.7.0"}""";
        return request.Request.Path.Value switch
        {
            "/index.json" => request.Response.WriteAsync($$"""{"version": "3.0.0", "resources": [{{index}}]}"""),
            "/known.json" => request.Response.WriteAsync($$"""[{"@name": "base", "@id": "{{root}}/base.json", "@updated": "2024-06-01T00:00:00Z"}]"""),
            "/base.json" => request.Response.WriteAsync(known ?? string.Empty),
            _ => NotFound(request),
        };
    }

    private static Task NotFound(HttpContext request)
    {
        request.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private void Lay()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry("Newtonsoft.Json.nuspec").Open())
        {
            part.Write(Encoding.UTF8.GetBytes(Package));
        }

        _temp.Write("feed/Newtonsoft.Json.12.0.1.nupkg", bytes.ToArray());
        _temp.Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="folder" value="{_temp.At("feed")}" /></packageSources>
              <auditSources><clear /><add key="known" value="{_server.Urls.First()}/index.json" allowInsecureConnections="true" /></auditSources>
            </configuration>
            """);
    }
}
