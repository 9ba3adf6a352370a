using System.Globalization;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>What the readers of forms, topics and grades say.</summary>
internal static class CatalogFindings
{
    public static void AddItemOutOfOrder(Written<string> code, int expected, Findings findings)
    {
        var label = Invariant(expected);
        findings.Add(
            CatalogRules.ItemOutOfOrder,
            code.Position,
            new Bilingual($"รหัส «{code.Value}» อยู่ตรงนี้ แต่ข้อลำดับที่ {label} ของแบบต้องมีรหัส O{label}", $"'{code.Value}' stands here, but item number {label} of the form has the code O{label}."),
            new Bilingual(
                $"เรียงข้อตามแบบตั้งแต่ O1 โดยไม่ข้ามและไม่ซ้ำ แล้วเขียน 'code: O{label}' ตรงนี้",
                $"List the items in the order of the form from O1 on, none left out and none twice, and write 'code: O{label}' here."));
    }

    public static void AddOtherYear(Written<FiscalYear> year, string fileName, Findings findings) =>
        findings.Add(
            CatalogRules.OtherYear,
            year.Position,
            new Bilingual($"ไฟล์ชื่อ «{fileName}» แต่ในไฟล์เขียนปี {year.Value}", $"The file is named '{fileName}', but the year written in it is {year.Value}."),
            new Bilingual(
                $"แก้ปีให้ตรงกับชื่อไฟล์ หรือเปลี่ยนชื่อไฟล์เป็น 'oit-{year.Value}.yaml'",
                $"Write the year of the file name, or name the file 'oit-{year.Value}.yaml'."));

    public static void AddWrittenTwice(Written<string> id, SourcePosition first, Findings findings)
    {
        var line = Invariant(first.Line);
        findings.Add(
            CatalogRules.WrittenTwice,
            id.Position,
            new Bilingual($"«{id.Value}» ใช้ไปแล้วที่บรรทัด {line} ในรายการเดียวกัน", $"'{id.Value}' already stands in line {line} of the same list."),
            new Bilingual("ลบรายการที่ซ้ำ หรือตั้งชื่อให้ต่างกัน", "Delete the one that is there twice, or give it another name."));
    }

    public static void AddOtherItemCount(SubIndicator sub, SourcePosition position, int found, Findings findings)
    {
        var (said, has) = (Invariant(sub.ItemCount), Invariant(found));
        findings.Add(
            CatalogRules.OtherItemCount,
            position,
            new Bilingual($"ตัวชี้วัดย่อย {sub.Code} บอกว่ามี {said} ข้อ แต่พบ {has} ข้อในไฟล์นี้", $"Sub-indicator {sub.Code} says 'items: {said}', but the number of items that name it in this file is {has}."),
            new Bilingual(
                $"ตรวจ 'sub_indicator' ของแต่ละข้อกับคู่มือ ถ้าถูกแล้วให้เขียน 'items: {has}'",
                $"Compare the 'sub_indicator' of each item with the handbook; if they are right, write 'items: {has}'."));
    }

    public static void AddUnknownSubIndicator(Written<string> code, IEnumerable<string> known, Findings findings) =>
        findings.Add(
            CatalogRules.UnknownSubIndicator,
            code.Position,
            new Bilingual($"ไม่มีตัวชี้วัดย่อย «{code.Value}» ใน 'indicators' ของไฟล์นี้", $"There is no sub-indicator '{code.Value}' among the 'indicators' of this file."),
            Suggest(code.Value, known, "ตัวชี้วัดย่อยที่มี", "Known sub-indicators"));

    public static void AddUnknownTopic(Written<string> topic, IEnumerable<string> known, Findings findings) =>
        findings.Add(
            CatalogRules.UnknownTopic,
            topic.Position,
            new Bilingual($"ไม่มีหัวเรื่อง «{topic.Value}» ใน crosswalk.yaml", $"There is no topic '{topic.Value}' in crosswalk.yaml."),
            NearestOr(
                topic.Value,
                known,
                new Bilingual(
                    "ใช้หัวเรื่องที่มีอยู่ หรือคัดลอก crosswalk.yaml ไปไว้ใน content/catalogs แล้วเพิ่มหัวเรื่องนี้",
                    "Use a topic that is there, or copy crosswalk.yaml into content/catalogs and add the topic.")));

