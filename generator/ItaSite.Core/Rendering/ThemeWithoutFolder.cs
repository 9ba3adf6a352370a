using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>The finding that the theme named in <c>site.yaml</c> does not exist.</summary>
internal static class ThemeWithoutFolder
{
    public static Rule Rule { get; } = new(
        "ITA711", "theme that does not exist", Severity.Error, "the layout of the content folder (manual, 'Themes')");

    public static Diagnostic Of(SiteSettings settings) => new(
        Rule,
        settings.Position,
        new Bilingual($"ไม่พบธีม «{settings.Theme}» ที่ระบุไว้ใน site.yaml", $"There is no theme '{settings.Theme}', which site.yaml names."),
        new Bilingual(
            $"เขียน theme: default หรือวางธีมไว้ที่โฟลเดอร์ themes/{settings.Theme} ข้างโฟลเดอร์เนื้อหา",
            $"Write 'theme: default', or put the theme into themes/{settings.Theme} beside the content folder."));
}
