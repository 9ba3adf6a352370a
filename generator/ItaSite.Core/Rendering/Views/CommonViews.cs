using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>A day.</summary>
/// <param name="Iso">For machines: <c>2024-04-10</c>.</param>
/// <param name="Text">For people: <c>10 เมษายน 2567</c>.</param>
internal sealed record DateView(string Iso, string Text) : View
{
    public static Shape Members { get; } = Shape.Of<DateView>("date", members => members
        .Text("iso", view => view.Iso)
        .Text("text", view => view.Text));

    public override Shape Shape => Members;

    public static DateView Of(DateOnly day, Language language) => new($"{day:O}", ThaiDate.Long(day, language));
}

/// <summary>A link.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads, from this page.</param>
/// <param name="IsHere">Whether it leads to this page itself.</param>
internal sealed record LinkView(string Text, string Href, bool IsHere) : View
{
    public LinkView(string text, string href)
        : this(text, href, IsHere: false)
    {
    }

    public static Shape Members { get; } = Shape.Of<LinkView>("link", members => members
        .Text("text", view => view.Text)
        .Text("href", view => view.Href)
        .Flag("is_here", view => view.IsHere));

    public override Shape Shape => Members;
}

/// <summary>A status, shown by word and shape, never by colour alone.</summary>
/// <param name="Id">For styles: <c>complete</c>, <c>incomplete</c>, <c>missing</c>, <c>unproven</c>.</param>
/// <param name="Text">For people.</param>
internal sealed record StatusView(string Id, string Text) : View
{
    public static Shape Members { get; } = Shape.Of<StatusView>("status", members => members
        .Text("id", view => view.Id)
        .Text("text", view => view.Text));

    public override Shape Shape => Members;
}

/// <summary>A part of something: so many of so many.</summary>
/// <param name="Done">How many, as text.</param>
/// <param name="All">Of how many, as text.</param>
/// <param name="Percent">A whole number from 0 to 100, as text, for the bar.</param>
internal sealed record ProgressView(string Done, string All, string Percent) : View
{
    public static Shape Members { get; } = Shape.Of<ProgressView>("progress", members => members
        .Text("done", view => view.Done)
        .Text("all", view => view.All)
        .Text("percent", view => view.Percent));

    public override Shape Shape => Members;

    public static ProgressView Of(int done, int all) =>
        new(PagePlace.Count(done), PagePlace.Count(all), PagePlace.Count(all is 0 ? 0 : 100 * done / all));
}

/// <summary>Links under a heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Links">The links.</param>
internal sealed record LinkGroupView(string Title, IReadOnlyList<LinkView> Links) : View
{
    public static Shape Members { get; } = Shape.Of<LinkGroupView>("group", members => members
        .Text("title", view => view.Title)
        .Many("links", view => view.Links, LinkView.Members));

    public override Shape Shape => Members;
}
