using System.Text;
using ItaSite.Cli.Commands;
using ItaSite.Cli.Serving;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Tests.Cli;

public sealed class LiveSiteTests : IDisposable
{
    private static readonly SavedFiles Nothing = new([], IsAll: false);

    private readonly TempFolder _temp = new();
    private readonly Preview _preview = new();
    private readonly LiveSite _site;

    public LiveSiteTests()
    {
        _temp.Write("content/site.yaml", TestFiles.DefaultSite.Replace("theme: plain", "theme: default", StringComparison.Ordinal));
        Write("เกี่ยวกับ");
        var options = new RunOptions(_temp.At("content"), _temp.At("output"), new DateOnly(2024, 6, 1), Language.English, ReportFormat.Text, null, false, false);
        _site = new LiveSite(_preview, options, new Surroundings(TextWriter.Null, TextWriter.Null, TimeProvider.System, CancellationToken.None));
        _site.Follow(new SavedFiles([], IsAll: true), () => Nothing);
    }

    private string PagePath => _temp.At("content/pages/about/index.md");

    public void Dispose()
    {
        _site.Dispose();
        _temp.Dispose();
    }

    [Fact]
    public void ASavedPageIsShown()
    {
        Write("เกี่ยวกับเรา");

        _site.Follow(Saved(), () => Nothing);

        Assert.Equal(2, _preview.Site.Version);
        Assert.Contains("เกี่ยวกับเรา", Shown("/about/"), StringComparison.Ordinal);
    }

    [Fact]
    public void APageSavedAsItWasLoadsNoBrowserAnew()
    {
        Write("เกี่ยวกับ");

        _site.Follow(Saved(), () => Nothing);

        Assert.Equal(1, _preview.Site.Version);
    }

    [Fact]
    public void WhatIsWrittenInHalvesIsShownWhenItIsWhole()
    {
        File.WriteAllText(PagePath, "---\ntitle: [");
        var more = new Queue<Func<SavedFiles>>([
            () =>
            {
                Write("ทั้งหน้า");
                return Saved();
            },
            () => Nothing,
        ]);

        _site.Follow(Saved(), () => more.Dequeue()());

        Assert.Empty(_preview.Site.Blocking);
        Assert.Equal(2, _preview.Site.Version); // the half was never shown
        Assert.Contains("ทั้งหน้า", Shown("/about/"), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatReplacesAnotherIsShown()
    {
        var fresh = _temp.Write("fresh.md", Text("แทนที่"));
        File.SetLastWriteTimeUtc(fresh, File.GetLastWriteTimeUtc(PagePath));
        File.Move(fresh, PagePath, overwrite: true);

        _site.Follow(Saved(), () => Nothing);

        Assert.Contains("แทนที่", Shown("/about/"), StringComparison.Ordinal);
    }

    [Fact]
    public void AnErrorIsToldAndGoesWithItsCause()
    {
        File.WriteAllText(PagePath, "---\ntitle: [\n---\n");
        _site.Follow(Saved(), () => Nothing);
        Assert.NotEmpty(_preview.Site.Blocking);

        Write("เกี่ยวกับ");
        _site.Follow(Saved(), () => Nothing);

        Assert.Empty(_preview.Site.Blocking);
    }

    [Fact]
    public void WhatTheSearchLooksThroughIsMadeWhenItIsAskedFor()
    {
        var page = Shown("/search/");
        var start = page.IndexOf("search/index-", StringComparison.Ordinal);

        var index = page[start..(page.IndexOf(".js", start, StringComparison.Ordinal) + 3)];

        Assert.DoesNotContain(index, _preview.Site.Files.Keys);
        Assert.Contains("about/", Shown("/" + index), StringComparison.Ordinal);
        Assert.Null(_preview.Site.Find("/search/index-000000.js"));
    }

    private SavedFiles Saved() => new([PagePath], IsAll: false);

    private string Shown(string path)
    {
        using var bytes = new MemoryStream();
        _preview.Site.Find(path)!.Write(bytes); // the test asks for what is there
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void Write(string title) => _temp.Write("content/pages/about/index.md", Text(title));

    private static string Text(string title) => $"---\ntitle: {title}\nowner: ict\npublished: 2567-05-20\n---\n\nเนื้อความ\n";
}
