using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>The published files of the theme.</summary>
internal sealed class ThemeAssets : IPipeline
{
    public string Name => "theme";

    public IEnumerable<OutputFile> Run(SitePlan plan) => plan.Theme.Assets.Values
        .DistinctBy(asset => asset.Permalink)
        .Select(asset => new OutputFile(asset.Permalink.Value, Name, target => target.Write(asset.Bytes.Span)));
}
