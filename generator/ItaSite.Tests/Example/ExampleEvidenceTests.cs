namespace ItaSite.Tests.Example;

/// <summary>The files of the example are those that are made of its tables. <c>ITASITE_ACCEPT=1</c> makes them anew.</summary>
public static class ExampleEvidenceTests
{
    private const int Largest = 60 * 1024;

    public static TheoryData<string> Paths() => [.. ExampleEvidence.Files.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public static void IsWhatTheTablesSay(string path)
    {
        var made = ExampleEvidence.Files[path]();
        var file = Repository.PathOf(["content", .. path.Split('/')]);
        if (Repository.Accepts)
        {
            File.WriteAllBytes(file, made);
        }

        Assert.InRange(made.Length, 1_000, Largest);
        Assert.Equal(Content(made), Content(File.ReadAllBytes(file)));
    }

    /// <summary>Who took it, where and with what is told by segments of these kinds.</summary>
    [Fact]
    public static void NoPictureHasMetadata() => Assert.All(
        Paths().Select(row => row.Data).Where(path => path.EndsWith(".jpg", StringComparison.Ordinal)),
        path => Assert.Equal([0xE0, 0xDB, 0xC0, 0xC4, 0xC4, 0xDA], Segments(ExampleEvidence.Files[path]())));

    /// <summary>A spreadsheet by what it says, for other versions of the runtime compress in another way.</summary>
    private static string Content(byte[] file) => file is [(byte)'P', (byte)'K', ..] ? Spreadsheets.Text(file) : Convert.ToHexString(file);

    private static IEnumerable<byte> Segments(byte[] file)
    {
        for (var at = 2; file[at + 1] is not 0xD9; at += 2 + (file[at + 2] << 8) + file[at + 3])
        {
            yield return file[at + 1];
            if (file[at + 1] is 0xDA)
            {
                yield break;
            }
        }
    }
}
