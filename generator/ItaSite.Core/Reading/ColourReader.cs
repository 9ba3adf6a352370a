using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Reads <c>colours:</c> of <c>site.yaml</c> and refuses pairs that are hard to read.</summary>
internal static class ColourReader
{
    public static OfficeColours? Read(FieldReader fields) =>
        fields.Inner("colours", new Bilingual("สีของหน่วยงาน (colours)", "the colours of the office"), inner => new OfficeColours(
            Of(inner, "primary", Colour.White, new Bilingual("ตัวอักษรสีขาวบนแถบหัวเว็บไซต์", "white text on the band at the top")),
            Of(inner, "accent", Colour.LightGround, new Bilingual("ลิงก์บนพื้นสีอ่อนของหน้า", "links on the light ground of the page"))));

    private static Colour? Of(FieldReader fields, string key, Colour against, Bilingual use)
    {
        if (fields.Text(key) is not { } written)
        {
            return null;
        }

        if (Colour.Parse(written.Value) is not { } colour)
        {
            fields.Findings.Add(
                LayoutRules.Colour,
                written.Position,
                new Bilingual($"{key} เป็น «{written.Value}» ซึ่งไม่ใช่รหัสสี", $"'{written.Value}' stands as {key}, which is not the code of a colour."),
                new Bilingual($"เขียนเป็น # ตามด้วยเลขฐานสิบหก 6 ตัว ในเครื่องหมายคำพูด เช่น {key}: '#0b4753'", $"Write # and six hexadecimal digits between quotation marks, such as {key}: '#0b4753'."));
            return null;
        }

        if (colour.ContrastTo(against) < OfficeColours.Least)
        {
            fields.Findings.Add(TooPale(written, colour, against, use));
        }

        return colour;
    }

    private static Diagnostic TooPale(Written<string> written, Colour colour, Colour against, Bilingual use)
    {
        var ratio = colour.ContrastTo(against).ToString("0.00", CultureInfo.InvariantCulture);
        var better = colour.UntilReadable(Colour.Black, against);
        return new Diagnostic(
            LayoutRules.Colour,
            written.Position,
            new Bilingual($"สี «{colour}» ใช้เป็น{use.Thai} ได้ความต่างของสี {ratio}:1 แต่ต้องไม่น้อยกว่า 4.5:1", $"The colour '{colour}' is for {use.English}; its contrast is {ratio}:1, and at least 4.5:1 is asked for."),
            new Bilingual($"ใช้สีเดียวกันที่เข้มขึ้น เช่น '{better}'", $"Write a darker shade of it, such as '{better}'."));
    }
}
