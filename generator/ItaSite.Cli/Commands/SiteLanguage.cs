using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary>Finds the language of messages before anything else is read, so that even a wrong option is explained in it.</summary>
internal static class SiteLanguage
{
    private const string Key = "language:";
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

    /// <summary>A look at one line; the strict reading comes later and reports what is wrong with it.</summary>
    private static Language OfSite(string content)
    {
        try
        {
            var line = File.ReadLines(Path.Combine(content, "site.yaml"))
                .Take(Enough)
                .FirstOrDefault(one => one.StartsWith(Key, StringComparison.Ordinal));
            return line?[Key.Length..].Split('#')[0].Trim().Trim('\'', '"') is "en" ? Language.English : Language.Thai;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Language.Thai;
        }
    }
}
