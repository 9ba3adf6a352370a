using System.Globalization;
using ItaSite.Core.Content;
using ItaSite.Core.Output;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Pipelines;

/// <summary>The tables of all pages as open data: <c>name.csv</c>, <c>name.json</c> and <c>name.xlsx</c> beside the page.</summary>
internal sealed class DatasetDownloads : IPipeline
{
    public string Name => "datasets";

    public IEnumerable<OutputFile> Run(SitePlan plan) =>
        plan.Checked.Covered.Site.AllPages
            .Where(page => page.IsLive)
            .SelectMany(page => page.Datasets.SelectMany(dataset => Files(plan.Checked.Covered.Site, page, dataset)));

    private IEnumerable<OutputFile> Files(Site site, Page page, Dataset dataset) =>
    [
        new(dataset.Download(".csv").Value, Name, stream => WriteCsv(dataset, stream)),
        new(dataset.Download(".json").Value, Name, stream => DatasetJson.Write(site, page, dataset, stream)),
        new(dataset.Download(".xlsx").Value, Name, stream => Xlsx.Write(DatasetWorkbook.Of(site, page, dataset), stream)),
    ];

    /// <summary>The first row holds the ids of the fields, which stay the same over the years and languages.</summary>
    private static void WriteCsv(Dataset dataset, Stream stream)
    {
        using var csv = new CsvText(stream);
        foreach (var field in dataset.Type.Fields)
        {
            csv.Value(field.Id);
        }

        csv.EndRow();
        foreach (var row in dataset.Rows)
        {
            WriteRow(csv, row);
        }
    }

    private static void WriteRow(CsvText csv, DataRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Value is CellValue.OfText text)
            {
                csv.Text(text.Text);
            }
            else
            {
                csv.Value(DataValue(cell.Value));
            }
        }

        csv.EndRow();
    }

    /// <summary>A value for machines: ISO dates, plain numbers, the Buddhist year, the id of a choice or of a declared none; null for an empty cell.</summary>
    internal static string? DataValue(CellValue? value) => value switch
    {
        null => null,
        CellValue.OfText text => text.Text,
        CellValue.OfNumber number => number.Number.ToString(CultureInfo.InvariantCulture),
        CellValue.OfDate date => ThaiDate.Iso(date.Day),
        CellValue.OfPeriod period => period.Period.ToString(),
        CellValue.OfYear year => year.Year.ToString(),
        CellValue.OfChoice choice => choice.Choice.Id,
        CellValue.OfNone none => none.Statement.Id,
        CellValue.OfFlag flag => flag.Flag ? "true" : "false",
        _ => throw new NotSupportedException(value.ToString()),
    };
}
