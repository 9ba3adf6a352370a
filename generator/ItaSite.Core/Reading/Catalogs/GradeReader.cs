using System.Collections.Immutable;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads the grade schemes.</summary>
internal static class GradeReader
{
    private static readonly Bilingual Grades = new("เกณฑ์ระดับผล", "the grades");
    private static readonly Bilingual AScheme = new("เกณฑ์ของช่วงปี", "a grade scheme");
    private static readonly Bilingual TheWeights = new("น้ำหนัก", "the weights");
    private static readonly Bilingual AGrade = new("ระดับ", "a grade");

    private static readonly ImmutableArray<string> Instruments = ["IIT", "EIT", "OIT"];

    /// <summary>The schemes, newest first; empty if none can be used, and the findings say why.</summary>
    public static ImmutableArray<GradeScheme> Read(YamlNode root, Findings findings)
    {
        var file = FieldReader.Read(root, findings, Grades, ReadFile);
        return file is null ? [] : [.. file.Schemes.OrderByDescending(scheme => scheme.FirstYear)];
    }

    private static GradeFile ReadFile(FieldReader fields)
    {
        var list = fields.RequiredList("schemes");
        CatalogFields.CheckDistinct(list, "first_year", fields.Findings);
        var schemes = list.ReadEach(fields, AScheme, ReadScheme);
        CheckYears(schemes, fields.Findings);
        return new GradeFile([.. schemes.Select(one => one.Scheme)]);
    }

    /// <summary>A year has one scheme: each ends before the next begins.</summary>
    private static void CheckYears(ImmutableArray<WrittenScheme> schemes, Findings findings)
    {
        var inOrder = schemes.OrderBy(one => one.Scheme.FirstYear).ToList();
        foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)).Where(pair => pair.First.Scheme.FirstYear != pair.Second.Scheme.FirstYear && pair.First.Scheme.HoldsFor(pair.Second.Scheme.FirstYear)))
        {
            CatalogFindings.AddYearOfTwoSchemes(earlier.Scheme, later.First, findings);
        }
    }

    private static WrittenScheme? ReadScheme(FieldReader fields)
    {
        var first = fields.RequiredYear("first_year");
        var last = fields.Year("last_year");
        var weights = ReadWeights(fields);
        var grades = ReadGrades(fields);
        var pass = fields.RequiredNumber("pass", 0, 100);
        var confidence = fields.RequiredChoice("confidence", CatalogWords.Confidences);
        if (first is not null && last is not null && last.Value.CompareTo(first.Value) < 0)
        {
            CatalogFindings.AddYearsEndEarly(last, first.Value, fields.Findings);
        }

        return first is null || weights is null || pass is null || confidence is null || grades is []
            ? null
            : new WrittenScheme(first, new GradeScheme(first.Value, last?.Value, weights, grades, pass.Value, confidence.Value, fields.Position));
    }

    private static ImmutableSortedDictionary<string, decimal>? ReadWeights(FieldReader fields)
    {
        if (fields.Node("weights") is null)
        {
            fields.MissingKey("weights");
        }

        return fields.Inner("weights", TheWeights, ReadEachWeight);
    }

    private static ImmutableSortedDictionary<string, decimal>? ReadEachWeight(FieldReader fields)
    {
        var weights = Instruments.Select(code => (code, weight: fields.RequiredNumber(code, 0, 100))).ToArray();
        if (weights.Any(one => one.weight is null))
        {
            return null;
        }

        var numbers = weights.ToImmutableSortedDictionary(one => one.code, one => one.weight!.Value, StringComparer.Ordinal); // none is null here
        if (numbers.Values.Sum() is var sum and not 100)
        {
            CatalogFindings.AddWeightsNotHundred(fields.Position, sum, fields.Findings);
        }

        return numbers;
    }

    private static ImmutableArray<Grade> ReadGrades(FieldReader fields)
    {
        var list = fields.RequiredList("grades");
        CatalogFields.CheckDistinct(list, "label", fields.Findings);
        var grades = list.ReadEach(fields, AGrade, ReadGrade);
        foreach (var (before, grade) in grades.Zip(grades.Skip(1)).Where(pair => pair.Second.Grade.From >= pair.First.Grade.From))
        {
            CatalogFindings.AddGradesNotDescending(grade.Label, grade.Grade.From, before.Grade.From, fields.Findings);
        }

        if (grades is [.., { Grade.From: > 0 } lowest])
        {
            CatalogFindings.AddScoresWithoutGrade(lowest.Label, lowest.Grade.From, fields.Findings);
        }

        return [.. grades.Select(one => one.Grade)];
    }

    private static WrittenGrade? ReadGrade(FieldReader fields)
    {
        var label = fields.RequiredText("label");
        var from = fields.RequiredNumber("from", 0, 100);
        var title = fields.Bilingual("title");
        return label is null || from is null ? null : new WrittenGrade(label, new Grade(label.Value, from.Value, title));
    }

    private sealed record GradeFile(ImmutableArray<GradeScheme> Schemes);

    /// <param name="First">Its first year as it is written.</param>
    private sealed record WrittenScheme(Written<FiscalYear> First, GradeScheme Scheme);

    private sealed record WrittenGrade(Written<string> Label, Grade Grade);
}
