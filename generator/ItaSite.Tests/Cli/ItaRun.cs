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

    /// <summary>Runs it in this process, on 1 June 2024.</summary>
    public static ItaRun InProcess(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Program.Run(arguments, new Surroundings(output, error, new FixedClock(Day), TestContext.Current.CancellationToken));
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs it as a program of its own.</summary>
    public static ItaRun AsProcess(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), "ita did not end");
        process.WaitForExit();
        return new(process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    /// <summary>Starts it as a program of its own.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var settings = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "ita.exe" : "ita"), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(settings)!; // a program that exists starts
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
