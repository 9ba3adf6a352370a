using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>The list of topics, and each topic over the years.</summary>
internal sealed class TopicPages : IPipeline
{
    public string Name => "topics";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        yield return HtmlPages.Make(plan, PageHead.Topics, this, "topics", place => new TopicsView(place));
        foreach (var topic in MadePages.TopicsOf(plan.Checked.Covered.Site))
        {
            var head = PageHead.Topics.Below(
                MadePages.Topic(topic.Id),
                topic.Title,
                new Bilingual($"{topic.Title.Thai} ทุกปีงบประมาณที่เผยแพร่", $"{topic.Title.English}, in every fiscal year published."));
            yield return HtmlPages.Make(plan, head, this, "topic", place => new TopicView(topic, place));
        }
    }
}
