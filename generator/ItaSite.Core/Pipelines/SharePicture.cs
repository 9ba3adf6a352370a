using System.Globalization;
using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Output;

namespace ItaSite.Core.Pipelines;

/// <summary>The picture that other sites show beside a link to this one (OpenGraph): the office's colours and a page with ticked lines. It has no text, for Thai text needs shaping that a build without a browser does not have.</summary>
internal sealed class SharePicture : IPipeline
{
    public const int Width = 1200;

    public const int Height = 630;

    private const int LineStep = 110;

    public string Name => "share picture";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var (assets, colours) = (plan.Theme.Assets, plan.Checked.Covered.Site.Settings.Colours);
        return [new OutputFile(MadePages.SharePicture.Value, Name, stream =>
        {
            var css = assets.TryGetValue("site.css", out var asset) ? Encoding.UTF8.GetString(asset.Bytes.Span) : string.Empty;
            var ground = Parts(colours?.Primary) ?? ColourOf(css, "--brand:") ?? (11, 71, 83);
            var accent = Parts(colours?.Accent) ?? ColourOf(css, "--accent:") ?? (200, 150, 62);
            PngText.Write(stream, Width, Height, [ground, accent, (255, 255, 255), (217, 211, 198)], ColourAt);
        })];
    }

    private static (byte Red, byte Green, byte Blue)? Parts(Colour? colour) =>
        colour is { } one ? (one.Red, one.Green, one.Blue) : null;

    /// <summary>0 the office's ground, 1 its accent, 2 paper, 3 lines.</summary>
    internal static byte ColourAt(int x, int y)
    {
        if (y >= Height - 28)
        {
            return 1;
        }

        var isPaper = x is >= 360 and < 840 && y is >= 70 and < 540;
        return isPaper ? PaperAt(x - 360, y - 70) : (byte)0;
    }

    /// <summary>Four lines of writing, each behind a disc.</summary>
    private static byte PaperAt(int x, int y)
    {
        var (fromMiddle, fromDisc) = ((y % LineStep) - 65, x - 80);
        if (y >= 4 * LineStep)
        {
            return 2;
        }

        if ((fromDisc * fromDisc) + (fromMiddle * fromMiddle) <= 28 * 28)
        {
            return 1;
        }

        return x is >= 140 and < 430 && Math.Abs(fromMiddle) <= 9 ? (byte)3 : (byte)2;
    }

    /// <summary>The first colour with a name in a style sheet, written as #rrggbb; null if there is none.</summary>
    internal static (byte Red, byte Green, byte Blue)? ColourOf(string css, string name)
    {
        var at = css.IndexOf(name, StringComparison.Ordinal);
        var hash = at < 0 ? -1 : css.IndexOf('#', at);
        return hash >= 0 && hash + 7 <= css.Length && hash - at - name.Length <= 1
            && int.TryParse(css.AsSpan(hash + 1, 6), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? ((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;
    }
}
