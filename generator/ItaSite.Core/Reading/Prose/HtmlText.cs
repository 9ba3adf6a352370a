using System.Buffers;
using System.Globalization;

namespace ItaSite.Core.Reading;

/// <summary>Writes HTML: markup of the program as it is, text of authors escaped, so that no text can become an element or an attribute.</summary>
internal sealed class HtmlText(TextWriter output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Writes markup of the program itself.</summary>
    public HtmlText Markup(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes text, in an element or between quotation marks.</summary>
    public HtmlText Text(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Special); next >= 0; next = text.IndexOfAny(Special))
        {
            output.Write(text[..next]);
            output.Write(Escaped(text[next]));
            text = text[(next + 1)..];
        }

        output.Write(text);
        return this;
    }

    /// <summary>Writes an attribute with a blank before it.</summary>
    public HtmlText Attribute(string name, ReadOnlySpan<char> value) =>
        Markup(" ").Markup(name).Markup("=\"").Text(value).Markup("\"");

    /// <summary>Writes an attribute with a number; nothing if there is none.</summary>
    public HtmlText Attribute(string name, int? value) =>
        value is { } number ? Attribute(name, number.ToString(CultureInfo.InvariantCulture)) : this;

    private static string Escaped(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
