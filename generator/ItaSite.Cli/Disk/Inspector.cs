using System.Security.Cryptography;
using ItaSite.Cli.Pictures;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Disk;

/// <summary>Finds the facts of attachments. Costly ones are kept by the hash of the content, so that no file is opened twice.</summary>
internal sealed class Inspector(AnswerCache cache, InspectionWorker worker) : IDisposable
{
    private volatile bool _hasGivenUp;

    /// <summary>Whether the worker could not answer for some file: the next run may hear another answer.</summary>
    public bool HasGivenUp => _hasGivenUp;

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

    /// <summary>Ends the process that looks into files; it is started again when it is needed.</summary>
    public void Rest() => worker.Rest();

    public void Dispose() => worker.Dispose();

    /// <summary>The facts with what the worker says, now or in a run before.</summary>
    private AttachmentFacts Answered(AttachmentFacts facts, string path)
    {
        var store = FileKinds.IsPicture(facts.Kind) ? cache.Pictures : null;
        if (Known(facts.Sha256, store) is { } known)
        {
            return With(facts, known);
        }

        if (Asked(path, store) is not { } answer)
        {
            _hasGivenUp = true;
            return TooMuchOf(facts);
        }

        cache.Add(facts.Sha256, answer);
        return With(facts, answer);
    }

    /// <summary>What was answered in a run before, with the picture that was made; null if some of it is lost.</summary>
    private InspectionAnswer? Known(string sha256, PictureStore? store) =>
        cache.Find(sha256) is { } answer ? Readable(answer, store) : null;

    private InspectionAnswer? Asked(string path, PictureStore? store) => store is null
        ? worker.Ask(path)
        : worker.Ask(path, store) is { } answer ? Readable(answer, store) : null;

    private static InspectionAnswer? Readable(InspectionAnswer answer, PictureStore? store) => answer.Picture is not { } picture
        ? answer
        : store?.Find(picture) is { } found ? answer with { Picture = found } : null;

    /// <summary>A picture that nobody could decode is never published, for nobody could take out what else is in it.</summary>
    private static AttachmentFacts TooMuchOf(AttachmentFacts facts) => FileKinds.IsPicture(facts.Kind)
        ? facts with { Traits = [new(AttachmentTraitKind.TooLarge, PictureInspection.Measures(facts.Width, facts.Height))] }
        : facts with { Problem = TooMuch };

    private AttachmentFacts With(AttachmentFacts facts, InspectionAnswer answer) => facts with
    {
        Pages = answer.Pages,
        Width = answer.Picture is { Whole.Width: > 0 and var width } ? width : facts.Width,
        Height = answer.Picture is { Whole.Height: > 0 and var height } ? height : facts.Height,
        Picture = answer.Picture,
        Traits = answer.Traits,
        Contents = answer.Text,
        Text = () => InspectedText.Of(cache.Find(facts.Sha256)),
    };

    /// <summary>The facts with the size, if it is a picture.</summary>
    private static AttachmentFacts Measured(AttachmentFacts facts, FileStream content) =>
        FileKinds.IsPicture(facts.Kind) ? OfPicture(facts, content) : facts;

    internal static AttachmentFacts OfPicture(AttachmentFacts facts, Stream content)
    {
        var size = PictureSize.Of(content, facts.Kind);
        return facts with
        {
            Width = size?.Width,
            Height = size?.Height,
            Problem = size is null && facts.Kind is FileKind.Svg ? UnreadablePicture : null, // of the others the worker says what is wrong
        };
    }

    private static Bilingual TooMuch { get; } = new(
        "เปิดไฟล์นี้ไม่สำเร็จภายในเวลาหรือหน่วยความจำที่กำหนด",
        "it could not be opened within the time or memory allowed");

    private static Bilingual UnreadablePicture { get; } = new(
        "อ่านขนาดของรูปไม่ได้ รูปจะแสดงเล็กหรือใหญ่กว่าที่ควร",
        "the size of the picture cannot be read, so it may be shown too small or too large");
}
