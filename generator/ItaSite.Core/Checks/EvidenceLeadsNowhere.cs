using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds evidence that names a file, column, heading, page number or address that is not there.</summary>
internal sealed class EvidenceLeadsNowhere : ICheck
{
    public Rule Rule { get; } = new(
        "ITA205", "evidence leads nowhere", Severity.Error, "the OIT form: an assessor opens the place that is named and looks for the component");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        from page in site.Site.FinishedItems()
        from mark in page.Evidence
        let problem = Problem(site, page.Page, mark.Target)
        where problem is not null
        select new Diagnostic(
            Rule,
            mark.Text.Position,
            new Bilingual(
                $"หลักฐานของ {mark.Component.Value} ชี้ไปที่ «{mark.Text.Value}» {problem.Message.Thai}",
                $"The evidence of {mark.Component.Value} points at '{mark.Text.Value}', {problem.Message.English}."),
            problem.Help);

    private static Problem? Problem(CoveredSite site, Page page, EvidenceTarget target) => target switch
    {
        EvidenceTarget.InDataset table => InDataset(page, table),
        EvidenceTarget.AtHeading heading => AtHeading(page, heading),
        EvidenceTarget.InFile file => InFile(page, file),
        EvidenceTarget.OnPage place => OnPage(site, page, place),
        _ => null,
    };

    private static Problem? InDataset(Page page, EvidenceTarget.InDataset target)
    {
        var table = page.Datasets.FirstOrDefault(one => one.FileName() == target.File);
        if (table is null)
        {
            return NoSuchFile(page, target.File);
        }

        return target.Field is { } field && table.Type.IndexOf(field) < 0 ? NoSuchColumn(table, field) : null;
    }

    private static Problem NoSuchColumn(Dataset table, string field)
    {
        var fields = table.Type.Fields.Select(one => one.Id).ToList();
        var near = Wording.Suggest(NearNames.Nearest(field, fields));
        return new Problem(
            new Bilingual($"แต่ตาราง {table.FileName()} ไม่มีช่องชื่อ «{field}»", $"but the table {table.FileName()} has no column '{field}'"),
            new Bilingual(
                $"เขียนชื่อช่องหลังเครื่องหมาย # ช่องที่มีคือ {string.Join(", ", fields)}{near.Thai}",
                $"Write the name of a column after '#': {string.Join(", ", fields)}.{near.English}"));
    }

    private static Problem? AtHeading(Page page, EvidenceTarget.AtHeading target)
    {
        var ids = page.Prose.Headings.Select(heading => heading.Id).ToList();
        if (ids.Contains(target.Id, StringComparer.Ordinal))
        {
            return null;
        }

        var near = Wording.Suggest(NearNames.Nearest(target.Id, ids) is { } id ? "#" + id : null);
        var list = string.Join(", ", ids.Select(id => "#" + id));
        return new Problem(
            new Bilingual("แต่หน้านี้ไม่มีหัวข้อนั้น", "but this page has no such heading"),
            ids.Count is 0
                ? new Bilingual(
                    "หน้านี้ยังไม่มีหัวข้อ ให้เพิ่มหัวข้อด้วย ## แล้วตามด้วยชื่อหัวข้อ",
                    "This page has no headings yet: begin one with '## ' and its name.")
                : new Bilingual($"หัวข้อของหน้านี้คือ {list}{near.Thai}", $"The headings of this page are {list}.{near.English}"));
    }

    private static Problem? InFile(Page page, EvidenceTarget.InFile target)
    {
        var file = page.Attachments.FirstOrDefault(one => one.Name == target.File);
        if (file is null)
        {
            return NoSuchFile(page, target.File);
        }

        return target.Page is { } number && file.Facts.Pages is { } pages && (number < 1 || number > pages)
            ? new Problem(
                new Bilingual($"แต่ไฟล์นี้มีเพียง {Wording.Say(pages)} หน้า", $"but this file has {Pages(pages)}"),
                new Bilingual(
                    $"เขียนเลขหน้าหลัง #page= ตั้งแต่ 1 ถึง {Wording.Say(pages)} โดยนับหน้าแรกของไฟล์เป็นหน้า 1",
                    $"Write a page from 1 to {Wording.Say(pages)} after '#page=', counting the first page of the file as 1."))
            : null;
    }

    private static string Pages(int count) => count is 1 ? "1 page only" : $"{Wording.Say(count)} pages only";

    private static Problem NoSuchFile(Page page, string name)
    {
        var files = page.Datasets.Select(one => one.FileName()).Concat(page.Attachments.Select(one => one.Name)).ToList();
        var near = Wording.Suggest(NearNames.Nearest(name, files));
        var list = string.Join(", ", files);
        return new Problem(
            new Bilingual("แต่ไม่มีไฟล์นี้ในโฟลเดอร์ของหน้า", "but there is no such file beside the page"),
            files.Count is 0
                ? new Bilingual($"วางไฟล์ไว้ในโฟลเดอร์ {page.Folder}", $"Put the file into {page.Folder}.")
                : new Bilingual(
                    $"วางไฟล์ไว้ในโฟลเดอร์ {page.Folder} หรือเลือกไฟล์ที่มีอยู่ คือ {list}{near.Thai}",
                    $"Put the file into {page.Folder}, or name one that is there: {list}.{near.English}"));
    }

    private static Problem? OnPage(CoveredSite site, Page page, EvidenceTarget.OnPage target)
    {
        var written = target.Anchor is { } anchor ? $"{target.Address}#{anchor}" : target.Address;
        return BrokenInternalLink.Problem(site, page, written);
    }
}
