using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Output;

/// <summary>Words what is wrong with finished pages.</summary>
internal static class GateFindings
{
    /// <summary>The finding, at the place where an author wrote it if that is known, else in the finished page.</summary>
    public static Diagnostic Of(GateHit hit, OutputFile file) =>
        new(hit.Rule, PositionOf(hit, file), Message(hit.Rule, hit.Value, "/" + file.Path), Help(hit.Rule));

    private static SourcePosition PositionOf(GateHit hit, OutputFile file) => file.Written is { } page
        ? Written(hit, page) ?? page.Position
        : new SourcePosition("output/" + file.Path, hit.Place.Line, hit.Place.Column);

    /// <summary>The place in the text of an author; null if it stands in none.</summary>
    private static SourcePosition? Written(GateHit hit, Page page) => hit.Rule switch
    {
        _ when hit.Rule == GateRules.Headings => page.Prose.Headings.Where(heading => heading.Level is 1).Select(heading => (SourcePosition?)heading.Position).FirstOrDefault(),
        _ when hit.Rule == GateRules.SharedId => page.Prose.Headings.Where(heading => heading.Id == hit.Value).Select(heading => (SourcePosition?)heading.Position).FirstOrDefault(),
        _ => page.Prose.Links.Where(link => link.Target.Length > 0 && hit.Value.Contains(link.Target, StringComparison.Ordinal)).Select(link => (SourcePosition?)link.Position)
            .Concat(page.Prose.Pictures.Where(picture => picture.Source.Length > 0 && hit.Value.Contains(picture.Source, StringComparison.Ordinal)).Select(picture => (SourcePosition?)picture.Position))
            .FirstOrDefault(),
    };

    private static Bilingual Message(Rule rule, string value, string page) => rule.Id switch
    {
        "ITA902" => new($"หน้า «{page}» มีสคริปต์ที่ไม่ใช่ของธีม: «{value}»", $"The page '{page}' has a script that is not the theme's: '{value}'."),
        "ITA903" => new($"หน้า «{page}» มีสคริปต์ในแอตทริบิวต์: «{value}»", $"The page '{page}' has a script in an attribute: '{value}'."),
        "ITA904" => new($"หน้า «{page}» มีรูปแบบ (CSS) อยู่ในหน้า: «{value}»", $"The page '{page}' has a style of its own: '{value}'."),
        "ITA905" => new($"หน้า «{page}» มีที่อยู่ที่สั่งให้เบราว์เซอร์ทำงานหรือเปิดไฟล์ในเครื่อง: «{value}»", $"The page '{page}' has an address that runs something or opens a file of the reader's machine: '{value}'."),
        "ITA906" => new($"หน้า «{page}» โหลดหรือส่งข้อมูลไปนอกเว็บไซต์: «{value}»", $"The page '{page}' loads from, or sends to, another place than this site: '{value}'."),
        "ITA907" => new($"หน้า «{page}» มีลิงก์ไปยัง «{value}» ซึ่งไม่มีในเว็บไซต์", $"The page '{page}' links to '{value}', which is not on the site."),
        "ITA908" => new($"หน้า «{page}» มีลิงก์ไปยัง «{value}» แต่หน้าปลายทางไม่มีตำแหน่งนั้น", $"The page '{page}' links to '{value}', but the target page has no such place."),
        "ITA909" => new($"หน้า «{page}» มีหัวเรื่องหลัก (h1) {value} แห่ง ต้องมีแห่งเดียว", $"The page '{page}' has {value} main headings (h1); a page has one."),
        "ITA910" => new($"หน้า «{page}» ไม่จบด้วย </html> แต่จบด้วย «{value}»", $"The page '{page}' does not end with </html> but with '{value}'."),
        "ITA911" => new($"หน้า «{page}» ใช้ชื่อตำแหน่ง (id) «{value}» มากกว่าหนึ่งแห่ง", $"The page '{page}' gives the name (id) '{value}' to more than one place."),
        _ => new($"เนื้อความของหน้า «{page}» มีสิ่งที่ตัวกรอง HTML ตัดออก: «{value}»", $"The text of the page '{page}' holds what an HTML cleaner would take out: '{value}'."),
    };

