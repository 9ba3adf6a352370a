using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>The page for addresses that do not exist: all pages, and the same words in the other languages of the site.</summary>
/// <param name="Directory">All pages.</param>
/// <param name="Others">What it says in the other languages; empty if there is none.</param>
internal sealed record NotFoundView(DirectoryView Directory, IReadOnlyList<NotFoundWordsView> Others) : View
{
    public static Shape Members { get; } = Shape.Of<NotFoundView>("not_found", members => members
        .Many("letters", view => view.Directory.Letters, LinkGroupView.Members)
        .Many("years", view => view.Directory.Years, YearView.Members)
        .Many("sections", view => view.Directory.Sections, LinkGroupView.Members)
        .Many("others", view => view.Others, NotFoundWordsView.Members));

    public override Shape Shape => Members;
}

/// <summary>What that page says in a language.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Lead">What may help, or null.</param>
/// <param name="Links">Home, search and site map.</param>
/// <param name="Language">The language.</param>
internal sealed record NotFoundWordsView(string Title, string? Lead, IReadOnlyList<LinkView> Links, Language Language) : View
{
    public static Shape Members { get; } = Shape.Of<NotFoundWordsView>("not_found_words", members => members
        .Text("language", view => view.Language.Code())
        .Text("title", view => view.Title)
        .Text("lead", view => view.Lead)
        .Many("links", view => view.Links, LinkView.Members));

    public override Shape Shape => Members;
}
