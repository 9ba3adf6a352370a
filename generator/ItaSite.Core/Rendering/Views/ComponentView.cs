using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>A component of an item, with its evidence.</summary>
internal sealed record ComponentView(ComponentCoverage Component, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ComponentView>("component", members => members
        .Text("id", view => Anchors.OfComponent(view.Component.Component.Id))
        .Text("text", view => view.Place.Begun(view.Component.Component.Text))
        .One("status", view => view.Place.ShowsCoverage ? Statuses.Of(view.Component.Status, view.Place) : null, StatusView.Members)
        .Text("reason", view => view.Place.ShowsCoverage ? view.Place.Text(view.Component.Reason) : null)
        .Text("covers", view => view.Component.Covers is { } covers ? PeriodText.Long(covers, view.Place.Language) : null)
        .One("evidence", view => view.Evidence, LinkView.Members));

    public override Shape Shape => Members;

    private LinkView? Evidence => Component.Place is { } place
        ? new LinkView(Place.Text(place.Label), Place.Href(place.Target, place.Fragment))
        : null;
}
