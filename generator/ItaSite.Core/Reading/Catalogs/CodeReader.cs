using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads item codes in YAML; the year comes from where the file lies.</summary>
internal static class CodeReader
{
    public static Written<OitCode>? Required(FieldReader fields, string key, FiscalYear year) =>
        fields.RequiredText(key) is { } written ? Of(written, fields, year) : null;

    public static Written<OitCode>? Optional(FieldReader fields, string key, FiscalYear year) =>
        fields.Text(key) is { } written ? Of(written, fields, year) : null;

    private static Written<OitCode>? Of(Written<string> written, FieldReader fields, FiscalYear year)
    {
        if (OitCode.Read(written.Value, year) is { } code)
        {
            return new Written<OitCode>(code, written.Position);
        }

        fields.Findings.Add(
            LayoutRules.FolderName,
            written.Position,
            new Bilingual($"«{written.Value}» ไม่ใช่รหัสข้อ OIT", $"'{written.Value}' is not the code of an OIT item."),
            new Bilingual("เขียนตัวอักษร O ตามด้วยเลขข้อ เช่น O24", "Write the letter O and the number of the item, such as O24."));
        return null;
    }
}
