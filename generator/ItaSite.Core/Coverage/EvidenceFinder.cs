using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Coverage;

/// <summary>Evidence for a component as it was found on a page, before its period is looked at.</summary>
/// <param name="Status">Satisfied, Missing or Unreachable.</param>
/// <param name="Place">Where it stands; null if it is missing.</param>
/// <param name="Dataset">The table that holds it, or null.</param>
/// <param name="Reason">Why, in one sentence.</param>
internal sealed record FoundEvidence(ComponentStatus Status, EvidencePlace? Place, Dataset? Dataset, Bilingual Reason);

/// <summary>Finds the evidence of a component: what the author marked first, then what tables prove by themselves, then a declaration that there was nothing.</summary>
internal sealed class EvidenceFinder(ItemPage item, AddressBook addresses)
{
    private readonly Page _page = item.Page;

    public FoundEvidence Of(Component component, CatalogItem catalogItem)
    {
        if (component.Satisfied is ComponentEvidence.Reachability)
        {
            return Found(Here(null, new Bilingual("หน้านี้เข้าถึงได้จากหน้าแรกของเว็บไซต์", "This page is reached from the home page")));
        }

        if (item.Evidence.FirstOrDefault(mark => mark.Component.Value == component.Id) is { } mark)
        {
            return OfMark(mark);
        }

        return OfDatasets(component) is { Status: ComponentStatus.Satisfied } proven
            ? proven
            : OfNone(catalogItem) ?? OfDatasets(component) ?? Missing(component);
    }

    private FoundEvidence OfMark(EvidenceMark mark) => mark.Target switch
    {
        EvidenceTarget.AtHeading heading => AtHeading(heading),
        EvidenceTarget.InDataset column => InDataset(column),
        EvidenceTarget.InFile file => InFile(file),
        EvidenceTarget.OnPage => OnPage(mark.Text.Value),
        EvidenceTarget.OnWeb web => Found(new EvidencePlace(web.Url, null, Same(web.Url))),
        _ => Unreachable(mark.Text.Value),
    };

    private FoundEvidence AtHeading(EvidenceTarget.AtHeading target) =>
        _page.Prose.Headings.FirstOrDefault(heading => heading.Id == target.Id) is { } heading
            ? Found(Here(heading.Id, LabelOf(_page, heading)))
            : Unreachable("#" + target.Id);

    private FoundEvidence InDataset(EvidenceTarget.InDataset target)
    {
        var dataset = _page.Datasets.FirstOrDefault(one => one.Position.Path == $"{_page.Folder}/{target.File}");
        if (dataset is null || (target.Field is not null && dataset.Type.IndexOf(target.Field) < 0))
        {
            return Unreachable(target.Field is null ? target.File : $"{target.File}#{target.Field}");
        }

        return target.Field is null ? Found(PlaceOf(dataset, null)) with { Dataset = dataset } : OfColumn(dataset, dataset.Type.IndexOf(target.Field));
    }

    private FoundEvidence InFile(EvidenceTarget.InFile target)
    {
        var written = target.Page is null ? target.File : FormattableString.Invariant($"{target.File}#page={target.Page}");
        var file = _page.Attachments.FirstOrDefault(one => one.Name == target.File);
        if (file is null || target.Page < 1 || target.Page > file.Facts.Pages)
        {
            return Unreachable(written);
        }

        var fragment = target.Page is { } page ? FormattableString.Invariant($"page={page}") : null;
        var label = file.Title?.Value ?? file.Name;
        return Found(new EvidencePlace(file.Permalink.Value, fragment, target.Page is { } number
            ? new Bilingual(FormattableString.Invariant($"{label} หน้า {number}"), FormattableString.Invariant($"{label}, page {number}"))
            : Same(label)));
    }

    private FoundEvidence OnPage(string written) => addresses.Resolve(_page, written) switch
    {
        LinkResolution.Internal found => Found(new EvidencePlace(found.Address.Value, found.Fragment, LabelOf(found))),
        _ => Unreachable(written),
    };

