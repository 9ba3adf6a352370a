using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>A piece of YAML with its place. Scalars stay text: what they mean is decided where their type is known.</summary>
/// <param name="Position">Where it begins in the file, front matter counted from the first line of the file.</param>
internal abstract record YamlNode(SourcePosition Position);

/// <summary>A scalar.</summary>
/// <param name="Text">Its text in NFC; empty if nothing was written.</param>
/// <param name="IsPlain">Whether it stood without quotation marks; a plain empty scalar means that nothing was written.</param>
internal sealed record YamlScalar(SourcePosition Position, string Text, bool IsPlain) : YamlNode(Position)
{
    /// <summary>Whether nothing was written: <c>key:</c>, <c>key: ~</c> or <c>key: null</c>.</summary>
    public bool IsNothing => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A mapping; its keys are unique after normalisation.</summary>
internal sealed record YamlMap(SourcePosition Position, ImmutableArray<YamlEntry> Entries) : YamlNode(Position)
{
    /// <summary>The entry with a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A sequence.</summary>
internal sealed record YamlList(SourcePosition Position, ImmutableArray<YamlNode> Items) : YamlNode(Position);
