using CsvHelper;

namespace ItaSite.Core.Pipelines;

/// <summary>Writes CSV files that spreadsheets open right: UTF-8 with a byte order mark, for without it Thai turns into other letters; CRLF line ends (RFC 4180).</summary>
internal sealed class CsvText(Stream stream) : IDisposable
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { WriteByteOrderMark = true, NewLine = "\r\n" };

    private readonly CsvWriter _csv = CsvWriter.Create(stream, Options, leaveOpen: true);

    /// <summary>A cell with text of an author. What a spreadsheet would run as a formula gets a leading apostrophe.</summary>
    public void Text(string text) => _csv.WriteField(IsFormula(text) ? "'" + text : text);

    /// <summary>A cell with a number, a date or a word of the program, where a leading '-' is a sign; null for an empty cell.</summary>
    public void Value(string? value) => _csv.WriteField(value);

    /// <summary>Ends the row.</summary>
    public void EndRow() => _csv.EndRecord();

    public void Dispose() => _csv.Dispose();

    private static bool IsFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
}
