using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Core.Content;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ItaSite.Core.Reading;

/// <summary>
/// Prints the blocks of one text. It knows a list of elements and prints nothing else, so whatever an author writes, no other element, attribute, style or script appears.
/// </summary>
internal sealed class ProseBlocks(ImmutableArray<Heading> headings, ProseBodyWriter body)
{
    private readonly ProseInlines _inlines = new(body);
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
                body.Html.Markup("<pre tabindex=\"0\"><code>").Text(code.Lines.ToString()).Markup("\n</code></pre>\n");
                break;
            case ThematicBreakBlock:
                body.Html.Markup("<hr>\n");
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
        body.Html.Markup("<").Markup(element).Markup(">\n");
        Write(container);
        body.Html.Markup("</").Markup(element).Markup(">\n");
    }

    /// <summary>The page's title is its only heading of level 1.</summary>
    private void Heading(HeadingBlock heading)
    {
        var level = Math.Max(2, heading.Level).ToString(CultureInfo.InvariantCulture);
        body.Html.Markup("<h").Markup(level).Attribute("id", headings[_headings].Id).Markup(">");
        _headings++;
        _inlines.Write(heading.Inline);
        body.Html.Markup("</h").Markup(level).Markup(">\n");
    }

    /// <summary>In a list without empty lines the text of an item is no paragraph of its own.</summary>
    private void Paragraph(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } })
        {
            _inlines.Write(paragraph.Inline);
            body.Html.Markup("\n");
            return;
        }

        body.Html.Markup("<p>");
        _inlines.Write(paragraph.Inline);
        body.Html.Markup("</p>\n");
    }

    private void List(ListBlock list)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        body.Html.Markup("<").Markup(element);
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first is not 1)
        {
            body.Html.Attribute("start", first);
        }

        body.Html.Markup(">\n");
        foreach (var item in list)
        {
            body.Html.Markup("<li>");
            Write((ContainerBlock)item);
            body.Html.Markup("</li>\n");
        }

        body.Html.Markup("</").Markup(element).Markup(">\n");
    }

    private void Definition(DefinitionItem definition)
    {
        foreach (var term in definition.OfType<DefinitionTerm>())
        {
            body.Html.Markup("<dt>");
            _inlines.Write(term.Inline);
            body.Html.Markup("</dt>\n");
        }

        body.Html.Markup("<dd>");
        foreach (var block in definition.Where(block => block is not DefinitionTerm))
        {
            Write(block);
        }

        body.Html.Markup("</dd>\n");
    }

    /// <summary>A table can be wider than a phone: its frame scrolls, can be reached by keyboard and has a name.</summary>
    private void WriteTable(Table table)
    {
        _tables++;
        body.Html.Markup("<section class=\"table-scroll\" tabindex=\"0\" aria-label=\"");
        body.Gap(ProseGapKind.TableName, _tables.ToString(CultureInfo.InvariantCulture), _headings > 0 ? headings[_headings - 1].Text : string.Empty);
        body.Html.Markup("\">\n<table>\n");
        var rows = table.OfType<TableRow>().ToList();
        Rows(table, "thead", [.. rows.Where(row => row.IsHeader)]);
        Rows(table, "tbody", [.. rows.Where(row => !row.IsHeader)]);
        body.Html.Markup("</table>\n</section>\n");
    }

    private void Rows(Table table, string element, IReadOnlyList<TableRow> rows)
    {
        if (rows.Count is 0)
        {
            return;
        }

        body.Html.Markup("<").Markup(element).Markup(">\n");
        foreach (var row in rows)
        {
            body.Html.Markup("<tr>");
            Cells(table, row);
            body.Html.Markup("</tr>\n");
        }

        body.Html.Markup("</").Markup(element).Markup(">\n");
    }

    private void Cells(Table table, TableRow row)
    {
        for (var index = 0; index < row.Count; index++)
        {
            body.Html.Markup(row.IsHeader ? "<th scope=\"col\"" : "<td").Markup(Alignment(table, index)).Markup(">");
            foreach (var paragraph in ((ContainerBlock)row[index]).OfType<LeafBlock>())
            {
                _inlines.Write(paragraph.Inline);
            }

            body.Html.Markup(row.IsHeader ? "</th>" : "</td>");
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
        body.Html.Markup("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        body.Gap(ProseGapKind.FootnotesName, string.Empty).Markup("\">\n<ol>\n");
        foreach (var note in notes.OfType<Footnote>())
        {
            body.Html.Markup("<li").Attribute("id", "fn:" + note.Order.ToString(CultureInfo.InvariantCulture)).Markup(">");
            Write(note);
            body.Html.Markup("</li>\n");
        }

        body.Html.Markup("</ol>\n</section>\n");
    }
}
