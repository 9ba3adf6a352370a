using System.Globalization;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>The sentences about paths that cannot be used.</summary>
internal static class PathFaults
{
    /// <summary>The most UTF-8 bytes of a part of a path that Linux keeps: 85 Thai letters.</summary>
    public const int LongestPart = 255;

    private static readonly Bilingual Rename = new(
        "เปลี่ยนชื่อไฟล์หรือโฟลเดอร์ ให้มีเฉพาะตัวอักษร ตัวเลข ขีดกลาง และจุดหน้านามสกุล",
        "Rename the file or folder so that it has letters, digits, hyphens and the point before its ending only.");

    private static readonly Bilingual Relative = new(
        "เขียนชื่อไฟล์ที่วางไว้ข้างหน้านี้ เช่น คำสั่ง.pdf หรือที่อยู่ในเว็บไซต์ที่ขึ้นต้นด้วย /",
        "Write the name of a file that lies beside the page, such as คำสั่ง.pdf, or an address of the site that begins with /.");

    public static GatedPath.Refused Empty() =>
        new(new("ไม่ได้เขียนชื่อไฟล์หรือที่อยู่", "No file name or address is written."), Relative);

    public static GatedPath.Refused OtherMachine(string path) =>
        new(new($"«{Shortened.Of(path)}» ชี้ไปยังเครื่องอื่นในเครือข่าย ซึ่งประชาชนเปิดไม่ได้", $"'{Shortened.Of(path)}' leads to another machine of a network, which the public cannot open."), Relative);

    public static GatedPath.Refused Scheme(string path, string scheme) =>
        new(
            scheme.Length is 1
                ? new($"«{Shortened.Of(path)}» ชี้ไปยังไดรฟ์ {scheme}: ของเครื่องคนเขียน", $"'{Shortened.Of(path)}' leads to the drive {scheme}: of its author's machine.")
                : new($"«{Shortened.Of(path)}» ขึ้นต้นด้วย {Shortened.Of(scheme)}: ซึ่งไม่ใช่ไฟล์ในโฟลเดอร์เนื้อหา", $"'{Shortened.Of(path)}' begins with {Shortened.Of(scheme)}:, which is no file of the content folder."),
            Relative);

    public static GatedPath.Refused Encoding(string path) =>
        new(
            new($"«{Shortened.Of(path)}» มีรหัส % ที่ถอดแล้วไม่ได้ชื่อไฟล์ธรรมดา", $"'{Shortened.Of(path)}' has % codes that do not stand for a plain file name."),
            new("เขียนชื่อไฟล์เป็นภาษาไทยหรืออังกฤษตรง ๆ โดยไม่ใช้รหัส %", "Write the file name as it is, in Thai or English letters, without % codes."));

    public static GatedPath.Refused Leaves(string path) =>
        new(new($"«{Shortened.Of(path)}» ใช้ .. ออกไปนอกโฟลเดอร์เนื้อหา", $"'{Shortened.Of(path)}' leaves the content folder by its '..'."), Relative);

    public static GatedPath.Refused Separator(string path) =>
        new(new($"«{Shortened.Of(path)}» มีเครื่องหมาย / หรือ \\ ผิดที่", $"'{Shortened.Of(path)}' has a '/' or '\\' in the wrong place."), Rename);

    public static GatedPath.Refused EmptyPart(string part) =>
        new(
            new($"มีชื่อโฟลเดอร์เป็น «{part}» ซึ่งไม่ใช่ชื่อ", $"A folder is named '{part}', which is no name."),
            new("ลบ / ที่ซ้ำกันหรือจุดที่เกินมา", "Delete the '/' or the points too many."));

    public static GatedPath.Refused Sign(string part, char sign) =>
        new(new($"ชื่อ «{Shortened.Of(part)}» มีเครื่องหมาย {sign} ซึ่ง Windows เก็บเป็นชื่อไฟล์ไม่ได้", $"The name '{Shortened.Of(part)}' has the sign {sign}, which Windows cannot keep in a file name."), Rename);

    public static GatedPath.Refused Hidden(string part) =>
        new(new($"ชื่อ «{Shortened.Of(part)}» มีอักขระที่มองไม่เห็น", $"The name '{Shortened.Of(part)}' holds a character that cannot be seen."), Rename);

    public static GatedPath.Refused Edge(string part) =>
        new(new($"ชื่อ «{Shortened.Of(part)}» ขึ้นต้นหรือลงท้ายด้วยช่องว่าง หรือลงท้ายด้วยจุด", $"The name '{Shortened.Of(part)}' begins or ends with a space, or ends with a point."), Rename);

    public static GatedPath.Refused Reserved(string part) =>
        new(new($"ชื่อ «{Shortened.Of(part)}» เป็นชื่ออุปกรณ์ของ Windows จึงใช้เป็นชื่อไฟล์ไม่ได้", $"'{Shortened.Of(part)}' is the name of a device in Windows and cannot name a file."), Rename);

    public static GatedPath.Refused TooLong(string part, int bytes) =>
        new(
            new(
                $"ชื่อ «{Shortened.Of(part)}» ยาว {Count(bytes)} ไบต์ เกิน {Count(LongestPart)} ไบต์ (อักษรไทยประมาณ 85 ตัว)",
                $"The name '{Shortened.Of(part)}' has {Count(bytes)} bytes, more than {Count(LongestPart)} (about 85 Thai letters)."),
            new("ตั้งชื่อไฟล์ให้สั้นลง แล้วเขียนชื่อเต็มไว้ในช่อง files: ของหน้า", "Give the file a shorter name, and write its full title under files: of the page."));

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
