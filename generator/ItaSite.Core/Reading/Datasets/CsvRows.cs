using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads a CSV file into the maps that the same rows would be in YAML, so that all that is checked of the one is checked of the other, at its cell.</summary>
internal static class CsvRows
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        HasHeader = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        SkipEmptyLines = true,
    };

    /// <summary>The rows below the heading; null if the file cannot be read, which is then a finding.</summary>
    /// <param name="file">The file: UTF-8, parted by commas, semicolons or tabs.</param>
    /// <param name="columns">The known keys with the titles that may stand in their place.</param>
    /// <param name="findings">Takes the findings.</param>
    public static ImmutableArray<YamlNode>? Read(SourceFile file, IReadOnlyDictionary<string, ImmutableArray<string>> columns, Findings findings)
    {
        if (SourceReader.TextOf(file.Path, file.Read(), findings) is not { } text)
        {
            return null;
        }

        if (OpenQuote(text) is { } open)
        {
            CsvFindings.AddOpenQuote(PositionOf(file.Path, text, open), findings);
            return null;
        }

        using var csv = CsvReader.Create(new StringReader(text), Options, leaveOpen: false);
        if (!csv.Read())
        {
            return [];
        }

        var heading = HeadingOf(CellsOf(csv, file.Path), columns, findings);
        var found = new FirstFive(findings);
        var rows = ImmutableArray.CreateBuilder<YamlNode>();
        while (csv.Read())
        {
            AddRow(CellsOf(csv, file.Path), heading, rows, found);
        }

        found.Close();
        return rows.ToImmutable();
    }

    /// <summary>Where the quotation mark stands that nothing closes, so that all below it would be one cell; null if each is closed.</summary>
    private static int? OpenQuote(string text)
    {
        var mark = text.IndexOf('"', StringComparison.Ordinal);
        while (mark >= 0)
        {
            var end = BeginsCell(text, mark) ? EndOfCell(text, mark) : mark;
            if (end < 0)
            {
                return mark;
            }

            mark = text.IndexOf('"', end + 1);
        }

        return null;
    }

    private static bool BeginsCell(string text, int mark) => mark is 0 || text[mark - 1] is ',' or ';' or '\t' or '\n';

    /// <summary>The mark that closes a cell; two marks in a row are one of its text. -1 if there is none.</summary>
    private static int EndOfCell(string text, int start)
    {
        var end = text.IndexOf('"', start + 1);
        while (end >= 0 && end + 1 < text.Length && text[end + 1] is '"')
        {
            end = text.IndexOf('"', end + 2);
        }

        return end;
    }

    private static SourcePosition PositionOf(string path, string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return new SourcePosition(path, 1 + before.Count('\n'), offset - before.LastIndexOf('\n'));
    }

    private static void AddRow(ImmutableArray<YamlScalar> cells, ImmutableArray<YamlScalar?> heading, ImmutableArray<YamlNode>.Builder rows, FirstFive found)
    {
        if (cells.All(cell => cell.IsNothing))
        {
            return;
        }

        if (cells.Length != heading.Length)
        {
            CsvFindings.AddOtherLength(cells[0].Position, heading.Length, cells.Length, found);
            return;
        }

        rows.Add(new YamlMap(
            cells[0].Position,
            [.. heading.Zip(cells).Where(pair => pair.First is not null).Select(pair => new YamlEntry(pair.First!, pair.Second))])); // filtered just before
    }

    /// <summary>The key of each column; null for a column that is not known or stands twice, which is then a finding.</summary>
    private static ImmutableArray<YamlScalar?> HeadingOf(
        ImmutableArray<YamlScalar> cells, IReadOnlyDictionary<string, ImmutableArray<string>> columns, Findings findings)
    {
        var keys = columns
            .SelectMany(column => column.Value.Append(column.Key), (column, name) => (Name: ThaiText.Fold(name), column.Key))
            .DistinctBy(pair => pair.Name)
            .ToDictionary(pair => pair.Name, pair => pair.Key, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. cells.Select(cell =>
        {
            var key = keys.GetValueOrDefault(ThaiText.Fold(cell.Text));
            if (key is not null && seen.Add(key))
            {
                return cell with { Text = key };
            }

            CsvFindings.AddColumn(cell, key, columns.Keys, findings);
            return null;
        })];
    }

    private static ImmutableArray<YamlScalar> CellsOf(CsvReader csv, string path)
    {
        var cells = ImmutableArray.CreateBuilder<YamlScalar>(csv.FieldCount);
        var (line, column) = ((int)csv.LineNumber, 1);
        for (var index = 0; index < csv.FieldCount; index++)
        {
            cells.Add(new YamlScalar(new SourcePosition(path, line, column), ThaiText.Normalize(csv.GetString(index)), IsPlain: true));
            var raw = Encoding.UTF8.GetString(csv.GetRawSpan(index));
            var breaks = raw.AsSpan().Count('\n');
            line += breaks;
            column = 1 + (breaks is 0 ? column + raw.Length : raw.Length - raw.LastIndexOf('\n')); // 1 for the separator
        }

        return cells.MoveToImmutable();
    }
}
