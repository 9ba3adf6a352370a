using System.Diagnostics;
using System.Text;
using ItaSite.Cli;
using ItaSite.Cli.Commands;

namespace ItaSite.Tests.Cli;

/// <summary>What a run of the program gave.</summary>
internal sealed record ItaRun(int Code, string Out, string Error)
{
    /// <summary>10:00 in Bangkok on 1 June 2024.</summary>
    private static readonly DateTimeOffset Day = new(2024, 6, 1, 3, 0, 0, TimeSpan.Zero);

    /// <summary>The program of a release to try in place of the one built beside the tests (<c>ITASITE_PROGRAM</c>); null if none was named.</summary>
    public static string? OfRelease { get; } = Environment.GetEnvironmentVariable("ITASITE_PROGRAM") is { Length: > 0 } path ? Path.GetFullPath(path) : null;

    /// <summary>Runs it on 1 June 2024, in this process or, if the program of a release was named, as that.</summary>
    public static ItaRun InProcess(params string[] arguments)
    {
        if (OfRelease is not null)
        {
            return Ended(Start(Environment.CurrentDirectory, OnTheDay(arguments)));
        }

        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Program.Run(arguments, new Surroundings(output, error, new FixedClock(Day), TestContext.Current.CancellationToken));
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs it as a program of its own.</summary>
    public static ItaRun AsProcess(string folder, params string[] arguments)
    {
        var run = Ended(Start(folder, arguments));
        return run with { Out = run.Out.ReplaceLineEndings("\n"), Error = run.Error.ReplaceLineEndings("\n") };
    }

    /// <summary>Starts it as a program of its own.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var settings = new ProcessStartInfo(OfRelease ?? Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "ita.exe" : "ita"), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(settings)!; // a program that exists starts
    }

    /// <summary>The arguments with the day, unless they name one or begin with an option.</summary>
    private static string[] OnTheDay(string[] arguments) =>
        arguments is [] or [['-', ..], ..] || arguments.Contains("--as-of") ? arguments : ["--as-of", "2024-06-01", .. arguments];

    private static ItaRun Ended(Process started)
    {
        using var process = started;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), "ita did not end");
        process.WaitForExit();
        return new(process.ExitCode, output.Result, error.Result);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
