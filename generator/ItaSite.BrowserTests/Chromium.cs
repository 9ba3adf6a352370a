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

    private static string? Installed() => Debian.Installs("chromium") ? Found() : null;
}
