using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Output;
using ItaSite.Core.Reading;

namespace ItaSite.Core.Pipelines;

/// <summary>A small page at each former address (<c>moved_from:</c>) that leads to the present one, on any server and without scripts.</summary>
internal sealed class Redirects : IPipeline
{
    public string Name => "redirects";

    public IEnumerable<OutputFile> Run(SitePlan plan)
    {
        var covered = plan.Checked.Covered;
        return Moves(covered).Select(move => new OutputFile(
            OutputFile.PathOf(move.Former), Name, stream => Write(covered.Site, move.Former, move.Page, stream)));
    }

    /// <summary>Former addresses with the pages they lead to. An address that is in use, or that two pages claim, leads nowhere; a check reports it.</summary>
    internal static IEnumerable<(Permalink Former, Page Page)> Moves(CoveredSite covered) => covered.Site.AllPages
        .Where(page => page.IsLive)
        .SelectMany(page => page.FrontMatter.FormerAddresses.Select(former => (Former: FormerAddress.Of(covered.Site.Settings, former.Value), Page: page)))
        .Where(move => move.Former is { } former && !covered.Addresses.Has(former))
        .GroupBy(move => OutputFile.PathOf(move.Former!.Value), StringComparer.Ordinal) // the line above keeps only those
        .Where(moves => moves.Select(move => move.Page.Permalink).Distinct().Count() is 1)
        .Select(moves => (moves.First().Former!.Value, moves.First().Page)); // as above

    private static void Write(Site site, Permalink former, Page page, Stream stream)
    {
        using var output = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        var language = site.Settings.Language;
        var target = former.ToRoot + page.Permalink.Value is { Length: > 0 } relative ? relative : "./";
        var title = new Bilingual("หน้านี้ย้ายแล้ว", "This page has moved").In(language);
        var link = page.FrontMatter.Title?.Value ?? PublicUrl.Of(site.Settings, page.Permalink);
        var html = new HtmlText(output);
        html.Markup("<!doctype html>\n<html").Attribute("lang", language is Language.Thai ? "th" : "en").Markup(">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Markup("<title>").Text(title).Markup("</title>\n<meta http-equiv=\"refresh\"").Attribute("content", "0; url=" + target).Markup(">\n");
        html.Markup("<link rel=\"canonical\"").Attribute("href", PublicUrl.Of(site.Settings, page.Permalink)).Markup(">\n");
        html.Markup("<meta name=\"robots\" content=\"noindex\">\n</head>\n<body>\n<main>\n<h1>").Text(title).Markup("</h1>\n<p><a");
        html.Attribute("href", target).Markup(">").Text(link).Markup("</a></p>\n</main>\n</body>\n</html>\n");
    }
}
