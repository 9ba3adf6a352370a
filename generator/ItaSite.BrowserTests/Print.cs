using UglyToad.PdfPig;

namespace ItaSite.BrowserTests;

/// <summary>A page as it comes out of the printer.</summary>
/// <param name="Sheets">The width and height of each sheet in points.</param>
/// <param name="Text">All its text without blanks, in the order of the file.</param>
internal sealed record Print(IReadOnlyList<(double Width, double Height)> Sheets, string Text)
{
    /// <summary>Prints a page.</summary>
    public static async Task<Print> Of(IPage page)
    {
        var bytes = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = false });
        if (Environment.GetEnvironmentVariable("ITASITE_SHOTS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, new Uri(page.Url).AbsolutePath.Trim('/').Replace('/', '-') + ".pdf"), bytes);
        }

        using var document = PdfDocument.Open(bytes, new ParsingOptions { UseActualText = true });
        var sheets = document.GetPages().ToList();
        return new Print(
            [.. sheets.Select(sheet => (sheet.Width, sheet.Height))],
            string.Concat(sheets.SelectMany(sheet => sheet.Letters).Select(letter => letter.Value)).Replace(" ", string.Empty, StringComparison.Ordinal));
    }
}
