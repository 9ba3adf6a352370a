using System.Collections.Immutable;
using System.Security.Cryptography;
using ItaSite.Core;
using ItaSite.Core.Content;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Pipelines;

/// <summary>A day that changes nothing changes no file, so that who watches the site sees changes only.</summary>
public static class SameFromDayToDayTests
{
    private static readonly DateOnly Today = new(2024, 6, 1);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(28)]
    public static void WithoutAChangeEveryFileStaysTheSame(int days) => Assert.Equal(Build(Today), Build(Today.AddDays(days)));

    [Fact]
    public static void AsOfIsTheDayOfTheLastChange()
    {
        Assert.Equal("2024-05-17", AsOf(Today));
        Assert.Equal("2024-07-01", AsOf(new DateOnly(2024, 7, 1))); // a page comes out
        Assert.Equal("2024-07-01", AsOf(new DateOnly(2024, 8, 31))); // the last day of a page
        Assert.Equal("2024-09-01", AsOf(new DateOnly(2024, 9, 1))); // it is archived
        Assert.Equal("2024-09-01", AsOf(new DateOnly(2024, 9, 30)));
    }

    [Fact]
    public static void ASiteWithoutDaysHasNone() =>
        Assert.Contains("\"as_of\": null", PipelineSites.TextOf(Files(Today, []).Single(file => file.Path is ".well-known/oit.json")), StringComparison.Ordinal);

    private static string AsOf(DateOnly today)
    {
        var text = PipelineSites.TextOf(Files(today, Pages).Single(file => file.Path is ".well-known/oit.json"));
        var start = text.IndexOf("\"as_of\": \"", StringComparison.Ordinal) + 10;
        return text[start..(start + 10)];
    }

    private static SortedDictionary<string, string> Build(DateOnly today) =>
        new(Files(today, Pages).ToDictionary(file => file.Path, Hash, StringComparer.Ordinal), StringComparer.Ordinal);

    private static string Hash(OutputFile file)
    {
        using var bytes = new MemoryStream();
        file.Write(bytes);
        return Convert.ToHexString(SHA256.HashData(bytes.ToArray()));
    }

    private static IEnumerable<SourceFile> Pages =>
    [
        TestFiles.Of("content/oit/2567/o24/index.md", "---\ntitle: สถิติ\nowner: law\npublished: 2567-04-10\nreview_by: 2567-06-10\n---\n\nก\n"),
        TestFiles.Of("content/oit/2567/o24/complaints.yaml", "type: complaint-statistics\nrows:\n  - {period: 2567-H1, received: 1, resolved: 1, in_progress: 0}\n"),
        TestFiles.Of("content/oit/2567/o25/index.md", "---\ntitle: การมีส่วนร่วม\nowner: law\npublished: 2567-07-01\n---\n\nก\n"),
        TestFiles.Of("content/news/2567/2024-05-17-briefing/index.md", "---\ntitle: ประชุม\nowner: law\npublished: 2567-05-17\nexpires: 2567-08-31\n---\n\nก\n"),
        TestFiles.Of("content/assessments/2566.yaml", "history: [{year: 2565, score: 91.50}]\n"),
    ];

    private static ImmutableArray<OutputFile> Files(DateOnly today, IEnumerable<SourceFile> pages)
    {
        var content = SourceTree.Of(pages.Append(TestFiles.Of("content/site.yaml", TestFiles.DefaultSite)));
        return SiteBuilder.Build(new BuildInput(content, PlainTheme.Find, today)).Outcome.Value!.Files; // the content is sound
    }
}
