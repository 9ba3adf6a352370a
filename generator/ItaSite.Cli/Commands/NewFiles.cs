using System.Text;
using ItaSite.Cli.Disk;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary>Writes the first files of a page.</summary>
internal static class NewFiles
{
    /// <summary>Writes all of them, or none if one exists.</summary>
    /// <exception cref="MachineException">One of them exists.</exception>
    public static int Write(IReadOnlyList<(string Path, string Text)> files, Language language, Surroundings surroundings)
    {
        if (files.FirstOrDefault(file => File.Exists(file.Path)).Path is { } existing)
        {
            throw new MachineException(new(
                $"มีไฟล์ «{existing}» อยู่แล้ว จึงไม่เขียนทับ",
                $"'{existing}' exists already; it is not overwritten."));
        }

        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            file.Write(Encoding.UTF8.GetBytes(text));
            surroundings.Out.WriteLine(new Bilingual($"สร้าง {path} แล้ว", $"Made {path}.").In(language));
        }

        return Program.Done;
    }
}
