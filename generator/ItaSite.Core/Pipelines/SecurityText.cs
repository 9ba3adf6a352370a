using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Output;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary><c>.well-known/security.txt</c>: who takes reports of weaknesses of the site (RFC 9116). Without a contact and its last day there is none, for the standard demands both.</summary>
internal sealed class SecurityText : IPipeline
{
    public string Name => "security";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var settings = plan.Checked.Covered.Site.Settings;
        return settings.Security is { } contact
            ? [new OutputFile(MadePages.SecurityContact.Value, Name, stream => stream.Write(Encoding.UTF8.GetBytes(Of(settings, contact))))]
            : [];
    }

    private static string Of(SiteSettings settings, SecurityContact contact) =>
        $"""
        Contact: {contact.Uri}
        Expires: {ThaiDate.Iso(contact.Expires.Value)}T23:59:59+07:00
        Preferred-Languages: th, en
        Canonical: {PublicUrl.Of(settings, MadePages.SecurityContact)}
        Policy: {settings.BaseUrl}website-policy/

        """.ReplaceLineEndings("\n");
}
