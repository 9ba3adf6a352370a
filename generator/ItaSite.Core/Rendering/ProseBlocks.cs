using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ItaSite.Core.Rendering;

/// <summary>
/// Prints the blocks of one text. It knows a list of elements and prints nothing else, so whatever an author writes, no other element, attribute, style or script appears.
/// </summary>
internal sealed class ProseBlocks(Prose prose, ProseSurroundings surroundings, HtmlText html)
{
    private readonly ProseInlines _inlines = new(surroundings, html);
    private int _headings;
    private int _tables;

    /// <summary>Writes all blocks of a container.</summary>
    public void Write(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case CodeBlock code:
                html.Markup("<pre tabindex=\"0\"><code>").Text(code.Lines.ToString()).Markup("\n</code></pre>\n");
                break;
            case ThematicBreakBlock:
                html.Markup("<hr>\n");
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                Container(container);
                break;
        }
    }

    private void Container(ContainerBlock container)
    {
        switch (container)
        {
            case ListBlock list:
                List(list);
                break;
            case QuoteBlock:
                Enclosed("blockquote", container);
                break;
            case Table table:
                WriteTable(table);
                break;
            case DefinitionList:
                Enclosed("dl", container);
                break;
            case DefinitionItem definition:
                Definition(definition);
                break;
            case FootnoteGroup notes:
                Footnotes(notes);
                break;
            default:
                Write(container);
                break;
        }
    }

    private void Enclosed(string element, ContainerBlock container)
    {
        html.Markup("<").Markup(element).Markup(">\n");
        Write(container);
        html.Markup("</").Markup(element).Markup(">\n");
    }

    /// <summary>The page's title is its only heading of level 1.</summary>
    private void Heading(HeadingBlock heading)
    {
        var level = Math.Max(2, heading.Level).ToString(CultureInfo.InvariantCulture);
        html.Markup("<h").Markup(level).Attribute("id", prose.Headings[_headings].Id).Markup(">");
        _headings++;
        _inlines.Write(heading.Inline);
        html.Markup("</h").Markup(level).Markup(">\n");
    }

    /// <summary>In a list without empty lines the text of an item is no paragraph of its own.</summary>
    private void Paragraph(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } })
        {
            _inlines.Write(paragraph.Inline);
            html.Markup("\n");
            return;
        }

        html.Markup("<p>");
        _inlines.Write(paragraph.Inline);
        html.Markup("</p>\n");
    }

    private void List(ListBlock list)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        html.Markup("<").Markup(element);
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first is not 1)
        {
            html.Attribute("start", first);
        }

        html.Markup(">\n");
        foreach (var item in list)
        {
            html.Markup("<li>");
            Write((ContainerBlock)item);
            html.Markup("</li>\n");
        }

        html.Markup("</").Markup(element).Markup(">\n");
    }

    private void Definition(DefinitionItem definition)
    {
        foreach (var term in definition.OfType<DefinitionTerm>())
        {
            html.Markup("<dt>");
            _inlines.Write(term.Inline);
            html.Markup("</dt>\n");
        }

        html.Markup("<dd>");
        foreach (var block in definition.Where(block => block is not DefinitionTerm))
        {
            Write(block);
        }

        html.Markup("</dd>\n");
    }

    /// <summary>A table can be wider than a phone: its frame scrolls, can be reached by keyboard and has a name.</summary>
    private void WriteTable(Table table)
    {
        _tables++;
        html.Markup("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"").Attribute("aria-label", TableName()).Markup(">\n<table>\n");
        var rows = table.OfType<TableRow>().ToList();
        Rows(table, "thead", [.. rows.Where(row => row.IsHeader)]);
        Rows(table, "tbody", [.. rows.Where(row => !row.IsHeader)]);
        html.Markup("</table>\n</div>\n");
    }

    private string TableName()
    {
        var number = _tables.ToString(CultureInfo.InvariantCulture);
        var name = new Bilingual("ตารางที่ " + number, "Table " + number).In(surroundings.Language);
        return _headings > 0 ? name + ": " + prose.Headings[_headings - 1].Text : name;
    }

    private void Rows(Table table, string element, IReadOnlyList<TableRow> rows)
    {
        if (rows.Count is 0)
        {
            return;
        }

        html.Markup("<").Markup(element).Markup(">\n");
        foreach (var row in rows)
        {
            html.Markup("<tr>");
            Cells(table, row);
            html.Markup("</tr>\n");
        }

        html.Markup("</").Markup(element).Markup(">\n");
    }

    private void Cells(Table table, TableRow row)
    {
        for (var index = 0; index < row.Count; index++)
        {
            html.Markup(row.IsHeader ? "<th scope=\"col\"" : "<td").Markup(Alignment(table, index)).Markup(">");
            foreach (var paragraph in ((ContainerBlock)row[index]).OfType<LeafBlock>())
            {
                _inlines.Write(paragraph.Inline);
            }

            html.Markup(row.IsHeader ? "</th>" : "</td>");
        }
    }

    /// <summary>A class, for the site's rules of content security forbid styles in attributes.</summary>
    private static string Alignment(Table table, int column)
    {
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        return alignment switch
        {
            TableColumnAlign.Left => " class=\"align-left\"",
            TableColumnAlign.Center => " class=\"align-center\"",
            TableColumnAlign.Right => " class=\"align-right\"",
            _ => string.Empty,
        };
    }

    private void Footnotes(FootnoteGroup notes)
    {
        var name = new Bilingual("เชิงอรรถ", "Footnotes").In(surroundings.Language);
        html.Markup("<section class=\"footnotes\" role=\"doc-endnotes\"").Attribute("aria-label", name).Markup(">\n<ol>\n");
        foreach (var note in notes.OfType<Footnote>())
        {
            html.Markup("<li").Attribute("id", "fn:" + note.Order.ToString(CultureInfo.InvariantCulture)).Markup(">");
            Write(note);
            html.Markup("</li>\n");
        }

        html.Markup("</ol>\n</section>\n");
    }
}
