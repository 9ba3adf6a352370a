using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Reading;
using ItaSite.Core.Rendering;

namespace ItaSite.Core.Pipelines;

/// <summary>A small picture for each year that says how many items are complete, for the office's other sites: <c>oit/2567/badge.svg</c>.</summary>
internal sealed class Badge : IPipeline
{
    private const double Margin = 8;
    private const string Done = "#1b6e3c";
    private const string Open = "#8a4b00";

    public string Name => "badge";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
        from year in plan.PublicCoverage
        select new OutputFile(MadePages.Badge(year.Catalog.Year).Value, Name, stream => Write(year, plan.Checked.Covered.Site.Settings.Language, stream));

    private static void Write(YearCoverage year, Language language, Stream stream)
    {
        using var output = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        var (label, sentence) = ($"OIT {year.Catalog.Year}", BadgeText.Of(year).In(language));
        var left = BadgeText.WidthOf(label) + (2 * Margin);
        var all = left + BadgeText.WidthOf(sentence) + (2 * Margin);
        var svg = new HtmlText(output);
        svg.Markup("<svg xmlns=\"http://www.w3.org/2000/svg\" height=\"24\" role=\"img\"").Attribute("width", Number(all));
        svg.Attribute("viewBox", $"0 0 {Number(all)} 24").Attribute("aria-label", $"{label}: {sentence}").Markup(">\n<title>").Text($"{label}: {sentence}").Markup("</title>\n");
        WriteBox(svg, 0, left, "#333333");
        WriteBox(svg, left, all - left, year.Items.All(item => item.Status is ItemStatus.Complete) ? Done : Open);
        svg.Markup("<g fill=\"#ffffff\" font-family=\"Sarabun,'Leelawadee UI',Thonburi,'Noto Sans Thai',Verdana,sans-serif\" font-size=\"12\">\n");
        WriteText(svg, Margin, label);
        WriteText(svg, left + Margin, sentence);
        svg.Markup("</g>\n</svg>\n");
    }

    private static void WriteBox(HtmlText svg, double from, double width, string colour) =>
        svg.Markup("<rect height=\"24\"").Attribute("x", Number(from)).Attribute("width", Number(width)).Attribute("fill", colour).Markup("/>\n");

    private static void WriteText(HtmlText svg, double from, string text) =>
        svg.Markup("<text y=\"16.5\"").Attribute("x", Number(from)).Attribute("textLength", Number(BadgeText.WidthOf(text)))
            .Attribute("lengthAdjust", "spacingAndGlyphs").Markup(">").Text(text).Markup("</text>\n");

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
