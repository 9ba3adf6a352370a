using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Disk;

/// <summary>Says why something in a content folder must not be read.</summary>
internal static class Refusals
{
    private const long LargestText = 64L * 1024 * 1024;
    private const long LargestFile = 1024L * 1024 * 1024;

    private static readonly HashSet<string> LeftBehind = new(StringComparer.OrdinalIgnoreCase)
    {
        "Thumbs.db", "ehthumbs.db", "desktop.ini", "Icon\r",
    };

    private static readonly HashSet<string> DevicesOfWindows = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>Why a file or folder must not be read, or null if nothing speaks against it.</summary>
    /// <param name="entry">What lies on the disk.</param>
    /// <param name="logicalPath">Its path, beginning with <c>content/</c>.</param>
    /// <param name="root">The content folder, absolute.</param>
    public static Diagnostic? Of(FileSystemInfo entry, string logicalPath, string root)
    {
        var position = SourcePosition.File(logicalPath);
        if (IsOfTheSystem(entry.Name))
        {
            return OfTheSystem(entry.Name, position);
        }

        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is { } target)
        {
            return ALink(entry, target, root, position);
        }

        return UnkeptPart(entry.Name) is { } part ? BadName(entry.Name, part, position) : NoFile(entry, position) ?? TooLarge(entry, position);
    }

    private static bool IsOfTheSystem(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || LeftBehind.Contains(name);

    private static Diagnostic OfTheSystem(string name, SourcePosition position) => new(
        RefusalRules.FileOfTheSystem,
        position,
        new(
            $"«{name}» เป็นไฟล์ที่ระบบปฏิบัติการหรือโปรแกรมอื่นสร้างไว้ จึงไม่นำขึ้นเว็บไซต์",
            $"'{name}' was made by the operating system or another program, so it is not published."),
        new(
            "ลบออกได้โดยไม่มีผลกับเว็บไซต์ ถ้าเป็นไฟล์ของหน่วยงานเอง ให้เปลี่ยนชื่อไม่ให้ขึ้นต้นด้วย «.» หรือ «~$»",
            "It can be deleted without any effect on the site. If it is a file of your own, rename it so that it does not begin with '.' or '~$'."));

    private static Diagnostic ALink(FileSystemInfo entry, string target, string root, SourcePosition position) => new(
        RefusalRules.LinkInsteadOfFile,
        position,
        new(
            $"«{entry.Name}» ไม่ใช่ไฟล์ แต่เป็นทางลัด (link) ไปยัง «{target}» ซึ่ง{Destination(entry, target, root).Thai} โปรแกรมจึงไม่ตามไปอ่าน",
            $"'{entry.Name}' is not a file but a link to '{target}', which {Destination(entry, target, root).English}; it is not followed."),
        new(
            "ลบทางลัดนี้ แล้วคัดลอกไฟล์จริงมาวางไว้ที่เดียวกัน",
            "Delete the link and put a copy of the real file in its place."));

    private static Bilingual Destination(FileSystemInfo entry, string target, string root)
    {
        var full = Path.GetFullPath(target, Path.GetDirectoryName(entry.FullName) ?? root);
        if (full == root || entry.FullName.StartsWith(full + Path.DirectorySeparatorChar, StringComparison.Ordinal) || full == entry.FullName)
        {
            return new("วนกลับมาที่ตัวเอง", "leads back to itself");
        }

        return full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? new("อยู่ที่อื่นในโฟลเดอร์เนื้อหา", "lies elsewhere in the content folder")
            : new("อยู่นอกโฟลเดอร์เนื้อหา", "lies outside the content folder");
    }

    /// <summary>The part of a name that Windows, macOS or Linux cannot keep, or null.</summary>
    private static Bilingual? UnkeptPart(string name)
    {
        var stem = name.Split('.')[0];
        var odd = name.FirstOrDefault(letter => letter is '\uFFFD' || char.IsControl(letter) || IsUnseen(letter) || "\\:*?\"<>|".Contains(letter, StringComparison.Ordinal));
        return odd switch
        {
            '\uFFFD' => new("ตัวอักษรที่ไม่ใช่ UTF-8", "letters that are not UTF-8"),
            not '\0' when IsUnseen(odd) => new($"อักขระที่มองไม่เห็น U+{(int)odd:X4}", $"the invisible character U+{(int)odd:X4}"),
            not '\0' when char.IsControl(odd) => new($"อักขระควบคุม U+{(int)odd:X4}", $"the control character U+{(int)odd:X4}"),
            not '\0' => new($"เครื่องหมาย «{odd}»", $"the character '{odd}'"),
            _ when DevicesOfWindows.Contains(stem) => new($"คำว่า «{stem}» ที่ Windows สงวนไว้", $"the word '{stem}', which Windows keeps for itself"),
            _ when name[^1] is ' ' or '.' => new("ช่องว่างหรือจุดที่ท้ายชื่อ", "a space or full stop at its end"),
            _ => null,
        };
    }

    private static Diagnostic BadName(string name, Bilingual part, SourcePosition position) => new(
        RefusalRules.NameThatDoesNotTravel,
        position,
        new(
            $"ชื่อ «{Printable(name)}» มี{part.Thai} ซึ่งบางระบบเก็บไม่ได้",
            $"The name '{Printable(name)}' has {part.English}; not every system can keep it."),
        new(
            "เปลี่ยนชื่อไฟล์ ใช้ตัวอักษรไทยหรืออังกฤษ ตัวเลข ขีด และจุดก่อนนามสกุลเท่านั้น",
            "Rename it with Thai or English letters, digits, hyphens and the full stop before the ending only."));

    private static string Printable(string name) =>
        string.Concat(name.Select(letter => char.IsControl(letter) || IsUnseen(letter) ? '\uFFFD' : letter));

    /// <summary>Zero-width spaces, signs that turn the reading direction, letters of a single font: two names that look the same differ.</summary>
    private static bool IsUnseen(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;

    /// <summary>What no host takes and no reader waits for; a text of that size would fill the memory before it could be refused.</summary>
    private static Diagnostic? TooLarge(FileSystemInfo entry, SourcePosition position)
    {
        var limit = entry.Extension.ToLowerInvariant() is ".md" or ".yaml" or ".yml" ? LargestText : LargestFile;
        if (entry is not FileInfo { Length: var length } || length <= limit)
        {
            return null;
        }

        var (has, may) = (Megabytes(length), Megabytes(limit));
        return new Diagnostic(
            RefusalRules.FileTooLarge,
            position,
            new($"ไฟล์ «{entry.Name}» มีขนาด {has} MB แต่ไฟล์ชนิดนี้ต้องไม่เกิน {may} MB จึงไม่ได้อ่าน", $"'{entry.Name}' has {has} MB, but a file of this kind may have at most {may} MB, so it was not read."),
            new(
                "แบ่งเป็นหลายไฟล์ ลดขนาดรูปในไฟล์ หรือวางไว้ที่อื่นแล้วทำลิงก์จากหน้า",
                "Split it, make its pictures smaller, or keep it elsewhere and link to it."));
    }

    private static string Megabytes(long bytes) => Math.Ceiling(bytes / (1024m * 1024)).ToString("N0", CultureInfo.InvariantCulture);

    private static Diagnostic? NoFile(FileSystemInfo entry, SourcePosition position) =>
        entry is not FileInfo { Length: 0 } || UnixFiles.IsPlainFile(entry.FullName)
            ? null
            : new Diagnostic(
                RefusalRules.NotAFile,
                position,
                new(
                    $"«{entry.Name}» ไม่ใช่ไฟล์ธรรมดา แต่เป็นช่องทางส่งข้อมูลหรืออุปกรณ์ของระบบ จึงอ่านไม่ได้",
                    $"'{entry.Name}' is not a plain file but a pipe, socket or device of the system, so it cannot be read."),
                new("ลบออก แล้ววางไฟล์เอกสารจริงแทน", "Delete it and put the real document in its place."));
}
