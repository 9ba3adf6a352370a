using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ItaSite.Core.Output;

/// <summary>Writes scripts that hand a value to <c>itaSearch</c>: a page opened from a disk may load a script, where it may fetch nothing.</summary>
internal static class ScriptText
{
    /// <summary>What does not stand inside quotation marks as it is.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "\"\\<\u007F", .. Enumerable.Range(0, ' ').Select(control => (char)control)]);

    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';

    /// <summary>Ends the call.</summary>
    public static void End(IBufferWriter<byte> script) => script.Write(")\n"u8);

    /// <summary>Begins the call with the name of the value.</summary>
    public static void Begin(IBufferWriter<byte> script, string name)
    {
        script.Write("itaSearch("u8);
        Quoted(script, name);
        script.Write(","u8);
    }

    /// <summary>A text in quotation marks.</summary>
    public static void Quoted(IBufferWriter<byte> script, string text)
    {
        script.Write("\""u8);
        var rest = text.AsSpan();
        for (var next = NextSpecial(rest); next >= 0; next = NextSpecial(rest))
        {
            Encoding.UTF8.GetBytes(rest[..next], script);
            Letter(script, new Rune(rest[next]));
            rest = rest[(next + 1)..];
        }

        Encoding.UTF8.GetBytes(rest, script);
        script.Write("\""u8);
    }

    /// <summary>A character inside quotation marks.</summary>
    public static void Letter(IBufferWriter<byte> script, Rune rune)
    {
        if (rune.Value is LineSeparator or ParagraphSeparator || (rune.IsAscii && Special.Contains((char)rune.Value)))
        {
            script.Write("\\u"u8);
            Hexadecimal(script, rune.Value);
            return;
        }

        script.Advance(rune.EncodeToUtf8(script.GetSpan(4)));
    }

    /// <summary>A whole number.</summary>
    public static void Number(IBufferWriter<byte> script, int number)
    {
        Utf8Formatter.TryFormat(number, script.GetSpan(11), out var length);
        script.Advance(length);
    }

    /// <summary>Looked for apart: a set of ASCII letters is found many times as fast as one with others in it.</summary>
    private static int NextSpecial(ReadOnlySpan<char> text)
    {
        var separator = text.IndexOfAnyInRange(LineSeparator, ParagraphSeparator);
        var special = (separator < 0 ? text : text[..separator]).IndexOfAny(Special);
        return special < 0 ? separator : special;
    }

    private static void Hexadecimal(IBufferWriter<byte> script, int value)
    {
        Utf8Formatter.TryFormat(value, script.GetSpan(4), out var length, new StandardFormat('x', 4));
        script.Advance(length);
    }
}
