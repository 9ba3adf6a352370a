using System.Text;

namespace ItaSite.Core.Reading;

/// <summary>The percent-encoding of addresses.</summary>
internal static class PercentText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a '%' with two hexadecimal digits stands in the text.</summary>
    public static bool HasEscape(string text)
    {
        for (var index = text.IndexOf('%', StringComparison.Ordinal); index >= 0; index = text.IndexOf('%', index + 1))
        {
            if (IsEscape(text, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text with its escapes resolved once; null if they stand for bytes that are no UTF-8.</summary>
    public static string? Decode(string text)
    {
        if (!HasEscape(text))
        {
            return text;
        }

        try
        {
            return Strict.GetString(Bytes(text));
        }
        catch (ArgumentException) // the decoder's and the encoder's way to say that it is no UTF-8
        {
            return null;
        }
    }

    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length);
        var plain = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '%' && IsEscape(text, index))
            {
                bytes.AddRange(Strict.GetBytes(text[plain..index]));
                bytes.Add(Convert.FromHexString(text.AsSpan(index + 1, 2))[0]);
                index += 2;
                plain = index + 1;
            }
        }

        bytes.AddRange(Strict.GetBytes(text[plain..]));
        return [.. bytes];
    }

    private static bool IsEscape(string text, int index) =>
        index + 2 < text.Length && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2]);
}
