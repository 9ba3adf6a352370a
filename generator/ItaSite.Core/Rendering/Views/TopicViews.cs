using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Rendering;

/// <summary>All topics, in dictionary order.</summary>
internal sealed record TopicsView(PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<TopicsView>("topics", members => members
        .Many("all", view => view.Topics, TopicView.Members));

    public override Shape Shape => Members;

    private IEnumerable<TopicView> Topics => MadePages.TopicsOf(Place.Site)
        .OrderBy(topic => new DictionaryKey(Place.Text(topic.Title)))
        .Select(topic => new TopicView(topic, Place));
}

/// <summary>One topic over the years.</summary>
internal sealed record TopicView(Topic Topic, PagePlace Place) : View
{
    public static Shape Members { get; } = Shape.Of<TopicView>("topic", members => members
        .Text("title", view => view.Place.Text(view.Topic.Title))
        .Text("href", view => view.Place.Href(MadePages.Topic(view.Topic.Id)))
        .Text("relation", view => view.Place.Text(view.Topic.Relation))
        .Text("note", view => view.Place.TextOrNull(view.Topic.Note))
        .Many("items", view => view.Items, ItemRowView.Members));

    public override Shape Shape => Members;

    /// <summary>Newest first.</summary>
    private IEnumerable<ItemRowView> Items => Topic.Codes.Reverse()
        .SelectMany(codes => codes.Value)
        .Select(code => ItemRowView.Of(code, Place))
        .OfType<ItemRowView>();
}
