using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;
using ItaSite.Core.Renewal;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Catalogs;

/// <summary>Each way in which a catalog can be wrong: it is refused at its line, in <c>content/catalogs/</c> as in the table that a form begins with.</summary>
public static class CatalogRefusalTests
{
    private const string Form =
        """
        year: 2570
        title: แบบ OIT ปี 2570
        caution: ยืนยันกับคู่มือ
        indicators:
          - code: '9'
            title: การเปิดเผยข้อมูล
            sub_indicators:
              - {code: '9.5', title: ความโปร่งใส, items: 2, confidence: low}
        sources: {handbook: {title: คู่มือ}}
        items:
          - code: O1
            topic: complaint-stats
            title: สถิติเรื่องร้องเรียน
            sub_indicator: '9.5'
            artifact: dataset
            period: h1_fy
            components: [{id: total, th: ทั้งหมด, en: total}]
            confidence: low
          - code: O2
            topic: participation
            title: การมีส่วนร่วม
            sub_indicator: '9.5'
            artifact: report
            period: in_fy
            components: [{id: topic, th: ประเด็น, en: topic}]
            confidence: low

        """;

    private const string Topics =
        """
        topics:
          - topic: complaint-stats
            title: สถิติเรื่องร้องเรียน
            codes: {2567: [O24]}
            relation: เปลี่ยนเลขข้อ
            confidence: low

        """;

    private const string Grades =
        """
        schemes:
          - first_year: 2570
            weights: {IIT: 30, EIT: 30, OIT: 40}
            grades:
              - {label: A, from: 85}
              - {label: B, from: 0}
            pass: 85
            confidence: low

        """;

    private const string Table =
        """
        title: สถิติ
        fields:
          - {id: total, title: ทั้งหมด, kind: integer}
          - {id: done, title: เสร็จ, kind: integer}
        rules:
          - {rule: done <= total, th: เสร็จไม่เกินทั้งหมด, en: done is not more than total}
        summary: '{rows} แถว'

        """;

    private static readonly (string File, string Text)[] Sound =
        [("oit-2570.yaml", Form), ("crosswalk.yaml", Topics), ("grades.yaml", Grades), ("datasets/statistics.yaml", Table)];

