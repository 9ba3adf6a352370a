using System.Security.Cryptography;
using ItaSite.Cli.Publishing;
using ItaSite.Cli.Recall;
using ItaSite.Cli.Reporting;
using ItaSite.Core;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Tests.Cli;

public sealed class LastBuildFileTests : IDisposable
{
    private static readonly LastBuild Some = new(
        SHA256.HashData("outline"u8),
        SHA256.HashData("key"u8),
        ["default"],
        new LeftFolders(SHA256.HashData("site"u8), [], SHA256.HashData("hosting"u8)),
        new BuildTold(
            [
                Finding("ITA201", new SourcePosition("content/oit/2567/o24/index.md", 3, 1), "ขาดหัวข้อ 'total'"),
                Finding("ITA201", SourcePosition.File("content/oit/2567/o25/index.md"), "ขาดหัวข้อ 😀\0"),
                Finding("ITA863", new SourcePosition("content/site.yaml", int.MaxValue, 70000), string.Empty),
            ],
            new FateCounts(1, 2, 3, 4, 5),
            new PublishReport(7, 3, 1, [new PipelineWork("items", 8, long.MaxValue, TimeSpan.FromSeconds(9)), new PipelineWork("manifest", 2, 0, TimeSpan.Zero)])));

    private readonly TempFolder _temp = new();

    private string Place => _temp.At("cache/last/site");

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void WhatIsKeptComesBack()
    {
        var read = Kept("ita 1");

        Assert.Equal(Some.Outline, read!.Outline);
        Assert.Equal(Some.Key, read.Key);
        Assert.Equal(Some.Themes, read.Themes);
        Assert.True(Some.Left.Are(read.Left));
        Assert.Equal(Some.Told.Fates, read.Told.Fates);
        Assert.Equal<Diagnostic>(Some.Told.Findings, read.Told.Findings);
    }

    [Fact]
    public void TheReportIsThatOfARunThatChangesNothing()
    {
        var report = Kept("ita 1")?.Told.Published;

        Assert.Equal((0, 10, 0), (report!.Written, report.Unchanged, report.Removed));
        Assert.Equal([("items", 8, long.MaxValue), ("manifest", 2, 0L)], report.Pipelines.Select(work => (work.Name, work.Files, work.Bytes)));
    }

    [Fact]
    public void RulesComeBackAsTheProgramKnowsThem() =>
        Assert.All(Kept("ita 1")!.Told.Findings, found => Assert.Equal(AllRules.Find(found.Rule.Id), found.Rule));

    [Fact]
    public void AnotherProgramDoesNotBelieveIt() => Assert.Null(Kept("ita 2"));

    [Fact]
    public void ADamagedMemoryIsIgnored()
    {
        Kept("ita 1");
        var whole = File.ReadAllBytes(Place);

        for (var at = 0; at < whole.Length; at++)
        {
            File.WriteAllBytes(Place, [.. whole[..at], (byte)(whole[at] ^ 1), .. whole[(at + 1)..]]);
            Assert.Null(new LastBuildFile(Place, "ita 1").Read());
            File.WriteAllBytes(Place, whole[..at]);
            Assert.Null(new LastBuildFile(Place, "ita 1").Read());
        }

        File.WriteAllBytes(Place, whole);
        Assert.NotNull(new LastBuildFile(Place, "ita 1").Read());
    }

    [Fact]
    public void AWholeFileOfAnotherFormIsIgnored()
    {
        byte[] rest = [5, .. "ita 1"u8, .. Enumerable.Repeat<byte>(0xff, 200)];
        _temp.Write("cache/last/site", [.. SHA256.HashData(rest), .. rest]);

        Assert.Null(new LastBuildFile(Place, "ita 1").Read());
    }

    [Fact]
    public void AMemoryThatCannotBeWrittenIsNone()
    {
        _temp.Write("cache", "a file where the folder should be");

        new LastBuildFile(Place, "ita 1").Write(Some);

        Assert.Null(new LastBuildFile(Place, "ita 1").Read());
    }

    private LastBuild? Kept(string reader)
    {
        new LastBuildFile(Place, "ita 1").Write(Some);
        return new LastBuildFile(Place, reader).Read();
    }

    private static Diagnostic Finding(string rule, SourcePosition position, string thai) =>
        new(AllRules.Find(rule)!, position, new Bilingual(thai, "A component is missing."), new Bilingual("เขียน", "Write it.")); // the rule is one of the list
}