    private static Bilingual Help(Rule rule) => rule.Id switch
    {
        "ITA902" => new(
            "ถ้าแก้ธีมไว้ใน content/theme ให้ย้ายสคริปต์ไปเป็นไฟล์ใน js/ ลงชื่อไฟล์ใน theme.yaml แล้วเรียกด้วย {{ asset '…' }} ข้อมูล JSON-LD ต้องเป็น JSON ที่อ่านได้และไม่มี </",
            "If you changed the theme in content/theme, move the script to a file in js/, name it in theme.yaml and print its address with {{ asset '…' }}. A block of JSON-LD must be JSON without '</'."),
        "ITA903" => new(
            "ลบแอตทริบิวต์ on… ออกจากไฟล์ใน content/theme แล้วให้สคริปต์ของธีมทำงานนั้นด้วย addEventListener",
            "Take the 'on…' attribute out of the file in content/theme; let a script of the theme do its work with addEventListener."),
        "ITA904" => new(
            "ย้ายรูปแบบไปไว้ในไฟล์ใน css/ ของธีม แล้วใช้ class แทน style",
            "Move the style to a file in css/ of the theme, and write 'class' instead of 'style'."),
        "ITA905" => new(
            "ใช้ที่อยู่ที่ขึ้นต้นด้วย https: mailto: หรือ tel: หรือที่อยู่ในเว็บไซต์นี้เท่านั้น",
            "Write an address of this site, or one that begins with https:, mailto: or tel:."),
        "ITA906" => new(
            "เก็บรูป แบบอักษร สคริปต์ หรือไฟล์นั้นไว้ในเว็บไซต์นี้ หรือทำเป็นลิงก์ธรรมดาให้ผู้อ่านกดเอง",
            "Keep the picture, font, script or file on this site, or make it an ordinary link that readers follow themselves."),
        "ITA907" => new(
            "แก้ที่อยู่ของลิงก์ หรือสร้างหน้าหรือไฟล์ที่ลิงก์ไปถึง ถ้าลิงก์อยู่ในธีมให้แก้ไฟล์ใน content/theme",
            "Mend the address, or make the page or file it leads to. If the link stands in the theme, mend the file in content/theme."),
        "ITA908" => new(
            "แก้ส่วนหลัง # ของลิงก์ให้ตรงกับ id ที่มีในหน้าปลายทาง",
            "Mend the part behind '#', so that it is an id of the target page."),
        "ITA909" => new(
            "ให้แต่ละหน้าของธีมมี <h1> แห่งเดียว ซึ่งพิมพ์ชื่อหน้า หัวข้อย่อยใช้ <h2> ลงไป",
            "Let each layout of the theme print one <h1>, the title of the page; headings below it are <h2> and deeper."),
        "ITA910" => new(
            "ตรวจว่า layouts/base.html ในธีมจบด้วย </html> ถ้าไม่ได้แก้ธีม ให้แจ้งผู้พัฒนาโปรแกรมพร้อมชื่อหน้านี้",
            "See that layouts/base.html of the theme ends with </html>. If you did not change the theme, tell the makers of the program the name of this page."),
        "ITA911" => new(
            "ตั้ง id ในธีมให้ไม่ซ้ำกัน และไม่ซ้ำกับหัวข้อที่ผู้เขียนตั้ง",
            "Give each place of the theme an id of its own, other than those of the headings that authors write."),
        _ => new(
            "ลบสิ่งนั้นออกจากไฟล์ใน content/theme ถ้าไม่ได้แก้ธีม ให้แจ้งผู้พัฒนาโปรแกรมพร้อมชื่อหน้านี้",
            "Take it out of the file in content/theme. If you did not change the theme, tell the makers of the program the name of this page."),
    };
}
