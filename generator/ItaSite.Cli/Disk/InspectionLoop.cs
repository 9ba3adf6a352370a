using System.Text;
using ItaSite.Core.Content;

namespace ItaSite.Cli.Disk;

/// <summary>The other side of <see cref="InspectionWorker"/>: reads paths, answers each with one line of JSON, until its input ends.</summary>
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

    private static InspectionAnswer Answer(string path)
    {
        try
        {
            using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return FileInspection.Of(content, FileKinds.Of(content, path));
        }
        catch (IOException)
        {
            return InspectionAnswer.Only(AttachmentTraitKind.Damaged, string.Empty);
        }
    }
}
