using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Takes a file from its bytes to YAML nodes.</summary>
internal static class YamlFile
{
    /// <summary>The content of a file; null if it could not be read, which is then a finding.</summary>
    public static YamlNode? Read(SourceFile file, Findings findings) =>
        SourceReader.ReadYaml(file.Path, file.Read(), findings);
}
