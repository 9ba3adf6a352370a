using System.Buffers;

namespace ItaSite.Core.Thai;

/// <summary>Groups of digits with nothing but separators between them, such as a number that people write in groups. One object serves a whole text.</summary>
internal sealed class DigitChain(string text)
{
    private const int MaxGap = 3;
    private const int MaxLineBreak = 16;

    /// <summary>What takes no room on a page: digits with such signs among them are read as one number.</summary>
    public static readonly SearchValues<char> Unseen = SearchValues.Create("\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \u00A0-\u2010\u2011\u2012\u2013\u2014\u2212)\n");

    private readonly List<int> _at = [];
    private readonly List<DigitGroup> _groups = [];

    /// <summary>The groups in order; the first one begins after no boundary.</summary>
    public IReadOnlyList<DigitGroup> Groups => _groups;

    /// <summary>Takes the chain that begins at a digit, and gives the place behind it.</summary>
    public int Read(int start)
    {
        _at.Clear();
        _groups.Clear();
        var (at, boundary) = (start, Boundary.None);
        while (true)
        {
            var first = _at.Count;
            while (at < text.Length && ThaiDigits.IsDigit(text[at]))
            {
                _at.Add(at);
                at = BehindUnseen(at + 1);
            }

            at = _at[^1] + 1;

            _groups.Add(new DigitGroup(first, _at.Count - first, boundary));
            var next = Skip(at, out boundary);
            if (next == at || next >= text.Length || !ThaiDigits.IsDigit(text[next]))
            {
                return at;
            }

            at = next;
        }
    }

    /// <summary>The zero-based place of a digit in the text.</summary>
    public int PlaceOf(int digit) => _at[digit];

    /// <summary>How many digits there are.</summary>
    public int Count => _at.Count;

    /// <summary>Digits as ASCII.</summary>
    public string Digits(int first, int count) =>
        string.Create(count, (_at, text, first), static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = ThaiDigits.ToAscii(from.text[from._at[from.first + i]]);
            }
        });

    /// <summary>The groups from one on that hold exactly so many digits, as how many groups; 0 if they do not fit.</summary>
    public int GroupsOf(int group, int digits)
    {
        var (count, taken) = (0, 0);
        while (taken < digits && group + count < _groups.Count)
        {
            taken += _groups[group + count++].Length;
        }

        return taken == digits ? count : 0;
    }

    private int Skip(int at, out Boundary boundary)
    {
        var (next, limit, taken) = (BehindUnseen(at), MaxGap, 0);
        if (next < text.Length && text[next] is ('.' or '/'))
        {
            boundary = Boundary.Point;
            return BehindUnseen(next + 1); // a full stop ends a sentence unless digits touch it on both sides
        }

        boundary = Boundary.Space;
        while (next < text.Length && taken < limit && Separators.Contains(text[next]))
        {
            if (text[next] is '\n')
            {
                boundary = Boundary.Line;
                limit = MaxLineBreak;
            }
            else if (boundary is Boundary.Space && text[next] is not (' ' or '\u00A0'))
            {
                boundary = Boundary.Sign;
            }

            next = BehindUnseen(next + 1);
            taken++;
        }

        return next;
    }

    private int BehindUnseen(int at)
    {
        while (at < text.Length && Unseen.Contains(text[at]))
        {
            at++;
        }

        return at;
    }
}

/// <summary>What parts two groups of digits.</summary>
internal enum Boundary
{
    None,
    Space,
    Sign,

    /// <summary>A full stop or a slash, as in numbers written <c>1.2345.67890.12.3</c>.</summary>
    Point,

    /// <summary>The end of a line, whatever else.</summary>
    Line,
}

/// <summary>Digits without anything between them.</summary>
/// <param name="First">The zero-based index of its first digit in the chain.</param>
/// <param name="Length">How many digits.</param>
/// <param name="Before">What parts it from the group before.</param>
internal readonly record struct DigitGroup(int First, int Length, Boundary Before);
