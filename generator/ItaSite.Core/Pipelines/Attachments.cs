using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>The files of live pages, as they are. One is read when it is written, so that never more than one per worker is in memory.</summary>
internal sealed class Attachments : IPipeline
{
    public string Name => "attachments";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
        plan.Checked.Covered.Site.AllPages
            .Where(page => page.IsLive)
            .SelectMany(page => page.Attachments)
            .Select(file => new OutputFile(file.Permalink.Value, Name, stream => stream.Write(file.Source.Read())));
}
