using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Pipelines;

/// <summary>What is known of an HTML page before it is rendered.</summary>
/// <param name="Permalink">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">One sentence on what it says, or null.</param>
/// <param name="Section">The part of the site it belongs to, for the header.</param>
/// <param name="Above">The pages above it, below the home page.</param>
internal sealed record PageHead(Permalink Permalink, Bilingual Title, Bilingual? Summary, string Section, ImmutableArray<PageHead> Above)
{
    /// <summary>What links to the home page say.</summary>
    public static Bilingual HomeLink { get; } = new("หน้าหลัก", "Home");

    /// <summary>The page as its author wrote it; null for pages that no author writes.</summary>
    public Page? Written { get; init; }

    public static PageHead Home(Site site) => new(Permalink.Home, site.Agency.Name, site.Agency.Mission, "home", []);

    public static PageHead Years { get; } = new(
        MadePages.Years,
        new Bilingual("การเปิดเผยข้อมูลสาธารณะ (OIT)", "Public disclosure (OIT)"),
        new Bilingual("ข้อมูลที่หน่วยงานเปิดเผยตามแบบวัด OIT แยกตามปีงบประมาณ", "What the office discloses under the OIT form, by fiscal year."),
        "oit",
        []);

    public static PageHead Topics { get; } = new(
        MadePages.Topics,
        new Bilingual("หัวข้อข้อมูล", "Topics"),
        new Bilingual("หัวข้อเดียวกันในทุกปี แม้รหัสข้อของแบบวัดจะเปลี่ยน", "Each topic over the years, though its code on the form moves."),
        "topics",
        []);

    public static PageHead Results { get; } = new(
        MadePages.Results,
        new Bilingual("ผลการประเมิน ITA", "ITA results"),
        new Bilingual("ผลการประเมินคุณธรรมและความโปร่งใสของหน่วยงานแต่ละปี", "The office's integrity and transparency results by year."),
        "ita",
        []);

    public static PageHead Measures { get; } = new(
        MadePages.Measures,
        new Bilingual("มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "Integrity measures"),
        new Bilingual("มาตรการ ขั้นตอน และผลการดำเนินการแต่ละปี", "Measures, their steps and their results by year."),
        "measures",
        []);

    public static PageHead News { get; } = new(
        MadePages.News,
        new Bilingual("ข่าวและกิจกรรม", "News"),
        new Bilingual("ข่าวประชาสัมพันธ์และกิจกรรมของหน่วยงาน", "News and activities of the office."),
        "news",
        []);

    public static PageHead Data { get; } = new(
        MadePages.Data,
        new Bilingual("ข้อมูลเปิด", "Open data"),
        new Bilingual("ตารางข้อมูลทั้งหมดของเว็บไซต์ ดาวน์โหลดเป็น CSV, XLSX และ JSON ได้", "All tables of the site, to download as CSV, XLSX and JSON."),
        "data",
        []);

    public static PageHead Search { get; } = new(
        MadePages.Search,
        new Bilingual("ค้นหา", "Search"),
        new Bilingual("ดัชนีหน้าเว็บไซต์เรียงตามตัวอักษร และตามข้อของแบบวัด", "The pages of the site by letter and by item of the form."),
        "search",
        []);

    public static PageHead SiteMap { get; } = new(
        MadePages.SiteMap,
        new Bilingual("แผนผังเว็บไซต์", "Site map"),
        null,
        "sitemap",
        []);

    /// <summary>The head of a page below this one.</summary>
    public PageHead Below(Permalink permalink, Bilingual title, Bilingual? summary) =>
        new(permalink, title, summary, Section, [.. Above, this]);
}
