using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>The histories of the items, <c>history/2567/o24.jsonl</c>, up to the day of the build.</summary>
internal sealed class HistoryFiles : IPipeline
{
    public string Name => "history";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var site = plan.Checked.Covered.Site;
        return
            from item in site.Items
            where item.Page.IsLive && site.HasHistory(item.Page)
            select new OutputFile(
                MadePages.HistoryOf(item.Page.Permalink).Value,
                Name,
                stream => stream.Write(Encoding.UTF8.GetBytes(HistoryText.Joined(site.Histories[MadePages.HistoryKey(item.Page.Permalink)]))));
    }
}
