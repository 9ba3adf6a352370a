namespace ItaSite.Core.Rendering;

/// <summary>The search page: an index of all pages, and where the script finds its own.</summary>
/// <param name="Place">Where the page lies.</param>
/// <param name="Index">The address of the script's index.</param>
internal sealed record SearchView(PagePlace Place, string Index) : View
{
    public static Shape Members { get; } = Shape.Of<SearchView>("search", members => members
        .Text("index", view => view.Place.Root + view.Index)
        .Many("letters", view => view.Directory.Letters, LinkGroupView.Members)
        .Many("years", view => view.Directory.Years, YearView.Members));

    public override Shape Shape => Members;

    private DirectoryView Directory => new(Place);
}