    /// <summary>The heading, else the title of the page, else the address.</summary>
    private Bilingual LabelOf(LinkResolution.Internal found)
    {
        var page = addresses.PageAt(found.Address);
        if (page?.Prose.Headings.FirstOrDefault(one => one.Id == found.Fragment) is { } heading)
        {
            return LabelOf(page, heading);
        }

        return page?.FrontMatter.Title?.Value is { } title
            ? new Bilingual(title, page.Translation?.Title?.Value ?? page.FrontMatter.TitleEnglish?.Value ?? title)
            : Same(found.Address.ToString());
    }

    /// <summary>The heading, and its counterpart where an English text has one.</summary>
    private static Bilingual LabelOf(Page page, Heading heading) => page.Translation is { Language: Language.English } other
        ? new Bilingual(heading.Text, other.CounterpartOf(page.Prose, heading.Id)?.Text ?? heading.Text)
        : Same(heading.Text);

    private FoundEvidence? OfDatasets(Component component)
    {
        var columns =
            from dataset in _page.Datasets
            from field in dataset.Type.Fields
            where field.Satisfies.Contains(component.Id)
            select OfColumn(dataset, dataset.Type.IndexOf(field.Id));
        var found = columns.ToList();
        return found.Find(one => one.Status is ComponentStatus.Satisfied) ?? found.FirstOrDefault();
    }

    private FoundEvidence OfColumn(Dataset dataset, int field)
    {
        var title = dataset.Type.Fields[field].Title;
        var place = PlaceOf(dataset, dataset.Type.Fields[field]);
        var empty = dataset.Column(field).Count(cell => cell.Value is null);
        if (dataset.SaysNone)
        {
            return Found(NonePlace()) with { Dataset = dataset };
        }

        if (dataset.Rows.IsEmpty || empty > 0)
        {
            return new FoundEvidence(ComponentStatus.Missing, place, dataset, dataset.Rows.IsEmpty
                ? new Bilingual($"ตาราง «{dataset.Name}» ยังไม่มีข้อมูลสักแถว", $"The table '{dataset.Name}' has no row yet.")
                : new Bilingual(
                    FormattableString.Invariant($"คอลัมน์ «{title.Thai}» ในตาราง «{dataset.Name}» ว่างอยู่ {empty} แถว"),
                    FormattableString.Invariant($"The column '{title.English}' of the table '{dataset.Name}' is empty in {empty} row(s).")));
        }

        return Found(place) with { Dataset = dataset };
    }

    private FoundEvidence? OfNone(CatalogItem catalogItem) =>
        item.SaysNone && catalogItem.AcceptsNone
            ? Found(NonePlace()) with { Dataset = _page.Datasets.FirstOrDefault(dataset => dataset.SaysNone) }
            : null;

    private EvidencePlace NonePlace() =>
        Here(Anchors.NoneStatement, new Bilingual("ข้อความแจ้งว่าไม่มีรายการในช่วงเวลานี้", "The statement that there was nothing in this period"));

    private EvidencePlace PlaceOf(Dataset dataset, DatasetField? field) =>
        Here(
            field is null ? Anchors.OfDataset(dataset.Name) : Anchors.OfField(dataset.Name, field.Id),
            field?.Title ?? (dataset.Title is { } title ? Same(title.Value) : dataset.Type.Title));

    private EvidencePlace Here(string? fragment, Bilingual label) => new(_page.Permalink.Value, fragment, label);

    private static FoundEvidence Found(EvidencePlace place) =>
        new(ComponentStatus.Satisfied, place, null, new Bilingual("มีหลักฐาน", "Evidence stands."));

    private static FoundEvidence Missing(Component component) =>
        new(ComponentStatus.Missing, null, null, new Bilingual(
            $"ยังไม่มีหลักฐานขององค์ประกอบ «{component.Text.Thai}»",
            $"Nothing shows the component '{component.Text.English}'."));

    private static FoundEvidence Unreachable(string written) =>
        new(ComponentStatus.Unreachable, null, null, new Bilingual(
            $"ไม่พบหลักฐานที่ระบุไว้ «{written}»",
            $"The evidence named as '{written}' does not exist."));

    private static Bilingual Same(string text) => new(text, text);
}
