using System.Text;
using ItaSite.Core.Content;

namespace ItaSite.Core.Rendering;

/// <summary>The office's colours as a style sheet, laid over the tokens of the theme; the dark form gets a lighter shade of the same colour.</summary>
internal static class OfficeCss
{
    /// <summary>The style sheet; empty if the office has no colours.</summary>
    public static string Of(OfficeColours? colours)
    {
        if (colours is null)
        {
            return string.Empty;
        }

        var light = new StringBuilder();
        var dark = new StringBuilder();
        if (colours.Primary is { } primary)
        {
            light.Append(System.Globalization.CultureInfo.InvariantCulture, $" --brand: {primary}; --brand-quiet: #ffffff;");
        }

        if (colours.Accent is { } accent)
        {
            light.Append(System.Globalization.CultureInfo.InvariantCulture, $" --accent: {accent}; --link: {accent};");
            var lighter = accent.UntilReadable(Colour.White, Colour.DarkGround);
            dark.Append(System.Globalization.CultureInfo.InvariantCulture, $" --accent: {lighter}; --link: {lighter};");
        }

        return $$"""
            @layer tokens {
              :root:not(.theme-contrast) {{{light}} }
              @media (prefers-color-scheme: dark) { :root:not(.theme-contrast, .theme-light) {{{dark}} } }
              :root.theme-dark {{{dark}} }
            }

            """;
    }
}
