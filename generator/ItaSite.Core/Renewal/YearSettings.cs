using ItaSite.Core.Content;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Renewal;

/// <summary>Adds a year to <c>site.yaml</c> as an author would: into the text, so that comments and order stay.</summary>
internal static class YearSettings
{
    /// <summary>The text with the year before the first one that is listed; null if it is listed already.</summary>
    /// <param name="text">The whole file with LF line ends.</param>
    /// <param name="settings">What was read of it.</param>
    /// <param name="year">The year to add.</param>
    public static string? WithYear(string text, SiteSettings settings, FiscalYear year)
    {
        if (settings.Years.Any(one => one.Value == year))
        {
            return null;
        }

        var first = settings.Years.MinBy(one => one.Position)!.Position; // a site has at least one year
        var lines = text.Split('\n');
        var line = lines[first.Line - 1];
        var lead = line[..(first.Column - 1)];
        lines[first.Line - 1] = lead.TrimEnd(' ').EndsWith('-')
            ? $"{lead}{year}\n{line}"
            : $"{lead}{year}, {line[(first.Column - 1)..]}";
        return string.Join('\n', lines);
    }
}
