using ItaSite.Cli.Disk;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary>Finds the language of messages before anything else is read, so that even a wrong option is explained in it.</summary>
internal static class SiteLanguage
{
    private const string Key = "language:";
    private const string ListKey = "languages:";
    private const int Enough = 1000;

    /// <summary>The language asked for with <c>--lang</c>, else the one site.yaml names, else Thai.</summary>
    public static Language Of(IReadOnlyList<string> arguments) => Option(arguments, "--lang") switch
    {
        "en" => Language.English,
        "th" => Language.Thai,
        _ => OfSite(Option(arguments, "--content") ?? "content"),
    };

    private static string? Option(IReadOnlyList<string> arguments, string name)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index].StartsWith(name + "=", StringComparison.Ordinal) || arguments[index].StartsWith(name + ":", StringComparison.Ordinal))
            {
                return arguments[index][(name.Length + 1)..];
            }

            if (arguments[index] == name && index + 1 < arguments.Count)
            {
                return arguments[index + 1];
            }
        }

        return null;
    }

    /// <summary>A look at a line or two; the strict reading comes later and reports what is wrong with them.</summary>
    private static Language OfSite(string content)
    {
        try
        {
            var path = Path.Combine(content, "site.yaml");
            return UnixFiles.IsPlainFile(path) && MainOf(File.ReadLines(path).Take(Enough)) is "en" ? Language.English : Language.Thai;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Language.Thai;
        }
    }

    /// <summary>The main language: the one of <c>language:</c>, or the first of <c>languages:</c>, which may stand in the next line.</summary>
    private static string? MainOf(IEnumerable<string> lines)
    {
        var isListBelow = false;
        foreach (var line in lines)
        {
            if (isListBelow || line.StartsWith(Key, StringComparison.Ordinal))
            {
                return Word(isListBelow ? line : line[Key.Length..]);
            }

            if (line.StartsWith(ListKey, StringComparison.Ordinal))
            {
                var word = Word(line[ListKey.Length..]);
                if (word.Length > 0)
                {
                    return word;
                }

                isListBelow = true;
            }
        }

        return null;
    }

    private static string Word(string text) => text.Split('#')[0].Split(',')[0].Trim(' ', '-', '[', ']', '\'', '"', '\t');
}
