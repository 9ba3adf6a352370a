using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Turns zero-based offsets into a text into places of its file.</summary>
internal sealed class TextPlaces(string text, SourcePosition start)
{
    private readonly ImmutableArray<int> _lineStarts = LineStarts(text);

    /// <summary>The one-based line and column of an offset.</summary>
    public SourcePosition At(int offset)
    {
        var inside = Math.Clamp(offset, 0, text.Length);
        var found = _lineStarts.BinarySearch(inside);
        var line = found >= 0 ? found : ~found - 1;
        return new SourcePosition(start.Path, start.Line + line, inside - _lineStarts[line] + 1);
    }

    private static ImmutableArray<int> LineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return starts.ToImmutable();
    }
}
