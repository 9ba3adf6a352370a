using System.Text;
using ItaSite.Core.Pipelines;

namespace ItaSite.Tests.Pipelines;

public static class AttachmentTests
{
    [Fact]
    public static void AFileComesOutAsItIsAtAnAsciiAddress()
    {
        var (path, text) = Assert.Single(PipelineSites.Run(new Attachments()));

        Assert.StartsWith("oit/2567/o24/file-", path, StringComparison.Ordinal);
        Assert.EndsWith(".pdf", path, StringComparison.Ordinal);
        Assert.Equal(Encoding.ASCII.GetString(TestFiles.Pdf(2)), text);
    }
}
