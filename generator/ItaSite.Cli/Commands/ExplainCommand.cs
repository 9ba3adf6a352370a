using System.Reflection;
using System.Text;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita explain ITA201</c>: prints the page of a rule.</summary>
internal static class ExplainCommand
{
    private const string Folder = "checks/";
    private const string Ending = ".md";

    private static readonly Assembly Pages = typeof(ExplainCommand).Assembly;

    /// <summary>The ids that have a page.</summary>
    public static IEnumerable<string> Ids => Pages.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..^Ending.Length])
        .Order(StringComparer.Ordinal);

    public static int Run(string id, Surroundings surroundings, Language language)
    {
        var wanted = Written(id);
        using var page = Pages.GetManifestResourceStream(Folder + wanted + Ending);
        if (page is null)
        {
            surroundings.Complain(Unknown(id, wanted), language);
            return Program.CouldNotRun;
        }

        using var reader = new StreamReader(page, Encoding.UTF8);
        surroundings.Out.Write(reader.ReadToEnd());
        return Program.Done;
    }

    /// <summary>The id as it is meant: <c>ita201</c> and <c>201</c> are <c>ITA201</c>.</summary>
    private static string Written(string id)
    {
        var upper = id.Trim().ToUpperInvariant();
        return upper.Length > 0 && upper.All(char.IsAsciiDigit) ? "ITA" + upper : upper;
    }

    private static Bilingual Unknown(string id, string wanted)
    {
        var near = NearNames.Nearest(wanted, Ids) ?? Ids.FirstOrDefault();
        return near is null
            ? new($"ไม่มีข้อที่มีรหัส «{id}»", $"No rule has the id '{id}'.")
            : new(
                $"ไม่มีข้อที่มีรหัส «{id}» รหัสที่ใกล้เคียงคือ {near}",
                $"No rule has the id '{id}'; the nearest is {near}.");
    }
}
