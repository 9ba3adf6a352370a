using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>What the reader of CSV rows says.</summary>
internal static class CsvFindings
{
    public static void AddColumn(YamlScalar cell, string? key, IEnumerable<string> known, Findings findings)
    {
        var all = string.Join(", ", known);
        findings.Add(
            DataRules.UnknownCsvColumn,
            cell.Position,
            key is null
                ? new Bilingual($"หัวคอลัมน์ «{cell.Text}» ไม่ใช่คอลัมน์ของตารางนี้", $"The heading '{cell.Text}' is no column of this table.")
                : new Bilingual($"คอลัมน์ «{key}» มีอยู่แล้วในแถวหัวตาราง", $"The column '{key}' stands twice in the heading."),
            key is null && NearNames.Nearest(cell.Text, known) is { } near
                ? new Bilingual($"อาจหมายถึง {near} หัวคอลัมน์เขียนเป็นรหัสหรือชื่อภาษาไทยก็ได้ รหัสทั้งหมด: {all}", $"Perhaps {near} is meant. A heading is the id or the Thai title of a column; all ids: {all}.")
                : new Bilingual($"เขียนรหัสหรือชื่อภาษาไทยของคอลัมน์ในบรรทัดแรก รหัสทั้งหมด: {all}", $"Write the id or the Thai title of each column into the first line; all ids: {all}."));
    }

    public static void AddOtherLength(SourcePosition position, int expected, int found, FirstFive findings)
    {
        var (needs, has) = (expected.ToString(CultureInfo.InvariantCulture), found.ToString(CultureInfo.InvariantCulture));
        findings.Add(
            DataRules.CsvRowOfOtherLength,
            position,
            new Bilingual($"แถวนี้มี {has} ช่อง แต่หัวตารางมี {needs} คอลัมน์", $"The row has {has} cell(s), but the heading has {needs} column(s)."),
            new Bilingual(
                "ข้อความที่มีจุลภาคต้องอยู่ในเครื่องหมาย \" และช่องว่างต้องมีจุลภาคคั่น บันทึกใหม่จากโปรแกรมตารางเป็น CSV UTF-8 จะได้รูปแบบที่ถูกต้อง",
                "Put text with a comma between quotation marks (\") and keep the comma of an empty cell; saving as 'CSV UTF-8' from a spreadsheet does both."));
    }

    public static void AddOpenQuote(SourcePosition position, Findings findings) => findings.Add(
        DataRules.OpenCsvQuote,
        position,
        new Bilingual("เครื่องหมาย \" ตรงนี้ไม่มีตัวปิด ข้อความทั้งหมดที่อยู่ถัดไปจึงกลายเป็นช่องเดียว", "The quotation mark here is not closed, so that all that follows would be one cell."),
        new Bilingual(
            "ลบเครื่องหมาย \" ที่เกิน หรือเติมตัวปิดที่ท้ายช่อง ถ้าเป็นส่วนของข้อความให้เขียนสองตัวติดกัน (\"\")",
            "Delete the mark, or close it at the end of the cell; a mark that belongs to the text is written twice (\"\")."));

    public static void AddNoFile(Content.Written<string> name, Findings findings) => findings.Add(
        DataRules.NoFileOfRows,
        name.Position,
        new Bilingual($"ไม่พบไฟล์ «{name.Value}» ที่ rows: ชี้ไป หรือไม่ใช่ไฟล์ .csv", $"The file '{name.Value}' that 'rows:' names does not lie beside the table, or is no .csv file."),
        new Bilingual(
            "วางไฟล์ CSV (UTF-8) ไว้ในโฟลเดอร์เดียวกันแล้วเขียน rows: ชื่อไฟล์.csv หรือเขียนแถวข้อมูลใต้ rows: โดยตรง",
            "Put a CSV file (UTF-8) into the same folder and write 'rows: name.csv', or write the rows below 'rows:'."));
}
