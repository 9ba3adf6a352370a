using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;
using ItaSite.Core.Rendering;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>The coverage of a year as one page that needs nothing beside it: it is opened from a disk, not from a server, so it has no theme.</summary>
internal sealed class InternalPage
{
    private const string Style =
        "body{font:1rem/1.7 Sarabun,'Leelawadee UI',Thonburi,sans-serif;max-width:75rem;margin:1rem auto;padding:0 1rem}"
        + "table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top}"
        + "ul{margin:0;padding-inline-start:1.2rem}";

    private readonly Site _site;
    private readonly YearCoverage _year;
    private readonly HtmlText _html;

    private InternalPage(Site site, YearCoverage year, TextWriter output) => (_site, _year, _html) = (site, year, new HtmlText(output));

    public static void Write(Site site, YearCoverage year, Stream stream)
    {
        using var output = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        new InternalPage(site, year, output).Write();
    }

    private void Write()
    {
        var title = Say($"ความครบถ้วนของข้อมูล ปีงบประมาณ พ.ศ. {_year.Catalog.Year}", $"Coverage of fiscal year {_year.Catalog.Year.In(Language.English)}");
        _html.Markup("<!doctype html>\n<html").Attribute("lang", Say("th", "en")).Markup(">\n<head>\n<meta charset=\"utf-8\">\n");
        _html.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n");
        _html.Markup("<title>").Text(title).Markup("</title>\n<style>").Markup(Style).Markup("</style>\n</head>\n<body>\n<main>\n<h1>").Text(title).Markup("</h1>\n");
        Paragraph(_site.Agency.Name.In(_site.Settings.Language));
        Paragraph(Say("ใช้ภายในหน่วยงาน ไฟล์นี้ไม่อยู่ในเว็บไซต์", "For the office alone; this file is not part of the site."));
        Paragraph(Totals());
        foreach (var group in CoverageGroups.BySubIndicator(_year))
        {
            WriteGroup(group);
        }

        Paragraph(_year.Catalog.Caution.In(_site.Settings.Language));
        _html.Markup("</main>\n</body>\n</html>\n");
    }

    private string Totals() => Say(
        $"{BadgeText.Of(_year).Thai} คาดว่าจะได้ {_year.Score.Points} จาก {ThaiNumber.Format(_year.Score.Weight)} คะแนนของ OIT",
        $"{BadgeText.Of(_year).English}; this would give {_year.Score.Points} of {ThaiNumber.Format(_year.Score.Weight)} points for OIT.");

    private void WriteGroup(CoverageGroup group)
    {
        _html.Markup("<h2>").Text(group.Title.In(_site.Settings.Language)).Markup("</h2>\n<table>\n<thead><tr>");
        foreach (var heading in new[]
        {
            Say("ข้อ", "Item"), Say("สถานะ", "Status"), Say("ที่ยังขาด", "What is missing"), Say("หน่วยงาน", "Unit"), Say("คะแนนที่จะเพิ่ม", "Points to gain"),
        })
        {
            _html.Markup("<th scope=\"col\">").Text(heading).Markup("</th>");
        }

        _html.Markup("</tr></thead>\n<tbody>\n");
        foreach (var item in group.Items)
        {
            WriteItem(item);
        }

        _html.Markup("</tbody>\n</table>\n");
    }

    private void WriteItem(ItemCoverage item)
    {
        _html.Markup("<tr><td>");
        WriteTitle(item);
        _html.Markup("</td><td>").Text(Statuses.Of(item.Status).In(_site.Settings.Language)).Markup("</td><td>");
        WriteMissing(item);
        _html.Markup("</td><td>").Text(CoverageWords.UnitOf(_site, item)?.Name.In(_site.Settings.Language) ?? CellText.Nothing);
        _html.Markup("</td><td>").Text(item.Cost == Fraction.Zero ? CellText.Nothing : item.Cost.ToString()).Markup("</td></tr>\n");
    }

    private void WriteTitle(ItemCoverage item)
    {
        var title = $"{item.Item.Code.Label} {item.Item.Title.In(_site.Settings.Language)}";
        if (CoverageWords.PageOf(_site, item) is { } address)
        {
            _html.Markup("<a").Attribute("href", address).Markup(">").Text(title).Markup("</a>");
        }
        else
        {
            _html.Text(title);
        }
    }

    private void WriteMissing(ItemCoverage item)
    {
        var open = item.Components.Where(component => component.Status is not ComponentStatus.Satisfied).ToList();
        if (open.Count is 0)
        {
            _html.Text(item.Status is ItemStatus.Complete ? CellText.Nothing : item.Reason.In(_site.Settings.Language));
            return;
        }

        _html.Markup("<ul>");
        foreach (var component in open)
        {
            _html.Markup("<li>").Text($"{component.Component.Text.In(_site.Settings.Language)}: {component.Reason.In(_site.Settings.Language)}").Markup("</li>");
        }

        _html.Markup("</ul>");
    }

    private void Paragraph(string text) => _html.Markup("<p>").Text(text).Markup("</p>\n");

    private string Say(string thai, string english) => new Bilingual(thai, english).In(_site.Settings.Language);
}
