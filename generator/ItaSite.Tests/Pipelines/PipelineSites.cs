using System.Collections.Immutable;
using System.Text;
using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Output;
using ItaSite.Core.Pipelines;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Pipelines;

/// <summary>A small site with a table, a file, news and former addresses, read as any other.</summary>
internal static class PipelineSites
{
    private const string Item = """
        ---
        title: สถิติ <เรื่องร้องเรียน> & "ผล"
        owner: law
        covers: 2567-H1
        published: 2567-04-10
        updated: 2567-05-02
        moved_from: [/old/stats.html, /o29, /news/, /oit/2567/o24/, /OLD/x, /a/../b, /old.pdf]
        ---

        ผลการดำเนินการ

        [คำสั่ง](คำสั่ง.pdf)

        """;

    private const string Table = """
        type: complaint-statistics
        rows:
          - {period: 2567-Q1, received: 1200, resolved: 1000, in_progress: 200, note: '=HYPERLINK("http://x")'}
          - {period: 2567-Q2, received: 0, resolved: 0, in_progress: 0, note: 'ก, "ข"'}

        """;

    private const string News = """
        ---
        title: กิจกรรมสุจริต
        summary: สรุป
        owner: ict
        ---

        เนื้อข่าว

        """;

    /// <summary>The checked site.</summary>
    public static CheckedSite Checked { get; } = Check(
        ("content/oit/2567/o24/index.md", Item),
        ("content/oit/2567/o24/complaints.yaml", Table),
        ("content/oit/2567/o24/คำสั่ง.pdf", Encoding.ASCII.GetString(TestFiles.Pdf(2))),
        ("content/news/2567/2024-05-20-honest/index.md", News),
        ("content/news/2567/2024-05-03-none/index.md", News.Replace("owner: ict", "owner: ict\nmoved_from: [/o29]", StringComparison.Ordinal)),
        ("content/oit/2567/o25/index.md", "---\nowner: law\npublished: 2567-06-20\n---\n\nยังไม่ถึงเวลา\n"));

    /// <summary>The files of a pipeline by path, as text.</summary>
    public static ImmutableSortedDictionary<string, string> Run(IPipeline pipeline) => Run(pipeline, Checked);

    /// <summary>The files of a pipeline on another site.</summary>
    public static ImmutableSortedDictionary<string, string> Run(IPipeline pipeline, CheckedSite site) =>
        pipeline.Run(new SitePlan(site, null!)) // no theme: these pipelines use no templates
            .ToImmutableSortedDictionary(file => file.Path, TextOf, StringComparer.Ordinal);

    /// <summary>The bytes of one file of a pipeline.</summary>
    public static byte[] BytesOf(IPipeline pipeline, string path, CheckedSite site) =>
        BytesOf(pipeline.Run(new SitePlan(site, null!)).Single(file => file.Path == path)); // no theme, as above

    /// <summary>What a file writes, twice the same.</summary>
    public static string TextOf(OutputFile file) => Encoding.UTF8.GetString(BytesOf(file));

    /// <summary>What a file writes, twice the same.</summary>
    public static byte[] BytesOf(OutputFile file)
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        file.Write(first);
        file.Write(second);
        Assert.Equal(first.ToArray(), second.ToArray());
        return first.ToArray();
    }

    /// <summary>A site of such files, also where a check would keep it from being published: two of its pages claim one former address.</summary>
    public static CheckedSite Check(params (string Path, string Text)[] files)
    {
        var sources = files.Select(file => TestFiles.Of(file.Path, file.Text)).Append(TestFiles.Of("content/site.yaml", TestFiles.DefaultSite));
        var reading = SiteReader.Read(SourceTree.Of(sources), new DateOnly(2024, 6, 1));
        var site = reading.Site ?? throw new InvalidOperationException(string.Join('\n', reading.Diagnostics));
        var addresses = AddressBook.Of(site);
        return new CheckedSite(new CoveredSite(site, CoverageReport.Of(site, addresses), addresses), []);
    }
}
