using System.Text;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>Turns what a style sheet names by <c>url(…)</c> into the published names. All published files lie in one folder, so a name alone leads there.</summary>
internal static class ThemeCss
{
    private const string Call = "url(";

    /// <summary>The style sheet with published names.</summary>
    public static string Rewrite(
        SourceFile file,
        string css,
        ThemeFolder folder,
        IReadOnlyDictionary<string, ThemeAsset> assets,
        Findings findings)
    {
        var made = new StringBuilder(css.Length);
        var done = 0;
        for (var at = Next(css, 0); at >= 0; at = Next(css, done))
        {
            var begin = at + Call.Length;
            var end = css.IndexOf(')', begin);
            if (end < 0)
            {
                break;
            }

            made.Append(css, done, begin - done);
            made.Append(Published(css[begin..end].Trim().Trim('"', '\''), assets) ?? Report(begin, end));
            done = end;
        }

        return made.Append(css, done, css.Length - done).ToString();

        string Report(int begin, int end)
        {
            findings.Add(folder.Lacks(PositionOf(file.Path, css, begin), css[begin..end].Trim().Trim('"', '\'')));
            return css[begin..end];
        }
    }

    private static int Next(string css, int from) => css.IndexOf(Call, from, StringComparison.Ordinal);

    private static string? Published(string written, IReadOnlyDictionary<string, ThemeAsset> assets)
    {
        if (written.StartsWith("data:", StringComparison.Ordinal) || written.StartsWith('#'))
        {
            return written;
        }

        var name = written.StartsWith("../", StringComparison.Ordinal) ? written[3..] : "css/" + written;
        return assets.TryGetValue(name, out var asset) ? asset.Permalink.Value["assets/".Length..] : null;
    }

    private static SourcePosition PositionOf(string path, string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return new SourcePosition(path, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
