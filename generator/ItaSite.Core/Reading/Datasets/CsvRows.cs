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

    /// <summary>The rows below the heading; empty if the file cannot be read, which is then a finding.</summary>
    /// <param name="file">The file: UTF-8, parted by commas, semicolons or tabs.</param>
    /// <param name="columns">The known keys with the titles that may stand in their place.</param>
    /// <param name="findings">Takes the findings.</param>
    public static ImmutableArray<YamlNode> Read(SourceFile file, IReadOnlyDictionary<string, ImmutableArray<string>> columns, Findings findings)
    {
        if (SourceReader.TextOf(file.Path, file.Read(), findings) is not { } text)
        {
            return [];
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
