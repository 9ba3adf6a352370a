using System.Collections.Immutable;
using System.Text;

namespace ItaSite.Core.Output;

/// <summary>The settings of a site for Apache 2.4, which reads them from the folder of the site.</summary>
public static class ApacheText
{
    /// <summary>Where it lies.</summary>
    public const string Path = ".htaccess";

    public static string Of(HostingPlan plan)
    {
        var text = new StringBuilder("# ตั้งค่า Apache ของเว็บไซต์นี้ สร้างใหม่ทุกครั้งที่ ita build\n# Settings of this site for Apache, made anew by each 'ita build'.\n\n");
        text.Append("DirectoryIndex index.html\nErrorDocument 404 ").Append(plan.Root).Append("404.html\nAddDefaultCharset utf-8\n");
        foreach (var type in MediaTypes.All)
        {
            text.Append("AddType ").Append(type.IsText ? $"'{type.Full}'" : type.Name).Append(" .").Append(type.Ending).Append('\n');
        }

        text.Append("\n<IfModule mod_headers.c>\n");
        Headers(SiteHeaders.OfPages, "    ", text);
        Only($"/{HashedAssets.Folder}[^/]+-[0-9a-f]{{8}}\\.[a-z0-9]+$", SiteHeaders.OfHashed, text);
        Only("/badge\\.svg$", SiteHeaders.OfBadges, text);
        text.Append("</IfModule>\n\n<IfModule mod_alias.c>\n    RedirectMatch 404 \"/(\\.(?!well-known/)|(").AppendJoin('|', HostingPlan.Hidden.Select(Escaped)).Append(")$)\"\n");
        foreach (var move in plan.Moves)
        {
            text.Append("    RedirectMatch 301 \"^").Append(Escaped(plan.At(move.Former).TrimEnd('/'))).Append("/?$\" \"").Append(plan.At(move.Present)).Append("\"\n");
        }

        return text.Append("</IfModule>\n").ToString();
    }

    /// <summary>What differs for some addresses; such a section is looked at after all others.</summary>
    private static void Only(string pattern, ImmutableArray<Header> headers, StringBuilder text)
    {
        text.Append("    <If \"%{REQUEST_URI} =~ m#").Append(pattern).Append("#\">\n");
        Headers([.. headers.Except(SiteHeaders.OfPages)], "        ", text);
        text.Append("    </If>\n");
    }

    private static void Headers(ImmutableArray<Header> headers, string indent, StringBuilder text)
    {
        foreach (var header in headers)
        {
            text.Append(indent).Append("Header always set ").Append(header.Name).Append(" \"").Append(header.Value).Append("\"\n");
        }
    }

    private static string Escaped(string literal) => literal.Replace(".", "\\.", StringComparison.Ordinal);
}
