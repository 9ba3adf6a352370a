using ItaSite.Core.Content;
using ItaSite.Core.Reading;

namespace ItaSite.Core.Rendering;

/// <summary>Prints the text of a page as HTML.</summary>
internal static class MarkdownHtml
{
    /// <summary>The HTML of a text, to stand in the main part of its page.</summary>
    public static string Render(Prose prose, ProseSurroundings surroundings)
    {
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(prose, surroundings, output);
        return output.ToString();
    }

    /// <summary>As <see cref="Render"/>, into a writer.</summary>
    public static void Write(Prose prose, ProseSurroundings surroundings, TextWriter output)
    {
        if (prose.Markdown.Length > 0)
        {
            new ProseBlocks(prose, surroundings, new HtmlText(output)).Write(MarkdownDialect.Parse(prose.Markdown));
        }
    }
}