    public static void AddUnknownSource(Written<string> source, IEnumerable<string> known, Findings findings) =>
        findings.Add(
            CatalogRules.UnknownSource,
            source.Position,
            new Bilingual($"ไม่มีแหล่งข้อมูล «{source.Value}» ใน 'sources' ของไฟล์นี้", $"There is no source '{source.Value}' among the 'sources' of this file."),
            Suggest(source.Value, known, "แหล่งข้อมูลที่มี", "Known sources"));

    public static void AddEmptyList(string key, SourcePosition position, Findings findings) =>
        findings.Add(
            CatalogRules.EmptyList,
            position,
            new Bilingual($"'{key}' ไม่มีรายการ แต่ต้องมีอย่างน้อยหนึ่งรายการ", $"'{key}' has no entry, but needs at least one."),
            key is "components"
                ? new Bilingual("เขียนองค์ประกอบตามคู่มือ ถ้ายังไม่ทราบให้เขียน 'components: unknown'", "List the components of the handbook; if they are not known yet, write 'components: unknown'.")
                : new Bilingual($"เพิ่มรายการใต้ '{key}' ตามคู่มือของปีนั้น", $"Add the entries of '{key}' as the handbook of the year has them."));

    public static void AddOtherCodeInCrosswalk(Written<string> topic, OitCode code, IEnumerable<OitCode> listed, Findings findings)
    {
        var codes = string.Join(", ", listed.Select(one => one.Label));
        var (thai, english) = codes is "" ? ("ไม่มีข้อในปีนี้", "has no item in this year") : ($"เป็น {codes}", $"is {codes}");
        findings.Add(
            CatalogRules.OtherCodeInCrosswalk,
            topic.Position,
            new Bilingual($"ข้อ {code.Label} มีหัวเรื่อง «{topic.Value}» แต่ใน crosswalk.yaml หัวเรื่องนี้{thai} (ปี {code.Year})", $"Item {code.Label} has the topic '{topic.Value}', but in crosswalk.yaml this topic {english} ({code.Year})."),
            new Bilingual(
                $"แก้หัวเรื่องของข้อนี้ หรือคัดลอก crosswalk.yaml ไปไว้ใน content/catalogs แล้วเพิ่ม {code.Label} ในปี {code.Year} ของหัวเรื่องนี้",
                $"Correct the topic of the item, or copy crosswalk.yaml into content/catalogs and add {code.Label} to the year {code.Year} of this topic."));
    }

    public static void AddNoSuchItem(Written<string> topic, OitCode code, Findings findings) =>
        findings.Add(
            CatalogRules.OtherCodeInCrosswalk,
            topic.Position,
            new Bilingual($"หัวเรื่อง «{topic.Value}» ชี้ไปที่ {code.Label} ของปี {code.Year} แต่แบบของปีนั้นไม่มีข้อนี้", $"The topic '{topic.Value}' leads to {code.Label} of {code.Year}, but the form of that year has no such item."),
            new Bilingual("แก้รหัสใน 'codes' ให้ตรงกับแบบของปีนั้น", "Correct the code in 'codes' to one of the form of that year."));

    public static void AddCodeNotReadable(Written<string> code, Findings findings) =>
        findings.Add(
            CatalogRules.OtherCodeInCrosswalk,
            code.Position,
            new Bilingual($"«{code.Value}» ไม่ใช่รหัสข้อ ต้องเป็นตัว O ตามด้วยเลข เช่น O24", $"'{code.Value}' is no item code: the letter O and a number, such as O24."),
            new Bilingual("เขียนรหัสเช่น 'codes: {2567: [O24]}' ถ้าปีนั้นไม่มีข้อนี้ให้เขียน '[]'", "Write codes such as 'codes: {2567: [O24]}'; write '[]' for a year without such an item."));

