using System.Diagnostics;
using ItaSite.Cli.Commands;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Reporting;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Serving;

/// <summary><c>ita serve</c>: shows the site on this machine and follows each saved change.</summary>
internal static class ServeCommand
{
    public static async Task<int> Run(RunOptions options, Surroundings surroundings, ServeOptions wishes, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, surroundings.Stop);
        var preview = new Preview();
        using var changes = new Changes([options.Content, Path.Combine(options.Content, "..", "themes")]);
        Rebuild(preview, options, surroundings);

        var server = await PreviewServer.Start(wishes.Port, preview, options.Language, either.Token).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            Greet(server.Address, options.Language, surroundings);
            if (wishes.Open)
            {
                Process.Start(new ProcessStartInfo(server.Address.AbsoluteUri) { UseShellExecute = true })?.Dispose();
            }

            await Follow(changes, () => Rebuild(preview, options, surroundings), either.Token).ConfigureAwait(false);
        }

        return Program.Done;
    }

    private static async Task Follow(Changes changes, Action rebuild, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                await changes.Next(stop).ConfigureAwait(false);
                rebuild();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return; // Ctrl-C is how a preview ends
        }
    }

    /// <summary>Makes the site anew. A file that is moved or saved at this very moment is no reason to end: the next change is already on its way.</summary>
    private static void Rebuild(Preview preview, RunOptions options, Surroundings surroundings)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var run = SiteRun.Check(options, surroundings);
            var rendered = run.Render();
            var findings = SiteRun.Show(rendered.Diagnostics, options);
            preview.Show(rendered with { Diagnostics = [.. findings.Where(found => found.Rule.Severity >= options.Limit)] });
            new TextReport(surroundings, options).Write(
                new RunSummary(findings, run.Fates, null, null, Stopwatch.GetElapsedTime(start)));
        }
        catch (Exception exception) when (preview.Site.Version > 0 && MachineTrouble.Sentence(exception) is { } sentence)
        {
            surroundings.Complain(sentence, options.Language);
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
