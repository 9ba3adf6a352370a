using System.Text;

namespace ItaSite.Core.Output;

/// <summary>The settings of a site for Netlify and Cloudflare Pages, which read them from the folder of the site.</summary>
public static class StaticHostText
{
    /// <summary>Where the headers lie.</summary>
    public const string HeadersPath = "_headers";

    /// <summary>Where the former addresses lie.</summary>
    public const string RedirectsPath = "_redirects";

    /// <summary>
    /// Both hosts join the values when two patterns match, so no header may stand in two of them. That leaves out how long pages are kept (both hosts let a
    /// browser ask each time) and who may show a file (the badge is for other sites).
    /// </summary>
    public static string Headers()
    {
        var text = new StringBuilder("# ตั้งค่าสำหรับ Netlify และ Cloudflare Pages / Settings for Netlify and Cloudflare Pages\n\n/*\n");
        foreach (var header in SiteHeaders.Security.Where(header => header.Name is not SiteHeaders.ResourcePolicy))
        {
            text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
        }

        text.Append("\n/").Append(HashedAssets.Folder).Append("*\n");
        foreach (var header in SiteHeaders.OfHashed.Where(header => header.Name is SiteHeaders.Cache))
        {
            text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
        }

        return text.ToString();
    }

    public static string Redirects(HostingPlan plan)
    {
        var text = new StringBuilder("# ที่อยู่เดิมของหน้าที่ย้ายแล้ว / Former addresses of pages that moved\n\n");
        foreach (var move in plan.Moves)
        {
            foreach (var former in HostingPlan.Spellings(plan.At(move.Former)))
            {
                text.Append(former).Append(' ').Append(plan.At(move.Present)).Append(" 301\n");
            }
        }

        return text.ToString();
    }
}
