using System.Net;
using System.Reflection;
using System.Text;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using Microsoft.AspNetCore.Http;

namespace ItaSite.Cli.Serving;

/// <summary>Answers the requests of a browser.</summary>
internal sealed class Requests(Preview preview, Language language)
{
    private readonly Overlay _overlay = new(language);

    public Task Answer(HttpContext context)
    {
        if (!IsOurs(context.Request.Host) || !IsHere(context.Connection.RemoteIpAddress))
        {
            return Refuse(context);
        }

        foreach (var header in SiteHeaders.OfPreview(context.Request.Path.Value?.TrimStart('/') ?? string.Empty))
        {
            context.Response.Headers[header.Name] = header.Value;
        }

        var site = preview.Site;
        return context.Request.Path.Value switch
        {
            "/.ita/events" => Events(context),
            "/.ita/live.js" => Send(context, ContentTypes.Script, Script()),
            _ when site.Files.Count is 0 => Send(context, ContentTypes.Html, Overlay.WithScript(Encoding.UTF8.GetBytes(_overlay.Page(site)), site.Version), 500),
            { } path => PageOrReason(context, site, path),
            null => Send(context, ContentTypes.Html, [], 400),
        };
    }

    /// <summary>The page, or in its place why it could not be made.</summary>
    private Task PageOrReason(HttpContext context, ServedSite site, string path)
    {
        try
        {
            return Page(context, site, path);
        }
        catch (OutputException stopped)
        {
            var page = Encoding.UTF8.GetBytes(_overlay.Page(site with { Blocking = [stopped.Finding] }));
            return Send(context, ContentTypes.Html, Overlay.WithScript(page, site.Version), 500);
        }
    }

    private Task Page(HttpContext context, ServedSite site, string path)
    {
        if (site.Find(path) is { } file)
        {
            return Send(context, ContentTypes.Of(file.Path), Made(file, site));
        }

        if (site.IsPageWithoutSlash(path))
        {
            context.Response.Redirect(new PathString(path + "/").ToUriComponent());
            return Task.CompletedTask;
        }

        return Send(context, ContentTypes.Html, site.Find("/404.html") is { } missing ? Made(missing, site) : "404"u8.ToArray(), 404);
    }

    /// <summary>The bytes of a file; a page gets the script that reloads it, and is looked at while the browser already shows it.</summary>
    private byte[] Made(OutputFile file, ServedSite site)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        var bytes = stream.ToArray();
        if (!GateSite.IsPage(file.Path))
        {
            return bytes;
        }

        _ = Task.Run(() => preview.LookAt(site, file, bytes));
        return Overlay.WithScript(bytes, site.Version);
    }

    /// <summary>Sends the state now and whenever it changes (server-sent events), until the browser goes away.</summary>
    private async Task Events(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        while (!context.RequestAborted.IsCancellationRequested)
        {
            var change = preview.NextChange;
            await context.Response.WriteAsync($"data: {_overlay.State(preview.Site)}\n\n", context.RequestAborted).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            await change.WaitAsync(context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static Task Send(HttpContext context, string type, byte[] bytes, int status = 200)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    /// <summary>A page elsewhere could let its name lead to this machine (DNS rebinding); only the names of this machine are answered.</summary>
    private static bool IsOurs(HostString host) => host.Host is "localhost" or "127.0.0.1" or "[::1]";

    private static bool IsHere(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    private Task Refuse(HttpContext context) => Send(
        context,
        "text/plain; charset=utf-8",
        Encoding.UTF8.GetBytes(new Bilingual(
            "หน้านี้เปิดได้จากเครื่องนี้เท่านั้น ใช้ที่อยู่ http://localhost/",
            "This preview answers this machine only. Use http://localhost/.").In(language)),
        403);

    private static byte[] Script()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("serving/live.js")
            ?? throw new FileNotFoundException(null, "serving/live.js");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
