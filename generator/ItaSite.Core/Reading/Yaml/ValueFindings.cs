using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>The names of the three shapes of YAML, as findings say them.</summary>
internal static class Shapes
{
    public static Bilingual OneValue { get; } = new("ค่าเดียว", "a single value");

    public static Bilingual List { get; } = new("รายการที่ขึ้นต้นด้วย - ทีละบรรทัด", "a list, each line beginning with -");

    public static Bilingual Map { get; } = new("กลุ่มของช่อง แต่ละบรรทัดเขียนว่า ชื่อช่อง: ค่า", "a group of keys, each line written as key: value");

    /// <summary>What stands there.</summary>
    public static Bilingual Of(YamlNode node) => node switch
    {
        YamlList => new("รายการ", "a list"),
        YamlMap => new("กลุ่มของช่อง", "a group of keys"),
        YamlScalar { Text: "" } => new("ช่องว่าง", "nothing"),
        YamlScalar scalar => new($"ข้อความ «{Shortened.Of(scalar.Text)}»", $"the text '{Shortened.Of(scalar.Text)}'"),
        _ => throw new NotSupportedException(node.ToString()),
    };
}

/// <summary>The sentences about keys and values.</summary>
internal static class ValueFindings
{
    private const int ListedWords = 20;

    public static void AddShape(YamlNode node, Bilingual expected, Findings findings)
    {
        var there = Shapes.Of(node);
        findings.Add(
            ReadingRules.OtherShape,
            node.Position,
            new Bilingual($"ตรงนี้ต้องเป็น{expected.Thai} แต่เขียนเป็น{there.Thai}", $"Here {expected.English} is expected, but {there.English} is written."),
            HelpFor(expected));
    }

    public static void AddUnknownKey(YamlScalar key, Bilingual what, ImmutableArray<string> known, FirstFive found) =>
        found.Add(
            ReadingRules.UnknownKey,
            key.Position,
            new Bilingual($"ไม่มีช่องชื่อ «{Shortened.Of(key.Text)}» ใน{what.Thai}", $"There is no key '{Shortened.Of(key.Text)}' in {what.English}."),
            Suggestion(key.Text, known, new Bilingual("ใช้ได้เฉพาะช่อง", "The keys are")));

    public static void AddMissing(string key, SourcePosition position, Bilingual what, Findings findings) =>
        findings.Add(
            ReadingRules.MissingKey,
            position,
            new Bilingual($"{what.Thai}ต้องมีช่อง «{key}» แต่ไม่ได้เขียนไว้", $"The key '{key}' is needed in {what.English}, but is not written."),
            new Bilingual($"เพิ่มบรรทัด {key}: แล้วเขียนค่าต่อท้าย", $"Add a line '{key}:' with its value behind it."));

    public static void AddOneLanguage(string missing, SourcePosition position, Findings findings) =>
        findings.Add(
            ReadingRules.OneLanguage,
            position,
            new Bilingual($"ข้อความสองภาษานี้ขาดช่อง {missing} ({(missing is "th" ? "ภาษาไทย" : "ภาษาอังกฤษ")})", $"This text in two languages lacks the key '{missing}' ({(missing is "th" ? "Thai" : "English")})."),
            new Bilingual("เขียนทั้งสองภาษา เช่น {th: ข้อความไทย, en: English text} หรือเขียนข้อความเดียวโดยไม่มี th และ en เพื่อใช้กับทั้งสองภาษา", "Write both, such as {th: ข้อความไทย, en: English text}, or one text without th and en that serves both languages."));

    public static void AddDecimals(YamlScalar scalar, int decimals, Findings findings) =>
        findings.Add(
            ReadingRules.OutOfRange,
            scalar.Position,
            decimals is 0
                ? new Bilingual($"«{Shortened.Of(scalar.Text)}» มีทศนิยม แต่ช่องนี้ต้องเป็นจำนวนเต็ม", $"'{Shortened.Of(scalar.Text)}' has decimals, but a whole number is expected here.")
                : new Bilingual($"«{Shortened.Of(scalar.Text)}» มีทศนิยมเกิน {Scalars.Print(decimals)} ตำแหน่ง", $"'{Shortened.Of(scalar.Text)}' has more than {Scalars.Print(decimals)} decimals."),
            decimals is 0
                ? new Bilingual("เขียนจำนวนเต็ม", "Write a whole number.")
                : new Bilingual($"ปัดเศษให้เหลือทศนิยมไม่เกิน {Scalars.Print(decimals)} ตำแหน่ง", $"Round it to {Scalars.Print(decimals)} decimals."));

    public static void AddOutOfRange(YamlScalar scalar, NumberLimits limits, Findings findings)
    {
        var range = RangeOf(limits);
        findings.Add(
            ReadingRules.OutOfRange,
            scalar.Position,
            new Bilingual($"«{Shortened.Of(scalar.Text)}» อยู่นอกช่วงที่เป็นไปได้ ช่องนี้ต้อง{range.Thai}", $"'{Shortened.Of(scalar.Text)}' is out of range: this field takes numbers {range.English}."),
            new Bilingual("ตรวจตัวเลขกับเอกสารต้นฉบับ แล้วแก้ให้ตรง", "Compare the number with the original document and correct it."));
    }

