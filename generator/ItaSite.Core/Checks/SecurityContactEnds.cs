using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds a site that does not say who takes reports of its weaknesses, or says it only for a few days more.</summary>
internal sealed class SecurityContactEnds : ICheck
{
    private const int DaysBefore = 30;

    public Rule Rule { get; } = new(
        "ITA417", "no lasting contact for security reports", Severity.Warning, "RFC 9116 (security.txt), sections 2.5.3 and 2.5.5; website security standard B.E. 2568");

    public IEnumerable<Diagnostic> Run(CoveredSite site)
    {
        var settings = site.Site.Settings;
        if (settings.Security is not { } contact)
        {
            return [new Diagnostic(Rule, settings.Position, Missing, HelpFor(site.Site.Today))];
        }

        return contact.Expires.Value < site.Site.Today.AddDays(DaysBefore)
            ? [new Diagnostic(Rule, contact.Expires.Position, Ends(contact.Expires.Value, site.Site.Today), HelpFor(site.Site.Today))]
            : [];
    }

    private static Bilingual Missing { get; } = new(
        "content/site.yaml ยังไม่บอกว่าผู้พบช่องโหว่ของเว็บไซต์แจ้งใครได้ จึงไม่มีไฟล์ security.txt",
        "content/site.yaml does not say who takes reports of weaknesses of the site, so there is no security.txt.");

    private static Bilingual Ends(DateOnly last, DateOnly today)
    {
        var day = Wording.Say(last);
        var left = Wording.Say(last.DayNumber - today.DayNumber);
        return last < today
            ? new Bilingual($"ช่องทางแจ้งช่องโหว่ใช้ได้ถึงวันที่ {day.Thai} ซึ่งผ่านไปแล้ว", $"The contact for security reports ended on {day.English}.")
            : new Bilingual($"ช่องทางแจ้งช่องโหว่ใช้ได้ถึงวันที่ {day.Thai} เหลืออีก {left} วัน", $"The contact for security reports ends on {day.English}, in {left} days.");
    }

    /// <summary>RFC 9116 recommends less than a year ahead.</summary>
    private static Bilingual HelpFor(DateOnly today)
    {
        var next = today.AddDays(360);
        var written = Thai.ThaiDate.Iso(next);
        return new Bilingual(
            $"ตรวจว่าอีเมลยังมีผู้รับ แล้วเขียน security: {{contact: อีเมลผู้ดูแลเว็บไซต์, expires: {written}}} ใน content/site.yaml",
            $"See that somebody reads the mail, then write security: {{contact: the webmasters' e-mail, expires: {written}}} into content/site.yaml.");
    }
}
