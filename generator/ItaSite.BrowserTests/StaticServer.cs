using System.Net;
using ItaSite.Cli.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItaSite.BrowserTests;

/// <summary>Gives the files of a folder on a free port of this machine, and nothing more.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private StaticServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()); // a started server has an address

    public static async Task<StaticServer> Start(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        application.Run(context => Answer(context, folder));
        await application.StartAsync();
        return new StaticServer(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task Answer(HttpContext context, string folder)
    {
        var path = context.Request.Path.Value?.TrimStart('/') ?? string.Empty;
        var file = Path.Combine(folder, path.Length is 0 || path.EndsWith('/') ? path + "index.html" : path);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = ContentTypes.Of(file);
        await context.Response.SendFileAsync(file);
    }
}
