using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Reads the columns of a kind of table.</summary>
internal static class DatasetFieldReader
{
    private static readonly Bilingual AColumn = new("ช่องของตาราง", "a column");
    private static readonly Bilingual AWord = new("คำให้เลือก", "a word of a choice");

    private static readonly Bilingual ANumber = new("ตัวเลข", "a number");

    /// <param name="components">The ids of components that columns may satisfy; null if they are not known.</param>
    public static ImmutableArray<DatasetField> Read(FieldReader table, ImmutableSortedSet<string>? components)
    {
        var list = table.RequiredList("fields");
        CatalogFields.CheckWords(list, "id", table.Findings);
        return list.ReadEach(table, AColumn, column => ReadColumn(column, components));
    }

    private static DatasetField? ReadColumn(FieldReader fields, ImmutableSortedSet<string>? components)
    {
        var id = fields.RequiredText("id");
        var title = fields.RequiredBilingual("title");
        var kind = fields.RequiredChoice("kind", CatalogWords.Kinds);
        var required = fields.Flag("required");
        var unit = fields.Bilingual("unit");
        var min = fields.Number("min", null, null);
        var max = fields.Number("max", null, null);
        var choices = ReadChoices(fields);
        var none = fields.Inner("none", AWord, ReadChoice);
        var satisfies = ReadSatisfies(fields, components);
        var total = fields.Flag("total");
        if (id is null || title is null || kind is null)
        {
            return null;
        }

        var column = new DatasetField(
            id.Value, title, kind.Value, required is { Value: true }, unit, min?.Value, max?.Value, choices, none, satisfies, total is { Value: true });
        Check(column, id, fields.Findings);
        return column;
    }

    private static void Check(DatasetField column, Written<string> id, Findings findings)
    {
        if (column is { Kind: FieldKind.Choice, Choices: [] })
        {
            DatasetTypeFindings.AddWithoutChoices(id, findings);
        }

        if (column is { Kind: not FieldKind.Choice, Choices: not [] })
        {
            DatasetTypeFindings.AddChoicesOfOtherKind(id, CatalogWords.WordOf(column.Kind), findings);
        }

        if (column.Total && !ColumnNames.IsNumber(column.Kind))
        {
            DatasetTypeFindings.AddOtherKind(id, "total", CatalogWords.WordOf(column.Kind), ANumber, findings);
        }
    }

    private static ImmutableArray<Choice> ReadChoices(FieldReader fields)
    {
        var list = fields.List("choices");
        CatalogFields.CheckWords(list, "id", fields.Findings);
        return list.ReadEach(fields, AWord, ReadChoice);
    }

    private static Choice? ReadChoice(FieldReader fields)
    {
        var id = fields.RequiredText("id");
        var text = fields.BothTexts();
        return id is null || text is null ? null : new Choice(id.Value, text);
    }

    private static ImmutableArray<string> ReadSatisfies(FieldReader fields, ImmutableSortedSet<string>? components)
    {
        var satisfies = fields.Texts("satisfies");
        foreach (var component in satisfies.Where(one => components?.Contains(one.Value) is false))
        {
            DatasetTypeFindings.AddUnknownComponent(component, components ?? [], fields.Findings);
        }

        return [.. satisfies.Select(one => one.Value)];
    }
}
