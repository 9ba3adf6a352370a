using ItaSite.Core.Content;

namespace ItaSite.Core.Rendering;

/// <summary>A chart with its title and what it says.</summary>
internal sealed record ChartView(Chart Chart, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<ChartView>("chart", members => members
        .Text("title", view => view.Chart.Title)
        .Text("sentence", view => view.Sentence)
        .Html("svg", view => ChartDrawing.Of(view.Drawn, view.Sentence)));

    public override Shape Shape => Members;

    private Chart Drawn => Chart with { Language = Place.Language, Digits = Place.HasThaiDigits ? Digits.Thai : Digits.Arabic };

    private string Sentence => Place.Text(ChartText.Sentence(Chart));
}
