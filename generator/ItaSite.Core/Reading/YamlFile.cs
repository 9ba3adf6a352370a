using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Takes a file from its bytes to YAML nodes.</summary>
internal static class YamlFile
{
    /// <summary>The content of a file; null if it could not be read (findings say why) or is empty.</summary>
    public static YamlNode? Read(SourceFile file, Findings findings) =>
        SourceText.Decode(file.Path, file.Read(), findings) is { } text ? YamlReader.Read(file.Path, text, 1, findings) : null;
}
