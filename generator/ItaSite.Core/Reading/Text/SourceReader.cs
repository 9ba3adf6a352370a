using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>A Markdown page as written.</summary>
/// <param name="FrontMatter">The front matter; null if the page has none or if it cannot be read, which is then a finding.</param>
/// <param name="Body">The text below it, with LF line ends.</param>
/// <param name="BodyStart">Where the text begins.</param>
internal sealed record SourcePage(YamlNode? FrontMatter, string Body, SourcePosition BodyStart);

/// <summary>Bytes to text to YAML with positions: the way of every source file, in the order that keeps a finding from following from another.</summary>
internal static class SourceReader
{
    /// <summary>The root of a YAML file; null if it cannot be read, which is then a finding.</summary>
    public static YamlNode? ReadYaml(string path, byte[] bytes, Findings findings)
    {
        if (TextOf(path, bytes, findings) is not { } text)
        {
            return null;
        }

        return YamlReader.Read(path, text, 1, findings);
    }

    /// <summary>The parts of a Markdown page; null if it is not text, which is then a finding.</summary>
    public static SourcePage? ReadPage(string path, byte[] bytes, Findings findings)
    {
        if (TextOf(path, bytes, findings) is not { } text)
        {
            return null;
        }

        var split = FrontMatterSplitter.Split(path, text, findings);
        var frontMatter = split.YamlText is null ? null : YamlReader.Read(path, split.YamlText, split.YamlFirstLine, findings);
        return new SourcePage(frontMatter, split.Body, new SourcePosition(path, split.BodyFirstLine, 1));
    }

    /// <summary>The text of a file with LF line ends; null if it is none, which is then a finding.</summary>
    public static string? TextOf(string path, byte[] bytes, Findings findings)
    {
        var text = SourceText.Decode(path, bytes, findings);
        if (text is not null)
        {
            CharacterGate.Check(path, text, findings);
        }

        return text;
    }
}