    public static void AddNotYear(YamlScalar scalar, Findings findings) =>
        findings.Add(
            ReadingRules.NotYear,
            scalar.Position,
            new Bilingual($"«{Shortened.Of(scalar.Text)}» ไม่ใช่ปีงบประมาณ พ.ศ. {FiscalYear.First} ถึง {FiscalYear.Last}", $"'{Shortened.Of(scalar.Text)}' is no fiscal year of the Buddhist era from {FiscalYear.First} to {FiscalYear.Last}."),
            new Bilingual(YearHelp(scalar.Text, "เขียนปี พ.ศ. สี่หลัก เช่น 2567", "เขียนเป็นปี พ.ศ. {0}"), YearHelp(scalar.Text, "Write the Buddhist year in four digits, such as 2567.", "Write the Buddhist year {0}.")));

    public static void AddNotFlag(YamlScalar scalar, Findings findings)
    {
        var meant = scalar.Text.ToLowerInvariant() switch
        {
            "yes" or "y" or "on" or "true" or "1" or "ใช่" or "มี" or "จริง" => "true",
            "no" or "n" or "off" or "false" or "0" or "ไม่" or "ไม่ใช่" or "ไม่มี" or "เท็จ" => "false",
            _ => null,
        };
        findings.Add(
            ReadingRules.NotFlag,
            scalar.Position,
            new Bilingual($"ช่องนี้ต้องเป็น true หรือ false แต่เขียนว่า «{Shortened.Of(scalar.Text)}»", $"Here true or false is expected, but '{Shortened.Of(scalar.Text)}' is written."),
            meant is null
                ? new Bilingual("เขียน true ถ้าใช่ หรือ false ถ้าไม่ใช่", "Write true for yes or false for no.")
                : new Bilingual($"เขียนว่า {meant}", $"Write {meant}."));
    }

    public static void AddNotChoice(YamlScalar scalar, ImmutableArray<string> words, Findings findings) =>
        findings.Add(
            ReadingRules.NotChoice,
            scalar.Position,
            new Bilingual($"«{Shortened.Of(scalar.Text)}» ไม่อยู่ในคำที่ช่องนี้รับ", $"'{Shortened.Of(scalar.Text)}' is not among the words of this field."),
            Suggestion(scalar.Text, words, new Bilingual("คำที่ใช้ได้คือ", "The words are")));

    private static Bilingual Suggestion(string written, ImmutableArray<string> known, Bilingual lead)
    {
        var words = string.Join(", ", known.Take(ListedWords)) + (known.Length > ListedWords ? ", …" : string.Empty);
        var near = NearNames.Nearest(written, known);
        return near is null
            ? new Bilingual($"{lead.Thai} {words}", $"{lead.English} {words}.")
            : new Bilingual($"หมายถึง {near} หรือไม่ {lead.Thai} {words}", $"Did you mean {near}? {lead.English} {words}.");
    }

    private static Bilingual HelpFor(Bilingual expected) =>
        expected == Shapes.OneValue ? new Bilingual("เขียนค่าเดียวต่อท้ายเครื่องหมาย : ในบรรทัดเดียวกัน", "Write one value behind the colon, in the same line.")
        : expected == Shapes.List ? new Bilingual("ขึ้นบรรทัดใหม่ ย่อเข้าสองช่องว่าง แล้วเขียน - ตามด้วยค่า ทีละบรรทัด", "Begin a new line, two spaces to the right, and write - and a value in each line.")
        : new Bilingual("ขึ้นบรรทัดใหม่ ย่อเข้าสองช่องว่าง แล้วเขียน ชื่อช่อง: ค่า ทีละบรรทัด", "Begin a new line, two spaces to the right, and write key: value in each line.");

    private static Bilingual RangeOf(NumberLimits limits) => limits switch
    {
        { Min: { } min, Max: { } max } => new($"อยู่ระหว่าง {Scalars.Print(min)} ถึง {Scalars.Print(max)}", $"from {Scalars.Print(min)} to {Scalars.Print(max)}"),
        { Min: { } min } => new($"ไม่ต่ำกว่า {Scalars.Print(min)}", $"from {Scalars.Print(min)} up"),
        { Max: { } max } => new($"ไม่เกิน {Scalars.Print(max)}", $"up to {Scalars.Print(max)}"),
        _ => new("เป็นจำนวน", "of any size"),
    };

    private static string YearHelp(string text, string general, string converted) =>
        NumberText.Read(text).Number is { } year && FiscalYear.TryRead(Scalars.Print(year + 543)) is { } buddhist && year < 2400
            ? converted.Replace("{0}", buddhist.ToString(), StringComparison.Ordinal)
            : general;
}
