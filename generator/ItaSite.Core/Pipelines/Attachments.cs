using ItaSite.Core.Content;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>The files of live pages, as they are; of pictures what was made of them, in all sizes. One is read when it is written, so that never more than one per worker is in memory.</summary>
internal sealed class Attachments : IPipeline
{
    public string Name => "attachments";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
        plan.Checked.Covered.Site.AllPages
            .Where(page => page.IsLive)
            .SelectMany(page => page.Attachments)
            .SelectMany(FilesOf);

    private IEnumerable<OutputFile> FilesOf(Attachment file)
    {
        OutputFile[] whole = [new OutputFile(file.Permalink.Value, Name, stream => stream.Write(file.Published()))];
        return file.Facts.Picture is { } picture
            ? [.. whole, .. picture.Sizes.Select(size => new OutputFile(file.AddressOf(size).Value, Name, stream => stream.Write(size.Read())))]
            : whole;
    }
}
