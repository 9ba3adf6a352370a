using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>The facts of a page's publication; each is null if its author wrote none.</summary>
internal sealed record FactsView(Page Page, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<FactsView>("facts", members => members
        .Text("id", view => view.Place.Id(Anchors.Publication))
        .Text("unit", view => view.Unit is { } unit ? view.Place.Text(unit.Name) : null)
        .Text("unit_phone", view => view.Unit?.Phone)
        .Text("unit_email", view => view.Unit?.Email)
        .Text("source", view => view.Publication.Source?.Value)
        .Text("covers", view => view.Page.FrontMatter.Covers is { } covers ? PeriodText.Long(covers.Value, view.Place.Language) : null)
        .One("requested", view => view.Place.Date(view.Publication.Requested), DateView.Members)
        .One("reviewed", view => view.Place.Date(view.Publication.Reviewed), DateView.Members)
        .One("approved", view => view.Place.Date(view.Publication.Approved?.On), DateView.Members)
        .Text("approved_by", view => view.Publication.Approved?.By?.Value)
        .One("published", view => view.Place.Date(view.Publication.FirstPublished), DateView.Members)
        .One("updated", view => view.Place.Date(view.Publication.LastChange), DateView.Members)
        .Text("history", view => view.Place.Site.HasHistory(view.Page) ? view.Place.Href(MadePages.HistoryOf(view.Page.Permalink)) : null)
        .One("review_by", view => view.Place.Date(view.Publication.ReviewBy), DateView.Members)
        .One("archived_since", view => view.ArchivedSince, DateView.Members));

    public override Shape Shape => Members;

    private Unit? Unit => Place.Unit(Page.FrontMatter.Owner);

    private Publication Publication => Page.FrontMatter.Publication;

    private DateView? ArchivedSince => Page.Fate is Fate.Expired ? Place.Date(Publication.Expires) : null;
}
