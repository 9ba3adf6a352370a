using System.Diagnostics;
using System.Globalization;

namespace ItaSite.Benchmarks.Compare;

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Processor">Seconds of processor time, with children.</param>
/// <param name="Peak">The most memory of its largest process, in megabytes (10⁶ bytes).</param>
internal readonly record struct Cost(double Wall, double Processor, double Peak);

/// <summary>Runs other programs.</summary>
internal static class Programs
{
    private const string Meter = "/usr/bin/time";

    /// <summary>Runs a command to its end and weighs it with GNU time.</summary>
    public static Cost Weigh(string folder, string[] command)
    {
        if (!File.Exists(Meter))
        {
            throw new InvalidOperationException($"{Meter} is missing; memory is measured with it (Debian: apt-get install time).");
        }

        var note = Path.GetTempFileName();
        var clock = Stopwatch.StartNew();
        Run(folder, Meter, ["-f", "%U %S %M", "-o", note, .. command]);
        var wall = clock.Elapsed.TotalSeconds;
        var figures = File.ReadAllText(note).Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        File.Delete(note);
        return new Cost(wall, figures[0] + figures[1], figures[2] * 1024 / 1e6);
    }

    /// <summary>Starts a command whose words go nowhere.</summary>
    public static Process Start(string folder, string program, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException(program);
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public static void Run(string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments);
        process.WaitForExit();
        if (process.ExitCode is not 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode} in {folder}.");
        }
    }

    /// <summary>What a command writes.</summary>
    public static string Say(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException(program);
        return process.StandardOutput.ReadToEnd();
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
