using System.Diagnostics;
using System.Globalization;
using ItaSite.Cli.Disk;
using ItaSite.Core.Content;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Checks;

/// <summary>Puts the files of a case on the disk and reads them back as the program does. A fence <c>link</c> holds where a link leads, a fence <c>pipe</c> makes a pipe, a fence <c>large</c> a file of so many zeros.</summary>
internal static class DiskCase
{
    public static SourceTree Sources(CheckCase one)
    {
        using var temp = new TempFolder();
        temp.Write("content/site.yaml", TestFiles.DefaultSite);
        foreach (var file in one.Files)
        {
            Put(file, temp);
        }

        using var inspector = new Inspector(new AnswerCache(temp.At("cache")), new InspectionWorker(InspectionWorker.UsualPatience, InspectionWorker.StartItself));
        return new SourceTree([.. ContentFolder.Read(temp.At("content"), inspector).Files.Select(InMemory)]);
    }

    private static SourceFile InMemory(SourceFile file) =>
        file.Refusal is null ? TestFiles.Of(file.Path, file.Read()) : file;

    private static void Put(CheckFence file, TempFolder temp)
    {
        switch (file.Info)
        {
            case "link":
                Directory.CreateDirectory(Path.GetDirectoryName(temp.At(file.Name))!); // it lies in a folder
                File.CreateSymbolicLink(temp.At(file.Name), file.Text.Trim());
                break;
            case "pipe":
                Directory.CreateDirectory(Path.GetDirectoryName(temp.At(file.Name))!); // it lies in a folder
                using (var maker = Process.Start("mkfifo", temp.At(file.Name)))
                {
                    maker.WaitForExit();
                }

                break;
            case "large":
                using (var large = new FileStream(temp.Write(file.Name, string.Empty), FileMode.Open))
                {
                    large.SetLength(long.Parse(file.Text, CultureInfo.InvariantCulture)); // takes no room on the disk
                }

                break;
            default:
                temp.Write(file.Name, file.Bytes());
                break;
        }
    }
}
