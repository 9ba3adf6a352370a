using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ItaSite.BrowserTests;

/// <summary>Finds the system's Chromium; on Debian it is installed if it is not there.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    /// <summary>The path of the program.</summary>
    /// <exception cref="InvalidOperationException">There is none, and it could not be installed.</exception>
    public static string Find() => Found() ?? Installed() ?? throw new InvalidOperationException(
        "The browser tests need Chromium: install it (Debian: apt-get install chromium), or name the program in ITASITE_CHROMIUM.");

    private static string? Found() =>
        Environment.GetEnvironmentVariable("ITASITE_CHROMIUM") is { Length: > 0 } named
            ? named
            : Folders().SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Folders() =>
        ["/usr/bin", .. (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)];

    private static string? Installed() =>
        RuntimeInformation.IsOSPlatform(OSPlatform.Linux)
        && File.Exists("/usr/bin/apt-get")
        && Environment.UserName is "root"
        && Runs("apt-get update -q")
        && Runs("apt-get install -y -q chromium")
            ? Found()
            : null;

    private static bool Runs(string command)
    {
        var words = command.Split(' ');
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true })!; // a program that exists starts
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode is 0;
    }
}
