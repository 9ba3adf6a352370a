using System.Collections.Immutable;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using Spectre.Console;

namespace ItaSite.Cli.Reporting;

/// <summary>The coverage for people: one table a year.</summary>
internal static class CoverageTable
{
    public static void Write(ImmutableArray<YearCoverage> years, Language language, IAnsiConsole console)
    {
        foreach (var year in years)
        {
            console.Write(TableOf(year, language));
            console.WriteLine(Totals(year).In(language));
        }
    }

    /// <summary>The status in words.</summary>
    public static Bilingual Word(ItemStatus status) => status switch
    {
        ItemStatus.Complete => new("ครบ", "complete"),
        ItemStatus.Incomplete => new("ไม่ครบ", "incomplete"),
        ItemStatus.NoPage => new("ไม่มีหน้า", "no page"),
        _ => new("ยืนยันไม่ได้", "unproven"),
    };

    /// <summary>The components that are not satisfied.</summary>
    public static IEnumerable<ComponentCoverage> Open(ItemCoverage item) =>
        item.Components.Where(component => component.Status is not ComponentStatus.Satisfied);

    private static Table TableOf(YearCoverage year, Language language)
    {
        string Say(string thai, string english) => new Bilingual(thai, english).In(language);
        var table = new Table { Title = new TableTitle(Markup.Escape(year.Catalog.Title.In(language))), Border = TableBorder.Simple };
        table.AddColumns(Say("ข้อ", "item"), Say("ชื่อ", "title"), Say("สถานะ", "status"), Say("ยังขาด", "missing"));
        table.AddColumn(new TableColumn(Say("เสียคะแนน", "cost")).RightAligned());
        foreach (var item in year.Items)
        {
            table.AddRow(
                new Text(item.Item.Code.Label),
                new Text(item.Item.Title.In(language)),
                new Text(Word(item.Status).In(language), Colour(item.Status)),
                new Text(string.Join(", ", Open(item).Select(component => component.Component.Text.In(language)))),
                new Text(item.Status is ItemStatus.Complete ? string.Empty : item.Cost.ToString()));
        }

        return table;
    }

    private static Style Colour(ItemStatus status) => status switch
    {
        ItemStatus.Complete => Color.Green,
        ItemStatus.Incomplete => Color.Yellow,
        ItemStatus.NoPage => Color.Red,
        _ => Color.Grey,
    };

    private static Bilingual Totals(YearCoverage year)
    {
        var complete = year.Items.Count(item => item.Status is ItemStatus.Complete);
        return new(
            $"ปีงบประมาณ {year.Catalog.Year}: ครบ {complete} จาก {year.Items.Length} ข้อ · OIT {year.Score.Score} คะแนน คิดเป็น {year.Score.Points} ของคะแนนรวม · {year.Catalog.Caution.Thai}",
            $"Fiscal year {year.Catalog.Year}: {complete} of {year.Items.Length} items complete · OIT {year.Score.Score}, {year.Score.Points} points of the total · {year.Catalog.Caution.English}");
    }
}
