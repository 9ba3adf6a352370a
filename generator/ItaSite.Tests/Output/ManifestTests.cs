using System.Text;
using System.Text.Json;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Output;

public static class ManifestTests
{
    private static readonly ManifestEntry[] Entries =
        [new("b/index.html", 3_000_000_000, "bb"), new("manifest.json", 1, "00"), new("a.html", 0, "aa"), new("B.html", 1, "cc")];

    [Fact]
    public static void ItIsSortedAndDoesNotListItself()
    {
        using var stream = new MemoryStream();
        Manifest.Write(Entries, stream);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        stream.Position = 0;

        Assert.Equal(["B.html", "a.html", "b/index.html"], Manifest.Read(stream).Select(entry => entry.Path));
        Assert.StartsWith("{\n  \"schema\": \"itasite-manifest/1\",\n  \"files\": [\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public static void WhatIsReadIsWhatWasWrittenInAnyOrder()
    {
        Assert.Equal(Written(Entries), Written(Entries.Reverse()));
        Assert.Equal(Entries.Where(entry => entry.Path is not "manifest.json").OrderBy(entry => entry.Path, StringComparer.Ordinal), Read(Written(Entries)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"schema\":\"itasite-manifest/2\",\"files\":[]}")]
    [InlineData("{\"schema\":\"itasite-manifest/1\",\"files\":[{\"path\":\"a\"}]}")]
    [InlineData("{\"schema\":\"itasite-manifest/1\",\"files\":[{\"path\":null,\"bytes\":1,\"sha256\":\"a\"}]}")]
    [InlineData("{")]
    public static void AnythingElseIsNoManifest(string text) => Assert.ThrowsAny<JsonException>(() => Read(text));

    private static string Written(IEnumerable<ManifestEntry> entries)
    {
        using var stream = new MemoryStream();
        Manifest.Write(entries, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static System.Collections.Immutable.ImmutableArray<ManifestEntry> Read(string text) => Manifest.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