    public static void AddGradesNotDescending(Written<string> label, decimal from, decimal before, Findings findings) =>
        findings.Add(
            CatalogRules.GradesNotDescending,
            label.Position,
            new Bilingual($"ระดับ «{label.Value}» เริ่มที่ {Invariant(from)} ซึ่งไม่ต่ำกว่าระดับก่อนหน้า ({Invariant(before)})", $"The grade '{label.Value}' begins at {Invariant(from)}, which is not lower than the grade before it ({Invariant(before)})."),
            new Bilingual("เรียงระดับจากสูงไปต่ำ และให้แต่ละระดับเริ่มต่ำกว่าระดับก่อนหน้า", "List the grades from the best to the worst, each beginning lower than the one before it."));

    public static void AddScoresWithoutGrade(Written<string> lowest, decimal from, Findings findings) =>
        findings.Add(
            CatalogRules.GradeBorders,
            lowest.Position,
            new Bilingual($"ระดับต่ำสุด «{lowest.Value}» เริ่มที่ {Invariant(from)} คะแนนที่ต่ำกว่านั้นจึงไม่มีระดับ", $"The lowest grade, '{lowest.Value}', begins at {Invariant(from)}, so that lower scores have no grade."),
            new Bilingual("เพิ่มระดับที่เริ่มที่ 0 เช่น '- {label: F, from: 0}' ตามคู่มือ", "Add a grade that begins at 0, such as '- {label: F, from: 0}', as the handbook has it."));

    public static void AddYearsEndEarly(Written<FiscalYear> last, FiscalYear first, Findings findings) =>
        findings.Add(
            CatalogRules.GradeBorders,
            last.Position,
            new Bilingual($"เกณฑ์นี้เริ่มปี {first} แต่สิ้นสุดปี {last.Value} ซึ่งมาก่อน", $"The scheme begins in {first}, but ends in {last.Value}, which is before."),
            new Bilingual("แก้ 'last_year' ให้ไม่น้อยกว่า 'first_year' หากยังใช้อยู่ให้ลบบรรทัด 'last_year'", "Write a 'last_year' that is not before 'first_year'; leave it out while the scheme is in use."));

    /// <param name="year">The first year of the later scheme.</param>
    public static void AddYearOfTwoSchemes(GradeScheme earlier, Written<FiscalYear> year, Findings findings)
    {
        var until = earlier.LastYear is { } last ? new Bilingual($"ถึงปี {last}", $"to {last}") : new Bilingual("และยังไม่สิ้นสุด", "on, without an end");
        findings.Add(
            CatalogRules.GradeBorders,
            year.Position,
            new Bilingual($"ปี {year.Value} มีเกณฑ์สองชุด เพราะเกณฑ์ที่บรรทัด {Invariant(earlier.Position.Line)} ใช้ตั้งแต่ปี {earlier.FirstYear} {until.Thai}", $"The year {year.Value} has two schemes: that of line {Invariant(earlier.Position.Line)} holds from {earlier.FirstYear} {until.English}."),
            new Bilingual($"เขียน 'last_year: {year.Value.Previous}' ในเกณฑ์ที่บรรทัด {Invariant(earlier.Position.Line)} หรือแก้ 'first_year' ของเกณฑ์นี้", $"Write 'last_year: {year.Value.Previous}' in the scheme of line {Invariant(earlier.Position.Line)}, or correct the 'first_year' of this one."));
    }

    public static void AddPartWithoutText(Written<string> parts, int part, Findings findings) =>
        findings.Add(
            CatalogRules.EmptyList,
            parts.Position,
            new Bilingual($"องค์ประกอบที่ {Invariant(part)} ใน «{parts.Value}» ไม่มีข้อความ", $"Component {Invariant(part)} of '{parts.Value}' has no text."),
            new Bilingual("เขียนข้อความขององค์ประกอบระหว่างเครื่องหมาย | ทุกช่อง หรือลบ | ที่เกิน ถ้ายังไม่ทราบองค์ประกอบให้เขียน unknown", "Write the text of a component between all signs |, or take out the sign too many; write 'unknown' if the components are not known yet."));

