using System.Diagnostics;
using ItaSite.Cli.Disk;
using ItaSite.Core.Content;

namespace ItaSite.Tests.Cli;

public sealed class ContentFolderTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly Inspector _inspector;

    public ContentFolderTests() =>
        _inspector = new Inspector(new AnswerCache(_temp.At("cache")), new InspectionWorker(InspectionWorker.UsualPatience, InspectionWorker.StartItself));

    public void Dispose()
    {
        _inspector.Dispose();
        _temp.Dispose();
    }

    [Fact]
    public void FilesAreOrderedByPathWhateverTheDiskSays()
    {
        _temp.Write("content/ก.md", "1");
        _temp.Write("content/b/x.yaml", "22");
        _temp.Write("content/B.md", string.Empty);
        _temp.Write("content/a.md", "4");

        var tree = Read();

        Assert.Equal(["content/B.md", "content/a.md", "content/b/x.yaml", "content/ก.md"], tree.Files.Select(file => file.Path));
        Assert.Equal([0, 1, 2, 1], tree.Files.Select(file => file.Length));
        Assert.Equal("22"u8.ToArray(), tree.Files[2].Read());
    }

    [Fact]
    public void LinksAreNotFollowed()
    {
        _temp.Write("secret.txt", "secret");
        _temp.Write("content/a/real.md", "real");
        File.CreateSymbolicLink(_temp.At("content/a/out.txt"), "../../secret.txt");
        File.CreateSymbolicLink(_temp.At("content/a/inside.md"), "real.md");
        Directory.CreateSymbolicLink(_temp.At("content/a/loop"), "..");

        var report = Report();

        Assert.Equal(
            """
            content/a/inside.md: error ITA801: 'inside.md' is not a file but a link to 'real.md', which lies elsewhere in the content folder; it is not followed.
              help: Delete the link and put a copy of the real file in its place.
            content/a/loop: error ITA801: 'loop' is not a file but a link to '..', which leads back to itself; it is not followed.
              help: Delete the link and put a copy of the real file in its place.
            content/a/out.txt: error ITA801: 'out.txt' is not a file but a link to '../../secret.txt', which lies outside the content folder; it is not followed.
              help: Delete the link and put a copy of the real file in its place.
            """,
            report);
    }

    [Fact]
    public void APipeIsNotOpened()
    {
        _temp.Write("content/a.md", "1");
        using (var maker = Process.Start("mkfifo", _temp.At("content/สัญญา.pdf")))
        {
            maker.WaitForExit();
        }

        Assert.Equal(
            """
            content/สัญญา.pdf: error ITA802: 'สัญญา.pdf' is not a plain file but a pipe, socket or device of the system, so it cannot be read.
              help: Delete it and put the real document in its place.
            """,
            Report());
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("Thumbs.db")]
    [InlineData("~$แผน.docx")]
    [InlineData("._ภาพ.jpg")]
    public void FilesOfTheSystemAreNoticesAndAreNotRead(string name)
    {
        _temp.Write("content/" + name, "x");

        var file = Assert.Single(Read().Files);

        Assert.Equal($"content/{name}: notice ITA803: '{name}' was made by the operating system or another program, so it is not published.", file.Refusal?.ToString().Split('\n')[0]);
        Assert.Empty(file.Read());
    }

    [Theory]
    [InlineData("a:b.pdf", "the character ':'")]
    [InlineData("a?.pdf", "the character '?'")]
    [InlineData("con.txt", "the word 'con', which Windows keeps for itself")]
    [InlineData("จบ.", "a space or full stop at its end")]
    public void NamesThatDoNotTravelAreRefused(string name, string part)
    {
        _temp.Write("content/" + name, "x");

        Assert.Equal($"content/{name}: error ITA804: The name '{name}' has {part}; not every system can keep it.", Report().Split('\n')[0]);
    }

    [Fact]
    public void AFileThatVanishesIsTheMachinesTrouble()
    {
        var path = _temp.Write("content/a.md", "1");
        var tree = Read();
        File.Delete(path);

        var thrown = Record.Exception(() => tree.Files[0].Read());

        Assert.Equal(
            $"'{path}' is not there; it may have been moved or deleted while the program ran. Check that it exists, then run again.",
            MachineTrouble.Sentence(thrown!)?.English);
    }

    private SourceTree Read() => ContentFolder.Read(_temp.At("content"), _inspector);

    private string Report() => string.Join('\n', Read().Files.Select(file => file.Refusal).OfType<Core.Diagnostics.Diagnostic>());
}
