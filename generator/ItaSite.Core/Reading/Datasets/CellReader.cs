using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads a cell of a table by the kind of its column. An empty cell is empty: it is never taken for 0 or for 'none'.</summary>
internal static class CellReader
{
    /// <summary>The longest text of a cell, in UTF-16 code units; longer ones belong into the text of the page.</summary>
    public const int LongestText = 4_000;

    public static Cell Read(FieldReader row, DatasetField field)
    {
        var node = row.Node(field.Id);
        if (node is null or YamlScalar { IsNothing: true } || IsBlankText(node, field))
        {
            return Empty(row, field, node);
        }

        if (node is not YamlScalar scalar)
        {
            AnotherKind(row.Findings, node.Position, field, new Bilingual("รายการซ้อนกันหลายชั้น", "a list or map"));
            return new Cell(null, node.Position);
        }

        return new Cell(NoneOf(scalar, field) ?? ValueOf(scalar, field, row.Findings), scalar.Position);
    }

    /// <summary>Whether only blanks stand where a text belongs: they say no more than an empty cell.</summary>
    private static bool IsBlankText(YamlNode node, DatasetField field) =>
        node is YamlScalar { Text: var text }
        && string.IsNullOrWhiteSpace(text)
        && field.Kind is FieldKind.Text or FieldKind.Link or FieldKind.Email or FieldKind.Phone or FieldKind.File or FieldKind.Unit or FieldKind.ProjectNumber;

    private static Cell Empty(FieldReader row, DatasetField field, YamlNode? node)
    {
        if (field.Required && field is not { Kind: FieldKind.Money, None: not null }) // a budget that is not given is a gap, not an error: ITA304
        {
            row.Findings.Add(
                DataRules.EmptyRequiredCell,
                node?.Position ?? row.PositionOf(field.Id),
                new Bilingual($"แถวนี้ไม่ได้ระบุ «{field.Title.Thai}» ({field.Id})", $"The row does not give '{field.Title.English}' ({field.Id})."),
                field.None is { } none
                    ? new Bilingual($"เขียน {field.Id}: ตามด้วย{What(field).Thai} หรือเขียน {field.Id}: {none.Id} หาก{none.Text.Thai}", $"Write '{field.Id}:' with {What(field).English}, or '{field.Id}: {none.Id}' for '{none.Text.English}'.")
                    : new Bilingual($"เขียน {field.Id}: ตามด้วย{What(field).Thai}", $"Write '{field.Id}:' with {What(field).English}."));
        }

        return new Cell(null, node?.Position ?? row.PositionOf(field.Id));
    }

    private static CellValue.OfNone? NoneOf(YamlScalar scalar, DatasetField field) =>
        field.None is { } none && (scalar.Text == none.Id || ThaiText.Fold(scalar.Text) == ThaiText.Fold(none.Text.Thai))
            ? new CellValue.OfNone(none)
            : null;

    private static CellValue? ValueOf(YamlScalar scalar, DatasetField field, Findings findings) => field.Kind switch
    {
        FieldKind.WholeNumber or FieldKind.DecimalNumber or FieldKind.Money or FieldKind.Percent => NumberOf(scalar, field, findings),
        FieldKind.Date => Scalars.Date(scalar, findings) is { } date ? new CellValue.OfDate(date) : null,
        FieldKind.Period => Scalars.Period(scalar, findings) is { } period ? new CellValue.OfPeriod(period, scalar.Text) : null,
        FieldKind.Year => Scalars.Year(scalar, findings) is { } year ? new CellValue.OfYear(year) : null,
        FieldKind.Flag => Scalars.Flag(scalar, findings) is { } flag ? new CellValue.OfFlag(flag) : null,
        FieldKind.Choice => ChoiceOf(scalar, field, findings),
        _ => TextOf(scalar, field, findings),
    };

    private static CellValue.OfNumber? NumberOf(YamlScalar scalar, DatasetField field, Findings findings)
    {
        var isPercent = field.Kind is FieldKind.Percent;
        var limits = new NumberLimits(
            field.Min ?? (isPercent ? 0m : null), field.Max ?? (isPercent ? 100m : null), Decimals(field.Kind));
        return Scalars.Number(scalar, limits, findings) is { } number ? new CellValue.OfNumber(number) : null;
    }

