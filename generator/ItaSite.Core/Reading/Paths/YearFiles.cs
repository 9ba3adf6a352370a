using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>The files that are named after a year: assessments and measures.</summary>
internal sealed class YearFiles
{
    public YearFiles(SourcePlaces places, Findings findings)
    {
        Assessments =
        [
            .. Read(places.ByKind[PlaceKind.Assessment], findings, AssessmentReader.Read).OrderByDescending(one => one.Year),
        ];
        Plans = [.. Read(places.ByKind[PlaceKind.Measures], findings, MeasureReader.Read).OrderByDescending(one => one.Year)];
    }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Assessment> Assessments { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<MeasurePlan> Plans { get; }

    private static List<T> Read<T>(IEnumerable<SourceFile> files, Findings findings, Func<FiscalYear, YamlNode, Findings, T?> read)
        where T : class
    {
        var parts = new List<T>();
        foreach (var file in files)
        {
            if (YearOf(file, findings) is { } year && YamlFile.Read(file, findings) is { } node && read(year, node, findings) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private static FiscalYear? YearOf(SourceFile file, Findings findings)
    {
        var stem = file.Name[..^".yaml".Length];
        if (stem.All(char.IsAsciiDigit) && FiscalYear.TryRead(stem) is { } year)
        {
            return year;
        }

        findings.Add(
            LayoutRules.YearOfFile,
            SourcePosition.File(file.Path),
            new Bilingual($"ชื่อไฟล์ «{file.Name}» ไม่ใช่ปีงบประมาณ", $"The file name '{file.Name}' is not a fiscal year."),
            new Bilingual($"ตั้งชื่อเป็นปี พ.ศ. สี่หลัก เช่น {file.Folder}/2567.yaml", $"Name it after the Buddhist year in four digits, such as {file.Folder}/2567.yaml."));
        return null;
    }
}
