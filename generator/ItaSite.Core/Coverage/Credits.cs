using ItaSite.Core.Thai;

namespace ItaSite.Core.Coverage;

/// <summary>Credits of texts and pictures that are not the office's own.</summary>
internal static class Credits
{
    /// <summary>What is a place to find things but nobody who made them, folded.</summary>
    private static readonly HashSet<string> Nobody = new(StringComparer.Ordinal)
    {
        "อินเทอร์เน็ต", "อินเตอร์เน็ต", "เว็บไซต์", "เว็บ", "กูเกิล", "เฟซบุ๊ก", "สื่อออนไลน์", "สื่อสังคมออนไลน์", "โซเชียล",
        "internet", "the internet", "web", "website", "google", "google images", "facebook", "line", "youtube", "pinterest", "-",
    };

    /// <summary>Words that stand in front of a credit, folded.</summary>
    private static readonly string[] Leads = ["ขอบคุณ", "ที่มา", "แหล่งที่มา", "ภาพประกอบ", "รูปภาพ", "ภาพ", "ข้อมูล", "จาก", "source", "photo", "picture", "from", ":"];

    /// <summary>Whether a credit names a person, a body or a work.</summary>
    public static bool NamesSomebody(string credit)
    {
        var left = ThaiText.Fold(credit);
        while (Array.Find(Leads, lead => left.StartsWith(lead, StringComparison.Ordinal)) is { } found)
        {
            left = left[found.Length..].TrimStart();
        }

        return left.Length > 0 && !Nobody.Contains(left);
    }
}
