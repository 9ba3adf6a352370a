using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Core.Content;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Pictures;

/// <summary>What becomes of SVG drawings between the content folder and the site.</summary>
public sealed class DrawingTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>")]
    [InlineData("<rect onload='alert(1)'/>", "onload")]
    [InlineData("<a href='java&#10;script:alert(1)'><text>x</text></a>", "href")]
    [InlineData("<image href='https://example.org/a.png'/>", "href")]
    [InlineData("<use href='b.svg#a'/>", "href")]
    [InlineData("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>", "<foreignObject>")]
    [InlineData("<style>@import url(https://example.org/a.css);</style>", "url(…)")]
    [InlineData("<rect style='fill:url(//example.org/a)'/>", "style")]
    [InlineData("<animate attributeName='href' to='javascript:alert(1)'/>", "<animate> to")]
    [InlineData("<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>", "<script>")]
    public void ADrawingThatRunsSomethingIsTold(string inside, string details)
    {
        var facts = Inspect(Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{inside}</svg>"));

        Assert.Equal(details, string.Join(' ', facts.Traits.Where(trait => trait.Kind is AttachmentTraitKind.Script).Select(trait => trait.Detail)));
        Assert.Null(facts.Picture);
    }

    [Fact]
    public void APhotographInADrawingMustBeFreeOfTheDataOfItsCamera()
    {
        var photo = TestPictures.Photo(16, 16);

        Assert.NotNull(Inspect(With(photo)).Picture);
        Assert.Equal([new AttachmentTrait(AttachmentTraitKind.Script, "href")], Inspect(With(TestPictures.FromTelephone(photo, 1))).Traits);
    }

    [Fact]
    public void ADrawingKeepsItsShapesOnly() => Assert.Equal(
        "<svg width=\"9\" height=\"9\" xmlns=\"http://www.w3.org/2000/svg\"><defs><path id=\"p\" d=\"M0 0\" /></defs><use href=\"#p\" style=\"fill:url(#g)\" /><text>ก &lt; ข</text></svg>",
        Encoding.UTF8.GetString(Inspect(Encoding.UTF8.GetBytes(
            "<?xml version='1.0'?><!-- x --><svg xmlns='http://www.w3.org/2000/svg' xmlns:i='http://www.inkscape.org/namespaces/inkscape' width='9' height='9' i:export-filename='C:\\somchai'>"
            + "<metadata><x/></metadata><i:grid/><defs><path id='p' d='M0 0'/></defs><use href='#p' style='fill:url(#g)'/><text>ก &lt; ข</text></svg>")).Picture!.Whole.Read())); // it runs nothing

    private static byte[] With(byte[] photo) => Encoding.UTF8.GetBytes(
        $"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='data:image/jpeg;base64,{Convert.ToBase64String(photo)}' width='9' height='9'/></svg>");

    private AttachmentFacts Inspect(byte[] bytes)
    {
        using var inspector = new Inspector(new AnswerCache(_temp.At("cache")), new InspectionWorker(InspectionWorker.UsualPatience, InspectionWorker.StartItself));
        return inspector.Inspect(_temp.Write("a.svg", bytes));
    }
}
