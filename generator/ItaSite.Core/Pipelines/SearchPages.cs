using ItaSite.Core.Content;
using ItaSite.Core.Output;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>The search: its page, which is an index of all pages where scripts are off, and the files that the script looks through.</summary>
internal sealed class SearchPages : IPipeline
{
    public string Name => "search";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var index = new Lazy<SearchIndex>(() => SearchIndex.Of(SearchEntries.Of(plan), Name, plan.AddressOf(MadePages.Search).Value));
        return
        [
            HtmlPages.Make(plan, PageHead.Search, this, "search", place => new SearchView(place, index.Value.Address)) with { Companions = () => index.Value.Files },
        ];
    }
}
