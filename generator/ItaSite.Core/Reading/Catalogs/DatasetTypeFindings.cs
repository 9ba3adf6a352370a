using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>What the reader of kinds of tables says.</summary>
internal static class DatasetTypeFindings
{
    /// <param name="place">The key in which the column is named, such as <c>cover</c>.</param>
    public static void AddUnknownField(Written<string> field, string place, IEnumerable<string> known, Findings findings) =>
        findings.Add(
            CatalogRules.UnknownField,
            field.Position,
            new Bilingual($"'{place}' กล่าวถึงช่อง «{field.Value}» แต่ไม่มีช่องนี้ใน 'fields'", $"'{place}' names the column '{field.Value}', but there is no such column among the 'fields'."),
            CatalogFindings.Suggest(field.Value, known, "ช่องที่มี", "Known columns"));

    public static void AddWithoutChoices(Written<string> field, Findings findings) =>
        findings.Add(
            CatalogRules.WithoutChoices,
            field.Position,
            new Bilingual($"ช่อง «{field.Value}» เป็นชนิด choice แต่ไม่มีคำให้เลือก", $"The column '{field.Value}' is of the kind choice, but has no words to choose from."),
            new Bilingual("เพิ่ม 'choices: [{id: meeting, th: ประชุม, en: meeting}]' หรือเปลี่ยน 'kind' เป็น text", "Add 'choices: [{id: meeting, th: ประชุม, en: meeting}]', or change its 'kind' to text."));

    public static void AddChoicesOfOtherKind(Written<string> field, string kind, Findings findings) =>
        findings.Add(
            CatalogRules.WithoutChoices,
            field.Position,
            new Bilingual($"ช่อง «{field.Value}» มีคำให้เลือก แต่เป็นชนิด {kind} ซึ่งไม่ใช้คำให้เลือก", $"The column '{field.Value}' has words to choose from, but is of the kind {kind}, which uses none."),
            new Bilingual("เขียน 'kind: choice' หรือลบ 'choices'", "Write 'kind: choice', or delete 'choices'."));

    /// <param name="demand">What the place needs, such as 'a number'.</param>
    public static void AddOtherKind(Written<string> field, string place, string kind, Bilingual demand, Findings findings) =>
        findings.Add(
            CatalogRules.OtherKind,
            field.Position,
            new Bilingual($"'{place}' ต้องใช้ช่องที่เป็น{demand.Thai} แต่ช่อง «{field.Value}» เป็นชนิด {kind}", $"'{place}' needs a column that holds {demand.English}, but the column '{field.Value}' is of the kind {kind}."),
            new Bilingual($"ใช้ช่องอื่น หรือเปลี่ยน 'kind' ของช่อง '{field.Value}'", $"Name another column, or change the 'kind' of the column '{field.Value}'."));

    public static void AddRowRuleNotReadable(Written<string> rule, Findings findings) =>
        findings.Add(
            CatalogRules.RowRuleNotReadable,
            rule.Position,
            new Bilingual($"อ่านกฎ «{rule.Value}» ไม่ได้", $"The rule '{rule.Value}' cannot be read."),
            new Bilingual(
                "เขียนชื่อช่อง เครื่องหมาย == <= หรือ >= แล้วชื่อช่องที่บวกกัน โดยเว้นวรรคระหว่างคำ เช่น 'received == resolved + in_progress'",
                "Write a column, one of == <= >=, and the columns that are added up, with spaces between: 'received == resolved + in_progress'."));

    public static void AddUnknownPlaceholder(SourcePosition position, string placeholder, Findings findings) =>
        findings.Add(
            CatalogRules.UnknownPlaceholder,
            position,
            new Bilingual($"ไม่ทราบความหมายของ «{placeholder}» ในประโยคสรุป", $"What '{placeholder}' stands for in the sentence is not known."),
            new Bilingual(
                "ใช้ได้คือ '{rows}' จำนวนแถว '{period}' ช่วงเวลา '{sum:ช่อง}' ผลรวม และ '{count:ช่อง=คำ}' จำนวนแถวที่มีคำนั้น ประโยคของตารางว่างใช้ได้เฉพาะ '{period}'",
                "There are '{rows}', '{period}', '{sum:column}' and '{count:column=word}'; the sentence of an empty table takes '{period}' only."));

    public static void AddUnknownWord(SourcePosition position, string placeholder, string word, IEnumerable<string> known, Findings findings) =>
        findings.Add(
            CatalogRules.UnknownPlaceholder,
            position,
            new Bilingual($"«{placeholder}» นับคำ «{word}» แต่ช่องนั้นไม่มีคำนี้", $"'{placeholder}' counts the word '{word}', but the column has no such word."),
            CatalogFindings.Suggest(word, known, "คำที่มี", "Known words"));

    public static void AddUnknownComponent(Written<string> component, IEnumerable<string> known, Findings findings) =>
        findings.Add(
            CatalogRules.UnknownComponent,
            component.Position,
            new Bilingual($"ไม่มีองค์ประกอบ «{component.Value}» ในข้อใดของหัวเรื่องที่ตารางนี้ใช้", $"No item of the topics of this table has a component '{component.Value}'."),
            CatalogFindings.Suggest(component.Value, known, "องค์ประกอบที่มี", "Known components"));
}
