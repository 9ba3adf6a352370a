using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Checks that columns are named rightly in the rules, sentences and charts of a table.</summary>
internal sealed class ColumnNames(ImmutableArray<DatasetField> columns, Findings findings)
{
    private static readonly Bilingual ANumber = new("ตัวเลข", "a number");
    private static readonly Bilingual Days = new("วัน ช่วงเวลา หรือปี", "days, periods or years");
    private static readonly Bilingual Comparable = new("ตัวเลข วัน หรือปี", "a number, a day or a year");
    private static readonly Bilingual SameSort = new("ข้อมูลแบบเดียวกับช่องทางซ้าย", "the same sort as the column on the left");
    private static readonly Bilingual Words = new("คำที่นับได้", "words that can be counted");

    public static bool IsNumber(FieldKind kind) =>
        kind is FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Money or FieldKind.Percent;

    /// <summary>The column, or null and a finding if there is none.</summary>
    public DatasetField? Check(Written<string> name, string place)
    {
        var column = columns.FirstOrDefault(one => one.Id == name.Value);
        if (column is null)
        {
            DatasetTypeFindings.AddUnknownField(name, place, columns.Select(one => one.Id), findings);
        }

        return column;
    }

    public void CheckNumber(Written<string> name, string place) => CheckKind(name, place, IsNumber, ANumber);

    public void CheckCover(Written<string> name) =>
        CheckKind(name, "cover", kind => kind is FieldKind.Date or FieldKind.Period or FieldKind.Year, Days);

    public void CheckRule(RowRuleParts rule, SourcePosition position)
    {
        var left = new Written<string>(rule.Left, position);
        if (Check(left, "rules") is not { } column)
        {
            CheckAll(rule.Right, position);
            return;
        }

        var isSum = rule.Right.Length > 1;
        CheckKind(left, "rules", kind => isSum ? IsNumber(kind) : IsComparable(kind), isSum ? ANumber : Comparable);
        foreach (var name in rule.Right)
        {
            CheckKind(new Written<string>(name, position), "rules", kind => IsSameSort(kind, column.Kind), SameSort);
        }
    }

    /// <summary>Checks the placeholders of the sentence that says what a table says.</summary>
    public void CheckSentence(YamlScalar sentence)
    {
        foreach (var placeholder in SummaryPlaceholders.In(sentence.Text))
        {
            Check(placeholder, sentence.Position);
        }
    }

    /// <summary>Checks the sentence of an empty table, which knows its period and nothing else.</summary>
    public void CheckNoneSentence(YamlScalar sentence)
    {
        foreach (var placeholder in SummaryPlaceholders.In(sentence.Text).Where(one => one.Kind is not PlaceholderKind.Period))
        {
            DatasetTypeFindings.AddUnknownPlaceholder(sentence.Position, placeholder.Text, findings);
        }
    }

    private static bool IsComparable(FieldKind kind) => IsNumber(kind) || kind is FieldKind.Date or FieldKind.Year;

    private static bool IsSameSort(FieldKind one, FieldKind other) => one == other || (IsNumber(one) && IsNumber(other));

    private void Check(SummaryPlaceholder placeholder, SourcePosition position)
    {
        switch (placeholder.Kind)
        {
            case PlaceholderKind.Unknown:
                DatasetTypeFindings.AddUnknownPlaceholder(position, placeholder.Text, findings);
                break;
            case PlaceholderKind.Sum:
                CheckNumber(new Written<string>(placeholder.Field, position), placeholder.Text);
                break;
            case PlaceholderKind.Count:
                CheckCount(placeholder, position);
                break;
        }
    }

    private void CheckCount(SummaryPlaceholder placeholder, SourcePosition position)
    {
        var name = new Written<string>(placeholder.Field, position);
        if (Check(name, placeholder.Text) is not { } column)
        {
            return;
        }

        var words = WordsOf(column);
        if (words is [])
        {
            DatasetTypeFindings.AddOtherKind(name, placeholder.Text, CatalogWords.WordOf(column.Kind), Words, findings);
        }
        else if (!words.Contains(placeholder.Choice))
        {
            DatasetTypeFindings.AddUnknownWord(position, placeholder.Text, placeholder.Choice, words, findings);
        }
    }

    private static ImmutableArray<string> WordsOf(DatasetField column)
    {
        ImmutableArray<string> fixedWords = column.Kind is FieldKind.Flag ? ["true", "false"] : [.. column.Choices.Select(choice => choice.Id)];
        return column.None is { } none ? fixedWords.Add(none.Id) : fixedWords;
    }

    private void CheckAll(ImmutableArray<string> names, SourcePosition position)
    {
        foreach (var name in names)
        {
            Check(new Written<string>(name, position), "rules");
        }
    }

    private void CheckKind(Written<string> name, string place, Func<FieldKind, bool> fits, Bilingual demand)
    {
        if (Check(name, place) is { } column && !fits(column.Kind))
        {
            DatasetTypeFindings.AddOtherKind(name, place, CatalogWords.WordOf(column.Kind), demand, findings);
        }
    }
}
