using System.Security.Cryptography;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Disk;

/// <summary>Finds the facts of attachments. Costly ones are kept by the hash of the content, so that no file is opened twice.</summary>
internal sealed class Inspector(FactsCache cache, PdfWorker worker) : IDisposable
{
    /// <summary>The facts of something that was not read.</summary>
    public static AttachmentFacts Nothing { get; } = new(string.Empty, FileKind.Unknown, null, null, null, null);

    /// <summary>The facts of a file.</summary>
    /// <param name="path">Its path on the disk.</param>
    public AttachmentFacts Inspect(string path)
    {
        using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var facts = new AttachmentFacts(Convert.ToHexStringLower(SHA256.HashData(content)), FileKinds.Of(content, path), null, null, null, null);
        return facts.Kind switch
        {
            FileKind.Pdf => OfPdf(facts, path),
            FileKind.Jpeg or FileKind.Png or FileKind.Gif or FileKind.Webp or FileKind.Svg => OfPicture(facts, content),
            _ => facts,
        };
    }

    public void Dispose()
    {
        worker.Dispose();
        cache.Save();
    }

    private AttachmentFacts OfPdf(AttachmentFacts facts, string path)
    {
        var counted = Counted(facts, path);
        return counted.Pages is null ? counted : counted with { Text = cache.Texts.Of(facts.Sha256, () => worker.AskText(path)) };
    }

    private AttachmentFacts Counted(AttachmentFacts facts, string path)
    {
        if (cache.PagesOf(facts.Sha256) is { } known)
        {
            return facts with { Pages = known };
        }

        var answer = worker.Ask(path);
        if (answer.Pages is { } pages)
        {
            cache.Add(facts.Sha256, pages);
        }

        return facts with { Pages = answer.Pages, Problem = answer.Problem };
    }

    private static AttachmentFacts OfPicture(AttachmentFacts facts, FileStream content)
    {
        var size = PictureSize.Of(content, facts.Kind);
        return facts with
        {
            Width = size?.Width,
            Height = size?.Height,
            Problem = size is null ? UnreadablePicture : null,
        };
    }

    private static Bilingual UnreadablePicture { get; } = new(
        "อ่านขนาดของรูปไม่ได้ รูปอาจไม่สมบูรณ์หรือเสียหาย",
        "the size of the picture cannot be read; it may be cut off or damaged");
}
