namespace ItaSite.Core.Reading;

/// <summary>A text as numbered lines.</summary>
internal sealed class Lines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>The lines of a text with LF line ends; a last line end begins no further line.</summary>
    public Lines(string text)
    {
        _text = text;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0 && end + 1 < text.Length; end = text.IndexOf('\n', end + 1))
        {
            _starts.Add(end + 1);
        }
    }

    /// <summary>How many there are; at least one.</summary>
    public int Count => _starts.Count;

    /// <summary>A line without its line end.</summary>
    /// <param name="number">From 1.</param>
    public ReadOnlySpan<char> this[int number]
    {
        get
        {
            var line = _text.AsSpan(_starts[number - 1], EndOf(number) - _starts[number - 1]);
            return line is [.. var written, '\n'] ? written : line;
        }
    }

    /// <summary>The text of lines, with their line ends.</summary>
    /// <param name="from">The first one, from 1.</param>
    /// <param name="before">The line before which it ends.</param>
    public string Between(int from, int before) =>
        from >= before ? string.Empty : _text[_starts[from - 1]..EndOf(before - 1)];

    private int EndOf(int number) => number == _starts.Count ? _text.Length : _starts[number];
}
