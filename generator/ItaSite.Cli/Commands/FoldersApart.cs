using ItaSite.Cli.Disk;

namespace ItaSite.Cli.Commands;

/// <summary>Keeps the finished site and the content out of one another: a site in the content folder would be read as content by the next run.</summary>
internal static class FoldersApart
{
    /// <exception cref="MachineException">One folder lies in the other.</exception>
    public static void Demand(string content, string output, string option)
    {
        var (source, target) = (Whole(content), Whole(output));
        if (target.StartsWith(source, StringComparison.Ordinal) || source.StartsWith(target, StringComparison.Ordinal))
        {
            throw new MachineException(new(
                $"โฟลเดอร์เนื้อหา «{content}» กับโฟลเดอร์ของเว็บไซต์ «{output}» ซ้อนกัน ระบุโฟลเดอร์อื่นด้วย {option}",
                $"The content folder '{content}' and the folder of the site '{output}' lie in each other. Name another folder with {option}."));
        }
    }

    /// <summary>Absolute, with a separator at its end.</summary>
    private static string Whole(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
}
