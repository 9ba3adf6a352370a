using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using ItaSite.Core;

namespace ItaSite.Cli.Recall;

/// <summary>Tells this program from any other that might have made what is remembered.</summary>
internal static class ThisProgram
{
    /// <summary>Its version, the runtime, the ids of its own modules (they follow from all that was compiled, theme and catalogs included), and the program files with their sizes and times: libraries have no say in those ids, and what is compiled ahead of time may have none.</summary>
    public static string Identity { get; } = string.Join('\n', Modules().Concat(Files()));

    private static IEnumerable<string> Modules() =>
    [
        typeof(ThisProgram).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty,
        $"{RuntimeInformation.FrameworkDescription} {RuntimeInformation.RuntimeIdentifier}",
        .. new[] { typeof(ThisProgram), typeof(SiteBuilder) }.Select(type => type.Module.ModuleVersionId.ToString()),
    ];

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(AppContext.BaseDirectory)
        .Where(file => Path.GetExtension(file) is ".dll" or ".so" or ".dylib")
        .Append(Environment.ProcessPath ?? string.Empty)
        .Where(File.Exists)
        .Select(file => new FileInfo(file))
        .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"))
        .Order(StringComparer.Ordinal);
}
