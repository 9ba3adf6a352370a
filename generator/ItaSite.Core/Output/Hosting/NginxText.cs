using System.Collections.Immutable;
using System.Text;

namespace ItaSite.Core.Output;

/// <summary>The settings of a site for nginx, to be included in its <c>server</c> block.</summary>
public static class NginxText
{
    /// <summary>Where it lies in the folder of settings.</summary>
    public const string Path = "nginx.conf";

    private const string Head = """
        # ตั้งค่า nginx ของเว็บไซต์นี้ สร้างใหม่ทุกครั้งที่ ita build ใส่บรรทัด include ในบล็อก server ที่มี root เป็นโฟลเดอร์ของเว็บไซต์
        # Settings of this site for nginx, made anew by each 'ita build'. Include them in the server block whose root is the folder of the site:
        #
        #   server {
        #       listen 443 ssl;
        #       server_name www.example.go.th;
        #       root /srv/site;
        #       include /srv/site-hosting/nginx.conf;
        #   }

        """;

    public static string Of(HostingPlan plan)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        Types(text);
        text.Append("\nindex index.html;\nerror_page 404 ").Append(plan.Root).Append("404.html;\nabsolute_redirect off;\nserver_tokens off;\n\n");
        Headers(SiteHeaders.OfPages, string.Empty, text);
        Location($"~ ^{Escaped(plan.Root)}{HashedAssets.Folder}[^/]+-[0-9a-f]{{8}}\\.[a-z0-9]+$", SiteHeaders.OfHashed, text);
        Location("~ /badge\\.svg$", SiteHeaders.OfBadges, text);
        text.Append("\nlocation ~ \"/(\\.(?!well-known/)|(").AppendJoin('|', HostingPlan.Hidden.Select(Escaped)).Append(")$)\" {\n    return 404;\n}\n");
        foreach (var move in plan.Moves)
        {
            foreach (var former in HostingPlan.Spellings(plan.At(move.Former)))
            {
                text.Append("\nlocation = ").Append(former).Append(" {\n    return 301 ").Append(plan.At(move.Present)).Append(";\n}\n");
            }
        }

        return text.ToString();
    }

    private static void Types(StringBuilder text)
    {
        text.Append("charset utf-8;\ncharset_types ");
        text.AppendJoin(' ', MediaTypes.All.Where(type => type is { IsText: true, Name: not "text/html" }).Select(type => type.Name).Distinct(StringComparer.Ordinal));
        text.Append(";\ndefault_type ").Append(MediaTypes.Unknown).Append(";\ntypes {\n");
        foreach (var type in MediaTypes.All)
        {
            text.Append("    ").Append(type.Name).Append(' ').Append(type.Ending).Append(";\n");
        }

        text.Append("}\n");
    }

    /// <summary>A location with headers of its own inherits none, so it has all of them.</summary>
    private static void Location(string match, ImmutableArray<Header> headers, StringBuilder text)
    {
        var (sign, pattern) = (match[..2], match[2..]);
        text.Append("\nlocation ").Append(sign).Append('"').Append(pattern).Append("\" {\n");
        Headers(headers, "    ", text);
        text.Append("}\n");
    }

    private static void Headers(ImmutableArray<Header> headers, string indent, StringBuilder text)
    {
        foreach (var header in headers)
        {
            text.Append(indent).Append("add_header ").Append(header.Name).Append(" \"").Append(header.Value).Append("\" always;\n");
        }
    }

    private static string Escaped(string literal) => literal.Replace(".", "\\.", StringComparison.Ordinal);
}
