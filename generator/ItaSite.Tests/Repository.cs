namespace ItaSite.Tests;

/// <summary>Where the files of the repository lie that tests read and, when asked to accept, write.</summary>
internal static class Repository
{
    /// <summary>Whether what came out is to be written as what is expected (<c>ITASITE_ACCEPT=1</c>).</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("ITASITE_ACCEPT") is "1";

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>A file or folder below the root, by its parts.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "ItaSite.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));
}
