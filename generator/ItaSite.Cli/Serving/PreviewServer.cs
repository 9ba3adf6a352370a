using System.Net;
using System.Net.Sockets;
using ItaSite.Core.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItaSite.Cli.Serving;

/// <summary>Shows a site on this machine only: it listens on the loopback address and refuses requests that name another host.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int Tries = 20;

    private readonly WebApplication _application;

    private PreviewServer(WebApplication application, Uri address)
    {
        _application = application;
        Address = address;
    }

    /// <summary>Where the home page lies.</summary>
    public Uri Address { get; }

    /// <summary>Starts on a port, or on the next free one; 0 lets the system choose.</summary>
    public static async Task<PreviewServer> Start(int port, Preview preview, Language language, CancellationToken stop)
    {
        for (var offset = 0; ; offset++)
        {
            var application = New(port is 0 ? 0 : port + offset, new Requests(preview, language));
            try
            {
                await application.StartAsync(stop).ConfigureAwait(false);
                return new PreviewServer(application, AddressOf(application));
            }
            catch (IOException exception) when (IsTaken(exception) && offset < Tries && port + offset < IPEndPoint.MaxPort)
            {
                await application.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var hurry = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _application.StopAsync(hurry.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication New(int port, Requests requests)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
        application.Run(requests.Answer);
        return application;
    }

    private static Uri AddressOf(WebApplication application) => new(
        application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First()
        ?? throw new InvalidOperationException("A started server has an address."));

    private static bool IsTaken(Exception exception) =>
        exception.InnerException is not null
        && exception.GetBaseException() is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse };

    /// <summary>Ctrl-C is looked after in <c>Program</c>.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