    /// <summary>The file, what is changed in it, and the finding with its line and column.</summary>
    public static TheoryData<string, string, string, string> Wrong => new()
    {
        { "oit-2570.yaml", "code: O2", "code: O1", "(19,11): error ITA180" },
        { "oit-2570.yaml", "{id: topic, th: ประเด็น, en: topic}", "{id: topic}", "(25,18): error ITA133" },
        { "oit-2570.yaml", "{id: topic, th: ประเด็น, en: topic}", "{id: topic, th: '', en: topic}", "(25,18): error ITA133" },
        { "oit-2570.yaml", "[{id: topic, th: ประเด็น, en: topic}]", "[]", "(25,17): error ITA187" },
        { "oit-2570.yaml", "items: 2", "items: 3", "(8,50): error ITA183" },
        { "oit-2570.yaml", "in_fy", "in_year", "(24,13): error ITA141" },
        { "oit-2570.yaml", "topic: participation", "topic: participate", "(20,12): error ITA185" },
        { "oit-2570.yaml", "topic: participation", "topic: complaint-stats", "" }, // two items of one topic are right
        { "crosswalk.yaml", "[O24]", "[O36]", "(2,12): error ITA188" },
        { "crosswalk.yaml", "[O24]", "[24b]", "(4,20): error ITA188" },
        { "grades.yaml", "from: 0}", "from: 85}\n      - {label: C, from: 0}", "(6,17): error ITA189" },
        { "grades.yaml", "from: 0}", "from: 90}\n      - {label: C, from: 0}", "(6,17): error ITA189" },
        { "grades.yaml", "from: 0}", "from: 0.01}", "(6,17): error ITA199" },
        { "grades.yaml", "label: B", "label: A", "(6,17): error ITA182" },
        { "grades.yaml", "from: 85}", "from: 101}", "(5,26): error ITA136" },
        { "datasets/statistics.yaml", "done <= total", "done <= all", "(6,12): error ITA191" },
        { "datasets/statistics.yaml", "done <= total", "missing <= total", "(6,12): error ITA191" },
        { "datasets/statistics.yaml", "done <= total", "done < total", "(6,12): error ITA194" },
        { "datasets/statistics.yaml", "kind: integer}\nrules", "kind: text}\nrules", "(6,12): error ITA193" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public static void AWrongCatalogIsRefusedAtItsLine(string file, string right, string wrong, string finding)
    {
        Assert.Contains(right, Sound.Single(one => one.File == file).Text, StringComparison.Ordinal);

        var outcome = Read(Sound.Where(one => one.File == file || one.File is "oit-2570.yaml" && file is not "crosswalk.yaml")
            .Select(one => one.File == file ? (file, one.Text.Replace(right, wrong, StringComparison.Ordinal)) : one));

        Assert.Equal(finding.Length is 0, outcome.Value is not null);
        Assert.Equal(finding.Length is 0 ? [] : [$"content/catalogs/{file}{finding}"], outcome.Diagnostics.Select(Head).Distinct());
    }

    [Fact]
    public static void ASoundCatalogIsTaken() =>
        Assert.Empty(Read(Sound.Where(one => one.File is not "crosswalk.yaml")).Diagnostics);

    /// <summary>The second row of a table, and the finding with its line and column; an empty one means that it is right.</summary>
    public static TheoryData<string, string> WrongRows => new()
    {
        { "O2,การมีส่วนร่วม,9.5,participation,ประเด็น|ผล,in_fy,2", "" },
        { "O2,การมีส่วนร่วม,9.5,participation,unknown,in_fy,", "" },
        { "O1,การมีส่วนร่วม,9.5,participation,ประเด็น,in_fy,2", "items.csv(3,1): error ITA180" },
        { "O3,การมีส่วนร่วม,9.5,participation,ประเด็น,in_fy,2", "items.csv(3,1): error ITA180" },
        { "O2,การมีส่วนร่วม,9.5,participation,ประเด็น||ผล,in_fy,2", "items.csv(3,36): error ITA187" },
        { "O2,การมีส่วนร่วม,9.5,participation,ประเด็น|,in_fy,2", "items.csv(3,36): error ITA187" },
        { "O2,การมีส่วนร่วม,9.5,participation,ประเด็น,in_fy,3", "items.csv(3,50): error ITA183" },
        { "O2,การมีส่วนร่วม,9.5,participation,ประเด็น,in_year,2", "items.csv(3,44): error ITA141" },
        { "O2,การมีส่วนร่วม,9.5,participate,ประเด็น,in_fy,2", "items.csv(3,22): error ITA185" },
        { "O2,,9.5,participation,ประเด็น,in_fy,2", "items.csv(3,1): error ITA133" },
    };

    [Theory]
    [MemberData(nameof(WrongRows))]
    public static void AWrongRowIsRefusedAtItsCell(string row, string finding)
    {
        var table = "code,title_th,sub_indicator,topic,components,period,sub_items\nO1,สถิติเรื่องร้องเรียน,9.5,complaint-stats,ทั้งหมด,h1_fy,2\n" + row + "\n";

        var outcome = CatalogTable.Read(TestFiles.Of("items.csv", table), new FiscalYear(2570), CatalogLibraryReader.Embedded);

        Assert.Equal(finding.Length is 0, outcome.Value is not null);
        Assert.Equal(finding.Length is 0 ? [] : [finding], outcome.Diagnostics.Select(Head));
        Assert.Empty(outcome.Value is { } form ? Read([("oit-2570.yaml", form)]).Diagnostics : []);
    }

    /// <summary>A form of a year that the crosswalk knows: the topic has another code there.</summary>
    [Fact]
    public static void ATopicOfAnotherItemIsRefusedAtItsCell()
    {
        var outcome = CatalogTable.Read(
            TestFiles.Of("items.csv", "code,title_th,sub_indicator,topic\nO1,สถิติเรื่องร้องเรียน,9.5,complaint-stats\n"), new FiscalYear(2567), CatalogLibraryReader.Embedded);

        Assert.Equal(["items.csv(2,29): error ITA188"], outcome.Diagnostics.Select(Head));
    }

    private static string Head(Diagnostic found)
    {
        var text = found.ToString();
        return text[..(text.IndexOf("ITA", StringComparison.Ordinal) + 6)];
    }

    private static Outcome<Core.Catalogs.CatalogLibrary> Read(IEnumerable<(string Name, string Text)> files) =>
        CatalogLibraryReader.Read(SourceTree.Of(files.Select(file => TestFiles.Of("content/catalogs/" + file.Name, file.Text))));
}
