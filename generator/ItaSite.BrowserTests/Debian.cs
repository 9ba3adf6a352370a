using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ItaSite.BrowserTests;

/// <summary>Installs what the tests need where that is allowed: on Debian, as its administrator.</summary>
internal static class Debian
{
    /// <summary>Whether a package could be installed.</summary>
    public static bool Installs(string package) =>
        RuntimeInformation.IsOSPlatform(OSPlatform.Linux)
        && File.Exists("/usr/bin/apt-get")
        && Environment.UserName is "root"
        && Runs("apt-get update -q")
        && Runs($"apt-get install -y -q {package}");

    private static bool Runs(string command)
    {
        var words = command.Split(' ');
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true })!; // a program that exists starts
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode is 0;
    }
}
