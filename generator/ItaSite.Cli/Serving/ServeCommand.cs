using System.Collections.Immutable;
using System.Diagnostics;
using ItaSite.Cli.Commands;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Serving;

/// <summary><c>ita serve</c>: shows the site on this machine and follows each saved change.</summary>
internal static class ServeCommand
{
    public static async Task<int> Run(RunOptions options, Surroundings surroundings, ServeOptions wishes, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, surroundings.Stop);
        var preview = new Preview { Tell = found => Tell(found, options, surroundings) };
        using var changes = new Changes([options.Content, Path.Combine(options.Content, "..", "themes")]);
        using var site = new LiveSite(preview, options, surroundings);
        site.Follow(new SavedFiles([], IsAll: true), changes.More);

        var server = await PreviewServer.Start(wishes.Port, preview, options.Language, either.Token).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            Greet(server.Address, options.Language, surroundings);
            if (wishes.Open)
            {
                Process.Start(new ProcessStartInfo(server.Address.AbsoluteUri) { UseShellExecute = true })?.Dispose();
            }

            await Follow(changes, site, either.Token).ConfigureAwait(false);
        }

        return Program.Done;
    }

    private static async Task Follow(Changes changes, LiveSite site, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                site.Follow(await changes.Next(stop).ConfigureAwait(false), changes.More);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return; // Ctrl-C is how a preview ends
        }
    }

    /// <summary>Tells what was found on a page that somebody opened.</summary>
    private static void Tell(ImmutableArray<Diagnostic> found, RunOptions options, Surroundings surroundings)
    {
        foreach (var one in SiteRun.Show(found, options))
        {
            surroundings.Error.WriteLine(one.Format(options.Language));
        }
    }

    private static void Greet(Uri address, Language language, Surroundings surroundings)
    {
        surroundings.Out.WriteLine(new Bilingual(
            $"ดูเว็บไซต์ที่ {address} (กด Ctrl-C เพื่อเลิก)",
            $"The site is at {address} (Ctrl-C ends).").In(language));
        surroundings.Out.Flush();
    }
}
