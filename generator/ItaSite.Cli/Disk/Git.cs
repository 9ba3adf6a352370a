using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ItaSite.Cli.Disk;

/// <summary>Runs git. It is asked, never told to change anything.</summary>
internal static class Git
{
    /// <summary>What git sets for its hooks; a build that runs in one asks of its own folder nevertheless.</summary>
    private static readonly string[] OfAHook = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    /// <summary>Whether a folder, or one above it, is kept under git.</summary>
    public static bool IsOver(string folder)
    {
        for (var place = folder; place is not null; place = Path.GetDirectoryName(place))
        {
            if (Path.Exists(Path.Combine(place, ".git")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What git prints; null if it is not installed or says no.</summary>
    public static string? Ask(string folder, params string[] arguments)
    {
        var settings = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", "-c", "log.showSignature=false", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        settings.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        foreach (var name in OfAHook)
        {
            settings.Environment.Remove(name);
        }

        try
        {
            using var git = Process.Start(settings) ?? throw new Win32Exception();
            git.ErrorDataReceived += static (_, _) => { }; // whether it went well is told by the exit code
            git.BeginErrorReadLine();
            var text = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode is 0 ? text : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
