using ItaSite.Cli.Publishing;
using ItaSite.Core.Output;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests;

public static class GateFileTests
{
    private static readonly GateMemory Some = Gates.After(
        Gates.Tree(
            ("index.html", "<!doctype html><title>x</title><h1 id=\"a\">x</h1><a href=\"b/#b\">x</a></html>"),
            ("b/index.html", "<!doctype html><title>x</title><h1 id=\"b\">x</h1><a href=\"../\">x</a></html>")),
        "https://www.office.go.th/",
        GateMemory.Nothing).Memory;

    [Fact]
    public static void WhatIsKeptComesBack()
    {
        using var temp = new TempFolder();
        var file = new GateFile(temp.At("cache/gate/site"));

        file.Write(Some);
        var read = file.Read();

        Assert.Equal(Some.Site, read.Site);
        Assert.Equal(Some.Pages.Keys.Order(StringComparer.Ordinal), read.Pages.Keys.Order(StringComparer.Ordinal));
        Assert.All(Some.Pages, page =>
        {
            Assert.Equal(page.Value.Sha256, read.Pages[page.Key].Sha256);
            Assert.Equal(page.Value.Places, read.Pages[page.Key].Places);
            Assert.Equal(page.Value.Needs, read.Pages[page.Key].Needs);
        });
    }

    [Fact]
    public static void ADamagedMemoryIsIgnored()
    {
        using var temp = new TempFolder();
        var path = temp.At("cache/gate/site");
        var file = new GateFile(path);
        file.Write(Some);
        var whole = File.ReadAllBytes(path);

        for (var at = 0; at < whole.Length; at += 7)
        {
            File.WriteAllBytes(path, [.. whole[..at], (byte)(whole[at] ^ 1), .. whole[(at + 1)..]]);
            Assert.Empty(file.Read().Pages);
            File.WriteAllBytes(path, whole[..at]);
            Assert.Empty(file.Read().Pages);
        }
    }

    [Fact]
    public static void ThereNeedBeNoMemory() => Assert.Empty(new GateFile("/nowhere/at/all").Read().Pages);

    [Fact]
    public static void NothingIsPublishedThatDoesNotPass()
    {
        using var temp = new TempFolder();
        temp.Write("content/site.yaml", TestFiles.DefaultSite.Replace("theme: plain", "theme: default", StringComparison.Ordinal));
        Assert.Equal(0, Build(temp).Code);
        var before = File.ReadAllText(temp.At("output/site/manifest.json"));
        temp.Write("content/theme/partials/page_end.html", "<p onclick=\"1\">x</p>");

        var run = Build(temp);

        Assert.Equal(1, run.Code);
        Assert.Contains("error ITA903: The page '/index.html' has a script in an attribute: 'onclick=\"1\"'.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(temp.At("output/site/manifest.json")));
    }

    private static ItaRun Build(TempFolder temp) =>
        ItaRun.InProcess("build", "--content", temp.At("content"), "--output", temp.At("output/site"), "--lang", "en");
}
