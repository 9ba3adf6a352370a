using System.Text.Json;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ItaSite.Cli.Disk;

/// <summary>The other side of <see cref="PdfWorker"/>: reads paths, answers each with one line of JSON, until its input ends.</summary>
internal static class PdfInspection
{
    public static int Run(TextReader paths, TextWriter answers)
    {
        while (paths.ReadLine() is { } path)
        {
            answers.WriteLine(Answer(path));
            answers.Flush();
        }

        return 0;
    }

    private static string Answer(string path)
    {
        try
        {
            using var document = PdfDocument.Open(path);
            return Line("pages", document.NumberOfPages);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Line("problem", PdfTrouble.Locked);
        }
#pragma warning disable CA1031 // Catch of a general exception: whatever a library throws at a broken file, the answer is that it is broken
        catch (Exception)
#pragma warning restore CA1031
        {
            return Line("problem", PdfTrouble.Damaged);
        }
    }

    private static string Line(string key, int number) => $"{{\"{key}\":{JsonEncodedText.Encode(number.ToString(System.Globalization.CultureInfo.InvariantCulture))}}}";

    private static string Line(string key, string word) => $"{{\"{key}\":\"{JsonEncodedText.Encode(word)}\"}}";
}
