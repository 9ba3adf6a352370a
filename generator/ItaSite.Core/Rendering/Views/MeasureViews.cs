using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>The measures of all years.</summary>
internal sealed record MeasuresView(PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<MeasuresView>("measures", members => members
        .Many("plans", view => view.Place.Site.Plans.Select(plan => new PlanView(plan, view.Place)), PlanView.Members));

    public override Shape Shape => Members;
}

/// <summary>The measures of a year and what came of them.</summary>
internal sealed record PlanView(MeasurePlan Plan, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<PlanView>("plan", members => members
        .Text("year", view => view.Place.Year(view.Plan.Year))
        .Text("basis", view => view.Place.Year(view.Plan.Basis))
        .Text("basis_href", view => view.Place.Site.Assessments.Any(one => one.Year == view.Plan.Basis) ? view.Place.Href(MadePages.Result(view.Plan.Basis)) : null)
        .Text("href", view => view.Place.Href(MadePages.MeasuresOf(view.Plan.Year)))
        .Text("count", view => PagePlace.Count(view.Plan.Measures.Length))
        .Text("without_result", view => view.WithoutResult is 0 ? null : PagePlace.Count(view.WithoutResult))
        .Many("measures", view => view.Plan.Measures.Select(one => new MeasureView(one, view.Plan, view.Place)), MeasureView.Members)
        .Many("other_results", view => view.OtherResults, FollowUpView.Members)
        .Texts("constraints", view => view.Plan.Constraints.Select(one => view.Place.Text(one))));

    public override Shape Shape => Members;

    private int WithoutResult => Plan.Measures.Count(measure => !Plan.ResultsOf(measure).Any());

    /// <summary>What was done without belonging to a measure.</summary>
    private IEnumerable<FollowUpView> OtherResults =>
        Plan.FollowUps.Where(one => one.Measures.IsEmpty).Select(one => new FollowUpView(one, Place));
}

/// <summary>A measure with its results.</summary>
internal sealed record MeasureView(Measure Measure, MeasurePlan Plan, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<MeasureView>("measure", members => members
        .Text("id", view => view.Measure.Id)
        .Text("issue", view => view.Place.Text(view.Measure.Issue))
        .One("level", view => view.Level, StatusView.Members)
        .Text("indicator", view => view.Measure.Indicator?.Value)
        .Text("item", view => view.Measure.Item is { } item ? $"{item.Value.Label} ({item.Value.Year})" : null)
        .Text("item_href", view => view.ItemHref)
        .Texts("approach", view => view.Measure.Approach.Select(one => view.Place.Text(one)))
        .Texts("steps", view => view.Measure.Steps.Select(one => view.Place.Text(one)))
        .Text("period", view => view.Place.Text(view.Measure.Period))
        .Text("owner", view => view.Place.Unit(view.Measure.Owner) is { } unit ? view.Place.Text(unit.Name) : null)
        .Text("budget", view => view.Measure.Budget is MeasureBudget.OfAmount budget ? ThaiNumber.Format(budget.Baht, 2) : null)
        .Flag("uses_no_budget", view => view.Measure.Budget is MeasureBudget.OfNone)
        .Many("results", view => view.Plan.ResultsOf(view.Measure).Select(one => new FollowUpView(one, view.Place)), FollowUpView.Members));

    public override Shape Shape => Members;

    private StatusView Level => Measure.Level switch
    {
        IssueLevel.Strength => new("complete", Place.Text("จุดแข็ง", "Strength")),
        IssueLevel.Improve => new("unproven", Place.Text("ต้องพัฒนาให้ดีขึ้น", "To be improved")),
        _ => new("missing", Place.Text("ต้องแก้ไขโดยเร่งด่วน", "Urgent")),
    };

    private string? ItemHref => Measure.Item is { } item && Place.Checked.Covered.Coverage.Of(item.Value)?.Page is not null
        ? Place.Href(MadePages.Item(item.Value))
        : null;
}

/// <summary>What was done and what came of it.</summary>
internal sealed record FollowUpView(FollowUp FollowUp, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<FollowUpView>("follow_up", members => members
        .Text("id", view => view.FollowUp.Id)
        .Text("activity", view => view.Place.Text(view.FollowUp.Activity))
        .Text("done", view => view.Place.Text(view.FollowUp.Done))
        .Text("indicator", view => view.FollowUp.Indicator?.Value)
        .Texts("outcomes", view => view.FollowUp.Outcomes.Select(one => view.Place.Text(one)))
        .Text("claimed_score", view => view.FollowUp.ClaimedScore is { } score ? PagePlace.Score(score.Value) : null)
        .Many("evidence", view => view.Evidence, LinkView.Members));

    public override Shape Shape => Members;

    private IEnumerable<LinkView> Evidence =>
        FollowUp.Evidence.Select(one => new LinkView(TextOf(one.Value), Place.Href(one.Value, fragment: null)));

    /// <summary>The title of the page that the address leads to, else the address.</summary>
    private string TextOf(string address)
    {
        var page = Place.Site.AllPages.FirstOrDefault(one => one.IsLive && one.Permalink.ToString() == address);
        return page is null ? address : Place.TitleOf(page) ?? page.FrontMatter.Title?.Value ?? address;
    }
}
