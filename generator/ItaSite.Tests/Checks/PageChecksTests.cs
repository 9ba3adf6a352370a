using ItaSite.Core.Checks;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Checks;

/// <summary>Checks that say of themselves that they look at one page alone find the same when no other page is there.</summary>
public static class PageChecksTests
{
    [Theory]
    [MemberData(nameof(CheckPageTests.Pages), MemberType = typeof(CheckPageTests))]
    public static void FindTheSameOnSinglePages(string id)
    {
        var page = CheckPage.Read(Repository.PathOf("generator", "docs", "checks", id + ".md"));

        Assert.All(page.Cases, one => Compare(CheckPageTests.SourcesOf(one, id), one.Today));
    }

    [Fact]
    public static void FindTheSameOnSinglePagesOfTheExample() =>
        Compare(SourceTree.Of(Directory.EnumerateFiles(Repository.PathOf("content"), "*", SearchOption.AllDirectories).Select(FileOf)), new DateOnly(2025, 3, 1));

    [Fact]
    public static void ManyAreOfThatKind() => Assert.InRange(AllChecks.OfPages.Length, 40, AllChecks.List.Length - 20);

    private static void Compare(SourceTree sources, DateOnly today)
    {
        if (SiteReader.Read(sources, today).Site is not { } site)
        {
            return; // nothing is checked where the settings cannot be used
        }

        var addresses = AddressBook.Of(site);
        var whole = new CoveredSite(site, CoverageReport.Of(site, addresses), addresses);
        Assert.All(AllChecks.OfPages, check =>
        {
            var alone = PageParts.Alone(site, _ => true).SelectMany(page => check.Run(whole with { Site = page.Site() }));
            Assert.Equal(Texts(check.Run(whole)), Texts(alone));
        });
    }

    private static IEnumerable<string> Texts(IEnumerable<Diagnostic> found) =>
        found.Select(one => $"{one} {one.Format(Language.Thai)}").Order(StringComparer.Ordinal);

    private static SourceFile FileOf(string file) => new(
        "content/" + Path.GetRelativePath(Repository.PathOf("content"), file).Replace('\\', '/'),
        new FileInfo(file).Length,
        () => File.ReadAllBytes(file),
        () => new AttachmentFacts(string.Empty, FileKind.Unknown, null, null, null, null));
}
