using System.Security.Cryptography;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Disk;

/// <summary>Finds the facts of attachments. Costly ones are kept by the hash of the content, so that no file is opened twice.</summary>
internal sealed class Inspector(AnswerCache cache, InspectionWorker worker) : IDisposable
{
    /// <summary>The facts of something that was not read.</summary>
    public static AttachmentFacts Nothing { get; } = new(string.Empty, FileKind.Unknown, null, null, null, null);

    /// <summary>The facts of a file.</summary>
    /// <param name="path">Its path on the disk.</param>
    public AttachmentFacts Inspect(string path)
    {
        using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var facts = new AttachmentFacts(Convert.ToHexStringLower(SHA256.HashData(content)), FileKinds.Of(content, path), null, null, null, null);
        return FileInspection.IsFor(facts.Kind) ? Answered(Measured(facts, content), path) : Measured(facts, content);
    }

    public void Dispose() => worker.Dispose();

    /// <summary>The facts with what the worker says, now or in a run before.</summary>
    private AttachmentFacts Answered(AttachmentFacts facts, string path)
    {
        if (cache.Find(facts.Sha256) is { } known)
        {
            return With(facts, known);
        }

        if (worker.Ask(path) is not { } answer)
        {
            return facts with { Problem = TooMuch };
        }

        cache.Add(facts.Sha256, answer);
        return With(facts, answer);
    }

    private AttachmentFacts With(AttachmentFacts facts, InspectionAnswer answer) => facts with
    {
        Pages = answer.Pages,
        Traits = answer.Traits,
        Contents = answer.Text,
        Text = () => InspectedText.Of(cache.Find(facts.Sha256)),
    };

    /// <summary>The facts with the size, if it is a picture.</summary>
    private static AttachmentFacts Measured(AttachmentFacts facts, FileStream content) =>
        facts.Kind is FileKind.Jpeg or FileKind.Png or FileKind.Gif or FileKind.Webp or FileKind.Svg ? OfPicture(facts, content) : facts;

    internal static AttachmentFacts OfPicture(AttachmentFacts facts, Stream content)
    {
        var size = PictureSize.Of(content, facts.Kind);
        return facts with
        {
            Width = size?.Width,
            Height = size?.Height,
            Problem = size is null ? UnreadablePicture : null,
        };
    }

    private static Bilingual TooMuch { get; } = new(
        "เปิดไฟล์นี้ไม่สำเร็จภายในเวลาหรือหน่วยความจำที่กำหนด",
        "it could not be opened within the time or memory allowed");

    private static Bilingual UnreadablePicture { get; } = new(
        "อ่านขนาดของรูปไม่ได้ รูปอาจไม่สมบูรณ์หรือเสียหาย",
        "the size of the picture cannot be read; it may be cut off or damaged");
}
