using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds an office with fewer webmasters than its own measure demands.</summary>
internal sealed class TooFewWebmasters : ICheck
{
    public Rule Rule { get; } = new(
        "ITA401", "too few webmasters", Severity.Warning, "the office's publication measure, rule P15: at least two who can stand in for each other");

    public IEnumerable<Diagnostic> Run(CoveredSite site)
    {
        var settings = site.Site.Settings;
        var (there, needed) = (settings.Webmasters.Length, settings.Rules.Webmasters);
        if (there >= needed)
        {
            return [];
        }

        var missing = Wording.Say(needed - there);
        return
        [
            new Diagnostic(
                Rule,
                settings.Webmasters is [var first, ..] ? first.Position : settings.Position,
                new Bilingual(
                    $"มีผู้ดูแลเว็บไซต์ {Wording.Say(there)} คน แต่มาตรการเผยแพร่ข้อมูลของหน่วยงานกำหนดไว้อย่างน้อย {Wording.Say(needed)} คน",
                    $"The site has {People(there)}, but the office's publication measure demands at least {Wording.Say(needed)}."),
                new Bilingual(
                    $"เพิ่มอีก {missing} คนใน webmasters: ของ content/site.yaml โดยระบุตำแหน่ง (role) และกลุ่ม (unit) ไม่ต้องใส่ชื่อบุคคล",
                    $"Add {missing} more under 'webmasters:' in content/site.yaml, by 'role' and 'unit'; no personal names.")),
        ];
    }

    private static string People(int count) => count is 1 ? "1 webmaster" : $"{Wording.Say(count)} webmasters";
}
