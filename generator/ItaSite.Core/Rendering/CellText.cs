using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>Prints cells of tables for people; units of measure stand in the heading of the column, not here.</summary>
internal static class CellText
{
    /// <summary>What is printed where nothing was written.</summary>
    public const string Nothing = "–";

    /// <summary>The cell with the unit of the agency named, where the column holds units.</summary>
    public static string Of(Cell cell, DatasetField field, Language language, SiteSettings settings) =>
        field.Kind is FieldKind.Unit && cell.Value is CellValue.OfText unit
            ? settings.FindUnit(unit.Text)?.Name.In(language) ?? unit.Text
            : Of(cell, field, language);

    /// <summary>The cell in a language; a unit of the agency by its id.</summary>
    public static string Of(Cell cell, DatasetField field, Language language) => cell.Value switch
    {
        null => Nothing,
        CellValue.OfText text => text.Text,
        CellValue.OfNumber number => Number(number.Number, field.Kind),
        CellValue.OfDate date => ThaiDate.Long(date.Day, language),
        CellValue.OfPeriod period => PeriodText.Long(period.Period, language),
        CellValue.OfYear year => language is Language.Thai ? year.Year.ToString() : year.Year.Label(language),
        CellValue.OfChoice choice => choice.Choice.Text.In(language),
        CellValue.OfNone none => none.Statement.Text.In(language),
        CellValue.OfFlag flag => Flag(flag).In(language),
        _ => throw new NotSupportedException(cell.Value.ToString()),
    };

    /// <summary>A number with thousands separators; baht with two decimals unless they are whole.</summary>
    public static string Number(decimal number, FieldKind kind) =>
        kind is FieldKind.Money && number != decimal.Truncate(number) ? ThaiNumber.Format(number, 2) : ThaiNumber.Format(number);

    private static Bilingual Flag(CellValue.OfFlag flag) => flag.Flag ? new Bilingual("ใช่", "Yes") : new Bilingual("ไม่ใช่", "No");
}
