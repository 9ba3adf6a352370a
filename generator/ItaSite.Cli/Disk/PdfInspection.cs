using System.Text.Json;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ItaSite.Cli.Disk;

/// <summary>The other side of <see cref="PdfWorker"/>: reads paths, answers each with one line of JSON: its pages, or its text if <see cref="TextOf"/> stands before the path, until its input ends.</summary>
internal static class PdfInspection
{
    /// <summary>Stands before a path whose text is wanted.</summary>
    public const string TextOf = "text\t";

    public static int Run(TextReader paths, TextWriter answers)
    {
        while (paths.ReadLine() is { } path)
        {
            answers.WriteLine(path.StartsWith(TextOf, StringComparison.Ordinal) ? Text(path[TextOf.Length..]) : Answer(path));
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

    /// <summary>An array of texts, one a page; empty if the file has no text that can be used.</summary>
    private static string Text(string path)
    {
        try
        {
            using var document = PdfDocument.Open(path, PdfText.Options);
            return $"[{string.Join(',', PdfText.Of(document).Select(text => $"\"{JsonEncodedText.Encode(text)}\""))}]";
        }
#pragma warning disable CA1031 // Catch of a general exception: whatever a library throws at a broken file, the answer is that it has no text
        catch (Exception)
#pragma warning restore CA1031
        {
            return "[]";
        }
    }

    private static string Line(string key, int number) => $"{{\"{key}\":{JsonEncodedText.Encode(number.ToString(System.Globalization.CultureInfo.InvariantCulture))}}}";

    private static string Line(string key, string word) => $"{{\"{key}\":\"{JsonEncodedText.Encode(word)}\"}}";
}
