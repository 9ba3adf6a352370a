using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds pages, files and former addresses that claim an address which something else already has.</summary>
internal sealed class DuplicateAddress : ICheck
{
    public Rule Rule { get; } = new(
        "ITA511", "duplicate address", Severity.Error, "the format: an address belongs to one source for ever");

    public IEnumerable<Diagnostic> Run(CoveredSite site)
    {
        var claims = Claims(site.Site).ToList();
        var taken = claims
            .GroupBy(claim => Normal(claim.Address), StringComparer.Ordinal)
            .SelectMany(same => same.Skip(1).Select(claim => Taken(same.First(), claim)));
        var made = MadePages.Of(site.Site).Concat(InOtherLanguages(site.Site)).Select(permalink => Normal(permalink.Value)).ToHashSet(StringComparer.Ordinal);

        return taken.Concat(claims.Where(claim => made.Contains(Normal(claim.Address))).Select(TakenByProgram));
    }

    /// <summary>The addresses that all pages have in the languages beside the main one.</summary>
    private static IEnumerable<Permalink> InOtherLanguages(Site site) =>
        from language in site.Settings.OtherLanguages
        from page in MadePages.Of(site).Concat(site.AllPages.Select(page => page.Permalink))
        where page.IsPage
        select site.Settings.AddressIn(language, page);

    /// <summary>Every claim; what stands on the site first, so that a former address is the one that is found.</summary>
    private static IEnumerable<Claim> Claims(Site site) =>
        site.AllPages.SelectMany(Current)
            .OrderBy(claim => claim.Position)
            .Concat(site.Finished().SelectMany(Former).OrderBy(claim => claim.Position));

    private static IEnumerable<Claim> Current(Page page) =>
        page.Attachments.Select(file => new Claim(file.Permalink.ToString(), file.Position))
            .Concat(page.Datasets.SelectMany(Downloads))
            .Append(new Claim(page.Permalink.ToString(), page.Position));

    private static IEnumerable<Claim> Downloads(Dataset table) =>
        Dataset.Endings.Select(ending => new Claim(table.Download(ending).ToString(), SourcePosition.File(table.Position.Path)));

    private static IEnumerable<Claim> Former(Page page) =>
        page.FrontMatter.FormerAddresses.Select(former => new Claim(former.Value, former.Position));

    /// <summary>Addresses that a visitor cannot tell apart are one: case and the '/' at the end do not count.</summary>
    private static string Normal(string address) => address.Trim('/').ToLowerInvariant();

    private Diagnostic Taken(Claim first, Claim second) => new(
        Rule,
        second.Position,
        new Bilingual(
            $"ที่อยู่ {second.Address} ซ้ำกับ {first.Position}",
            $"The address {second.Address} already belongs to {first.Position}."),
        new Bilingual(
            "เปลี่ยนชื่อโฟลเดอร์หรือไฟล์ให้ต่างกัน หากเป็นที่อยู่เดิมใน moved_from: ให้ลบบรรทัดที่ซ้ำ",
            "Rename one of the folders or files; if it is an address under 'moved_from:', remove that line."));

    private Diagnostic TakenByProgram(Claim claim) => new(
        Rule,
        claim.Position,
        new Bilingual(
            $"ที่อยู่ {claim.Address} เป็นหน้าที่ระบบสร้างเอง",
            $"The address {claim.Address} is that of a page which the program makes."),
        new Bilingual(
            "เปลี่ยนชื่อโฟลเดอร์เป็นชื่ออื่น หากเป็นที่อยู่เดิมใน moved_from: ให้ลบบรรทัดนั้น",
            "Give the folder another name; if it is an address under 'moved_from:', remove that line."));

    /// <summary>Something that wants an address.</summary>
    /// <param name="Address">As it is shown, with its leading '/'.</param>
    /// <param name="Position">The source that wants it.</param>
    private sealed record Claim(string Address, SourcePosition Position);
}