    private static int Decimals(FieldKind kind) => kind switch
    {
        FieldKind.WholeNumber => 0,
        FieldKind.DecimalNumber => 4,
        _ => 2,
    };

    private static CellValue.OfChoice? ChoiceOf(YamlScalar scalar, DatasetField field, Findings findings)
    {
        var written = ThaiText.Fold(scalar.Text);
        if (field.Choices.FirstOrDefault(one => one.Id == scalar.Text || ThaiText.Fold(one.Text.Thai) == written) is { } choice)
        {
            return new CellValue.OfChoice(choice);
        }

        var near = NearNames.Nearest(scalar.Text, field.Choices.Select(one => one.Id));
        var thai = string.Join(", ", field.Choices.Select(one => $"{one.Id} ({one.Text.Thai})"));
        var english = string.Join(", ", field.Choices.Select(one => $"{one.Id} ({one.Text.English})"));
        findings.Add(
            DataRules.CellOfAnotherKind,
            scalar.Position,
            new Bilingual($"«{scalar.Text}» ไม่ใช่ตัวเลือกของ «{field.Title.Thai}»", $"'{scalar.Text}' is none of the choices of '{field.Title.English}'."),
            near is null
                ? new Bilingual($"เขียนคำใดคำหนึ่งต่อไปนี้: {thai}", $"Write one of: {english}.")
                : new Bilingual($"หมายถึง «{near}» หรือไม่ ตัวเลือกทั้งหมด: {thai}", $"Did you mean '{near}'? All choices: {english}."));
        return null;
    }

    private static CellValue.OfText? TextOf(YamlScalar scalar, DatasetField field, Findings findings)
    {
        if (scalar.Text.Length > LongestText)
        {
            TooLong(findings, scalar, field);
            return null;
        }

        if (TextKinds.Fits(field.Kind, scalar.Text))
        {
            if (FormulaText.Is(scalar.Text))
            {
                Formula(findings, scalar, field);
            }

            return new CellValue.OfText(scalar.Text);
        }

        AnotherKind(findings, scalar.Position, field, new Bilingual($"«{scalar.Text}»", $"'{scalar.Text}'"));
        return null;
    }

    private static void AnotherKind(Findings findings, SourcePosition position, DatasetField field, Bilingual found) => findings.Add(
        DataRules.CellOfAnotherKind,
        position,
        new Bilingual($"ช่อง «{field.Title.Thai}» เป็น{found.Thai} แต่ต้องเป็น{What(field).Thai}", $"{found.English} stands as '{field.Title.English}'; {What(field).English} was expected."),
        new Bilingual($"เขียน {field.Id}: ตามด้วย{What(field).Thai} เช่น {field.Id}: {TextKinds.Example(field)}", $"Write '{field.Id}:' with {What(field).English}, such as {field.Id}: {TextKinds.Example(field)}."));

    private static void Formula(Findings findings, YamlScalar scalar, DatasetField field) => findings.Add(
        DataRules.FormulaForResult,
        scalar.Position,
        new Bilingual($"ช่อง «{field.Title.Thai}» เป็นสูตรของโปรแกรมตาราง «{Shortened.Of(scalar.Text)}» ไม่ใช่ผลลัพธ์", $"The cell '{field.Title.English}' holds a spreadsheet formula, '{Shortened.Of(scalar.Text)}', not what it gives."),
        new Bilingual(
            "คัดลอกผลลัพธ์ที่เห็นในโปรแกรมตารางมาวางแทนสูตร (วางแบบค่า / Paste values)",
            "Copy what the spreadsheet shows in place of the formula (paste values)."));

    private static void TooLong(Findings findings, YamlScalar scalar, DatasetField field) => findings.Add(
        DataRules.CellTooLong,
        scalar.Position,
        new Bilingual(
            FormattableString.Invariant($"ข้อความใน «{field.Title.Thai}» ยาว {scalar.Text.Length:N0} ตัวอักษร รับได้ไม่เกิน {LongestText:N0}"),
            FormattableString.Invariant($"The text of '{field.Title.English}' has {scalar.Text.Length:N0} characters; at most {LongestText:N0} are taken.")),
        new Bilingual(
            "ย่อข้อความในตาราง แล้วย้ายรายละเอียดไปไว้ในเนื้อหาของหน้า index.md",
            "Shorten it and move the details into the text of index.md."));

    private static Bilingual What(DatasetField field) => TextKinds.What(field.Kind);
}
