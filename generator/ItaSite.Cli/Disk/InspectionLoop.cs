using System.Text;
using System.Xml;
using ItaSite.Cli.Pictures;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>The other side of <see cref="InspectionWorker"/>: reads paths, answers each with one line of JSON, until its input ends. Behind the path of a picture, after a tab, stands the folder that takes what is made of it.</summary>
internal static class InspectionLoop
{
    public static int Run(TextWriter answers)
    {
        using var paths = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        while (paths.ReadLine() is { } path)
        {
            answers.WriteLine(InspectionJson.Write(Answer(path)));
            answers.Flush();
        }

        return 0;
    }

    private static InspectionAnswer Answer(string request)
    {
        var parts = request.Split('\t');
        try
        {
            using var content = new FileStream(parts[0], FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var kind = FileKinds.Of(content, parts[0]);
            var answer = FileInspection.Of(content, kind);
            return parts is [var path, var folder] ? WithPicture(answer, path, kind, folder) : answer;
        }
        catch (IOException)
        {
            return InspectionAnswer.Only(AttachmentTraitKind.Damaged, string.Empty);
        }
    }

    /// <summary>The answer with the published picture, or with the trait that says why there is none.</summary>
    private static InspectionAnswer WithPicture(InspectionAnswer answer, string path, FileKind kind, string folder)
    {
        if (answer.Traits.Any(trait => trait.Kind is AttachmentTraitKind.TooLarge or AttachmentTraitKind.Damaged or AttachmentTraitKind.Script))
        {
            return answer;
        }

        return Made(path, kind, folder) is { } picture
            ? answer with { Picture = picture }
            : answer with { Traits = [.. answer.Traits, new AttachmentTrait(AttachmentTraitKind.Damaged, string.Empty)] };
    }

    private static PreparedPicture? Made(string path, FileKind kind, string folder)
    {
        try
        {
            return PictureMaker.Make(path, kind, new PictureStore(folder));
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException)
        {
            return null;
        }
    }
}
