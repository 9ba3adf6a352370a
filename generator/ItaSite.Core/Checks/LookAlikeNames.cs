using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Finds files whose names differ only in case, in kinds of digits, or in ways that cannot be seen.</summary>
internal sealed class LookAlikeNames : ICheck
{
    public Rule Rule { get; } = new(
        "ITA512", "look-alike names", Severity.Error, "the format: Windows and macOS keep only one of two names that differ in case or normal form");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.Fates
            .GroupBy(file => ThaiText.Fold(file.Path), StringComparer.Ordinal)
            .Select(same => same.OrderBy(file => file.Path, StringComparer.Ordinal).ToList())
            .SelectMany(same => same.Skip(1).Select(file => Finding(same[0].Path, file.Path)));

    private Diagnostic Finding(string first, string second) => new(
        Rule,
        SourcePosition.File(second),
        new Bilingual(
            $"ชื่อไฟล์นี้ดูเหมือนกับ {first} ต่างกันเพียงตัวพิมพ์ ตัวเลข หรืออักขระที่มองไม่เห็น",
            $"This name looks like {first}: only case, digits or invisible characters differ."),
        new Bilingual(
            "เปลี่ยนชื่อไฟล์หนึ่งให้ต่างกันชัดเจน หรือลบไฟล์ที่ไม่ใช้",
            "Rename one of the two so that they differ plainly, or delete the one that is not used."));
}