    public static void AddOtherItemCount(Written<string> sub, Written<int> said, int found, Findings findings) =>
        findings.Add(
            CatalogRules.OtherItemCount,
            said.Position,
            new Bilingual($"ตัวชี้วัดย่อย {sub.Value} บอกว่ามี {Invariant(said.Value)} ข้อ แต่พบ {Invariant(found)} ข้อในตารางนี้", $"Sub-indicator {sub.Value} is said to have {Invariant(said.Value)} item(s), but {Invariant(found)} stand in this table."),
            new Bilingual("ตรวจช่อง sub_indicator ของแต่ละข้อกับคู่มือ แล้วแก้จำนวนข้อให้ตรงกัน", "Compare the 'sub_indicator' of each row with the handbook, and correct the number."));

    public static void AddWeightsNotHundred(SourcePosition position, decimal sum, Findings findings) =>
        findings.Add(
            CatalogRules.WeightsNotHundred,
            position,
            new Bilingual($"น้ำหนักรวมกันได้ {Invariant(sum)} แต่ต้องได้ 100", $"The weights add up to {Invariant(sum)}, but must give 100."),
            new Bilingual("แก้น้ำหนักให้รวมกันได้ 100 เช่น 'weights: {IIT: 30, EIT: 30, OIT: 40}'", "Correct the weights so that they give 100, such as 'weights: {IIT: 30, EIT: 30, OIT: 40}'."));

    public static void AddUnknownFile(string path, Findings findings) =>
        findings.Add(
            CatalogRules.UnknownFile,
            SourcePosition.File(path),
            new Bilingual($"ไม่ทราบว่าไฟล์ «{path[(path.LastIndexOf('/') + 1)..]}» แทนไฟล์ใด จึงไม่ได้ใช้", $"What the file '{path[(path.LastIndexOf('/') + 1)..]}' stands for is not known, so it is not used."),
            new Bilingual(
                "ใน content/catalogs ใช้ชื่อได้ดังนี้: 'oit-<ปี>.yaml' 'crosswalk.yaml' 'grades.yaml' และ 'datasets/<ชนิดตาราง>.yaml' (ตัวพิมพ์เล็กภาษาอังกฤษ)",
                "In content/catalogs there may be 'oit-<year>.yaml', 'crosswalk.yaml', 'grades.yaml' and 'datasets/<kind of table>.yaml' (small English letters)."));

    public static void AddNotWord(Written<string> id, Findings findings) =>
        findings.Add(
            CatalogRules.NotWord,
            id.Position,
            new Bilingual($"«{id.Value}» ใช้เป็นชื่อไม่ได้", $"'{id.Value}' cannot be used as an id."),
            new Bilingual("ใช้ตัวพิมพ์เล็กภาษาอังกฤษ ตัวเลข '-' หรือ '_' ไม่เกิน 40 ตัว ขึ้นต้นด้วยตัวอักษร เช่น 'in_progress'", "Use small English letters, digits, '-' or '_', at most 40, beginning with a letter, such as 'in_progress'."));

    /// <summary>The nearest known name, or the whole list.</summary>
    public static Bilingual Suggest(string written, IEnumerable<string> known, string thaiLead, string englishLead)
    {
        var names = known.ToArray();
        var all = names is [] ? "–" : string.Join(", ", names);
        return NearestOr(written, names, new Bilingual($"{thaiLead}: {all}", $"{englishLead}: {all}."));
    }

    public static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static Bilingual NearestOr(string written, IEnumerable<string> known, Bilingual otherwise) =>
        NearNames.Nearest(written, known) is { } near
            ? new Bilingual($"อาจหมายถึง '{near}' ถ้าใช่ให้เขียน '{near}'", $"Perhaps '{near}' is meant: then write '{near}'.")
            : otherwise;
}
