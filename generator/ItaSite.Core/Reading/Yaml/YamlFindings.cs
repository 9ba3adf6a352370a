using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>The sentences about YAML that cannot be read.</summary>
internal static class YamlFindings
{
    private static readonly Bilingual QuoteIt = new(
        "ใส่เครื่องหมายคำพูดเดี่ยวคร่อมข้อความทั้งหมดหลังเครื่องหมาย : เช่น key: '…'",
        "Put single quotation marks around the whole text behind the colon, such as key: '…'.");

    public static void AddTab(SourcePosition position, FirstFive found) =>
        found.Add(
            ReadingRules.Tab,
            position,
            new Bilingual("มีแท็บ (Tab) ในบรรทัดนี้ แต่ไฟล์ YAML ต้องใช้ช่องว่างเท่านั้น", "This line has a tab, but YAML needs spaces only."),
            new Bilingual("ลบแท็บแล้วกดแป้นเว้นวรรคแทน ย่อหน้าเข้าหนึ่งขั้นใช้ช่องว่างสองช่อง", "Delete the tab and use the space bar: two spaces for each step of indentation."));

    public static void AddCurlyQuotes(SourcePosition position, string value, FirstFive found) =>
        found.Add(
            ReadingRules.CurlyQuotes,
            position,
            new Bilingual($"ค่า «{Shortened.Of(value)}» คร่อมด้วยเครื่องหมายคำพูดแบบโค้ง ซึ่งจะพิมพ์ออกมาบนหน้าเว็บด้วย", $"The value '{Shortened.Of(value)}' has curly quotation marks around it, which are printed on the page."),
            new Bilingual("ลบเครื่องหมายคำพูดแบบโค้ง หรือเปลี่ยนเป็นแบบตรง ' จากแป้นพิมพ์", "Delete the curly quotation marks, or change them to the straight ' of the keyboard."));

    public static void AddLost(SourcePosition position, string before, string lost, FirstFive found)
    {
        var whole = "'" + $"{before} {lost}".Trim().Replace("'", "''", StringComparison.Ordinal) + "'";
        found.Add(
            ReadingRules.LostBehindHash,
            position,
            new Bilingual($"«{Shortened.Of(lost)}» ขึ้นต้นด้วย # โดยไม่มีเครื่องหมายคำพูด จึงถูกตัดทิ้งเหมือนหมายเหตุ", $"'{Shortened.Of(lost)}' begins with # and has no quotation marks, so it is dropped like a comment."),
            new Bilingual($"ถ้าเป็นข้อความ ให้เขียนว่า {Shortened.Of(whole)} ถ้าเป็นหมายเหตุ ให้เว้นวรรคหลัง #", $"If it is text, write {Shortened.Of(whole)}; if it is a comment, put a space behind the #."));
    }

    public static void AddSecondDocument(SourcePosition position, FirstFive found) =>
        found.Add(
            ReadingRules.SecondDocument,
            position,
            new Bilingual("บรรทัด --- นี้เริ่มเอกสารที่สองในไฟล์เดียว ซึ่งจะไม่มีใครอ่าน", "This line --- begins a second document in the same file, which nothing would read."),
            new Bilingual("ลบบรรทัด --- เพื่อรวมเป็นเอกสารเดียว หรือย้ายส่วนล่างไปไว้ในไฟล์ของตัวเอง", "Delete the line --- so that all is one document, or move the lower part into a file of its own."));

    public static void AddTooMuch(SourcePosition position, int depth, FirstFive found) =>
        found.Add(
            ReadingRules.TooMuch,
            position,
            depth > YamlReader.DepthLimit
                ? new Bilingual($"ข้อมูลซ้อนกันลึกเกิน {YamlReader.DepthLimit} ชั้น", $"The data is nested more than {YamlReader.DepthLimit} levels deep.")
                : new Bilingual($"ไฟล์มีค่ามากกว่า {YamlReader.NodeLimit:#,0} ค่า", $"The file holds more than {YamlReader.NodeLimit:#,0} values."),
            depth > YamlReader.DepthLimit
                ? new Bilingual("ตรวจวงเล็บ [ ] { } และขีด - ที่พิมพ์เกิน แล้วจัดข้อมูลให้ซ้อนกันน้อยชั้นลง", "Look for brackets [ ] { } and hyphens - too many, and nest the data less.")
                : new Bilingual($"แบ่งข้อมูลเป็นหลายไฟล์ เช่น ไฟล์ละไตรมาส ตารางหนึ่งมีได้ไม่เกิน {DatasetReader.MostRows:#,0} แถว", $"Split the data into several files, such as one for each quarter; a table has at most {DatasetReader.MostRows:#,0} rows."));

    public static void AddShorthand(SourcePosition position, string written, FirstFive found) =>
        found.Add(
            ReadingRules.Shorthand,
            position,
            new Bilingual($"«{Shortened.Of(written)}» เป็นคำสั่งย่อของ YAML (ตัวอ้างถึงหรือชนิดข้อมูล) ซึ่งไฟล์ของเว็บไซต์นี้ไม่ใช้", $"'{Shortened.Of(written)}' is shorthand of YAML (a reference or a type), which files of this site do not use."),
            new Bilingual($"ถ้าเป็นข้อความ ให้ใส่เครื่องหมายคำพูดเดี่ยวคร่อมทั้งข้อความ เช่น '{Shortened.Of(written)}' ถ้าต้องการใช้ค่าซ้ำ ให้พิมพ์ค่านั้นเต็ม ๆ", $"If it is text, put single quotation marks around the whole text, such as '{Shortened.Of(written)}'. If a value is to be used again, write it out."));

    public static void AddDuplicate(YamlScalar key, YamlNode value, SourcePosition first, FirstFive found) =>
        found.Add(
            ReadingRules.DuplicateKey,
            key.Position,
            new Bilingual($"ช่อง «{Shortened.Of(key.Text)}» เขียนซ้ำ ครั้งแรกอยู่ที่บรรทัด {first.Line}", $"The key '{Shortened.Of(key.Text)}' is written twice; the first one stands in line {first.Line}."),
            new Bilingual($"เหลือไว้เพียงบรรทัดเดียว ลบบรรทัด {first.Line} หรือบรรทัด {value.Position.Line}", $"Keep only one of them: delete line {first.Line} or line {value.Position.Line}."));

    public static void AddKeyNotText(YamlNode key, Lines lines, int linesBefore, FirstFive found)
    {
        var line = lines[Math.Clamp(key.Position.Line - linesBefore, 1, lines.Count)];
        if (line.Contains("{{", StringComparison.Ordinal))
        {
            var column = line.IndexOf("{{", StringComparison.Ordinal);
            AddBraces(key.Position with { Column = column + 1 }, line[column..].Trim().ToString(), found);
            return;
        }

        found.Add(
            ReadingRules.KeyNotText,
            key.Position,
            new Bilingual($"ก่อนเครื่องหมาย : ต้องเป็นชื่อช่องหนึ่งคำ แต่ที่นี่คือ «{Shortened.Of(line.Trim().ToString())}»", $"Before the colon a key of one word must stand, but here it is '{Shortened.Of(line.Trim().ToString())}'."),
            new Bilingual("เขียนเป็น ชื่อช่อง: ค่า โดยไม่ใช้ [ ] { } หรือ ? หน้าเครื่องหมาย :", "Write it as key: value, without [ ] { } or ? before the colon."));
    }

    public static void AddBraces(SourcePosition position, string value, FirstFive found) =>
        found.Add(
            ReadingRules.TemplateBraces,
            position,
            new Bilingual($"«{Shortened.Of(value)}» เป็นวงเล็บของแม่แบบ ซึ่งใช้ในไฟล์เนื้อหาไม่ได้", $"'{Shortened.Of(value)}' has the braces of a template, which have no meaning in content."),
            new Bilingual("พิมพ์ข้อความจริงแทน ถ้าต้องการแสดงวงเล็บ {{ }} ให้ใส่เครื่องหมายคำพูดเดี่ยวคร่อมทั้งข้อความ", "Write the text itself. If the braces {{ }} are to be shown, put single quotation marks around the whole text."));

    public static void AddReserved(SourcePosition position, YamlLine line, FirstFive found) =>
        found.Add(
            ReadingRules.ReservedSign,
            position,
            new Bilingual($"ข้อความ «{Shortened.Of(line.Value)}» ขึ้นต้นด้วย {line.Value[0]} ซึ่งเป็นเครื่องหมายของ YAML", $"The text '{Shortened.Of(line.Value)}' begins with {line.Value[0]}, a sign that YAML keeps for itself."),
            Quoting(line));

    public static void AddColonInText(SourcePosition position, YamlLine line, FirstFive found) =>
        found.Add(
            ReadingRules.ColonInText,
            position,
            new Bilingual($"ข้อความ «{Shortened.Of(line.Value)}» มีเครื่องหมาย : ตามด้วยช่องว่าง จึงอ่านเป็นชื่อช่องซ้อนกัน", $"The text '{Shortened.Of(line.Value)}' holds a colon with a space behind it, which reads as a second key."),
            Quoting(line));

    public static void AddNoSpace(SourcePosition position, YamlLine line, FirstFive found) =>
        found.Add(
            ReadingRules.NoSpaceAfterColon,
            position,
            new Bilingual($"หลังเครื่องหมาย : ของช่อง «{Shortened.Of(line.Key)}» ไม่มีช่องว่าง", $"No space stands behind the colon of the key '{Shortened.Of(line.Key)}'."),
            new Bilingual($"เขียนว่า {Shortened.Of($"{line.Key}: {line.Value}")}", $"Write: {Shortened.Of($"{line.Key}: {line.Value}")}"));

    public static void AddWideColon(SourcePosition position, YamlLine line, FirstFive found) =>
        found.Add(
            ReadingRules.WideColon,
            position,
            new Bilingual($"หลังช่อง «{Shortened.Of(line.Key)}» เป็นเครื่องหมาย ： แบบเต็มความกว้าง ไม่ใช่ : ธรรมดา", $"Behind the key '{Shortened.Of(line.Key)}' stands the full-width colon ： in place of the plain one."),
            new Bilingual($"สลับแป้นพิมพ์เป็นภาษาอังกฤษ แล้วเขียนว่า {Shortened.Of($"{line.Key}: {line.Value}")}", $"Switch the keyboard to English and write: {Shortened.Of($"{line.Key}: {line.Value}")}"));

    public static void AddQuoteNotClosed(SourcePosition position, string value, FirstFive found) =>
        found.Add(
            ReadingRules.QuoteNotClosed,
            position,
            new Bilingual($"เครื่องหมายคำพูดใน «{Shortened.Of(value)}» เปิดแล้วไม่ปิด หรือปิดก่อนจบข้อความ", $"The quotation mark in '{Shortened.Of(value)}' is not closed, or is closed before the text ends."),
            new Bilingual("ใส่เครื่องหมายแบบเดียวกันที่ท้ายข้อความ ถ้าในข้อความมี ' อยู่แล้ว ให้พิมพ์ '' สองตัวติดกัน หรือคร่อมทั้งข้อความด้วย \"", "Put the same mark at the end of the text. If the text itself holds ', write it twice ('') or put \" around the whole text."));

    public static void AddBracketNotClosed(SourcePosition position, string value, FirstFive found) =>
        found.Add(
            ReadingRules.QuoteNotClosed,
            position,
            new Bilingual($"วงเล็บ [ ] หรือ {{ }} ใน «{Shortened.Of(value)}» เปิดและปิดไม่ครบคู่", $"The brackets [ ] or {{ }} in '{Shortened.Of(value)}' do not come in pairs."),
            new Bilingual("เพิ่มวงเล็บที่ขาด ถ้าเป็นข้อความธรรมดา ให้ใส่เครื่องหมายคำพูดเดี่ยวคร่อมทั้งข้อความ", "Add the missing bracket. If it is plain text, put single quotation marks around the whole text."));

    public static void AddIndentation(SourcePosition position, string line, FirstFive found) =>
        found.Add(
            ReadingRules.Indentation,
            position,
            new Bilingual($"บรรทัด «{Shortened.Of(line)}» ย่อหน้าไม่ตรงกับบรรทัดข้างบน หรือไม่มีเครื่องหมาย : หลังชื่อช่อง", $"The line '{Shortened.Of(line)}' is not aligned with the lines above it, or has no colon behind its key."),
            new Bilingual("ให้ช่องที่อยู่ระดับเดียวกันเริ่มตรงแนวกัน และย่อเข้าสองช่องว่างสำหรับสิ่งที่อยู่ข้างใน", "Begin keys of the same level in the same column, and move what lies inside one of them two spaces to the right."));

    public static void AddNotYaml(SourcePosition position, string line, FirstFive found) =>
        found.Add(
            ReadingRules.NotYaml,
            position,
            new Bilingual($"อ่านบรรทัด «{Shortened.Of(line)}» ไม่ได้ ส่วนที่เหลือของไฟล์จึงยังไม่ได้ตรวจ", $"The line '{Shortened.Of(line)}' cannot be read, so the rest of the file is not yet checked."),
            QuoteIt);

    private static Bilingual Quoting(YamlLine line)
    {
        var text = line.IsCurlyQuoted ? line.Value[1..^1] : line.Value;
        var quoted = "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
        var whole = Shortened.Of(line.Key.Length is 0 ? quoted : $"{line.Key}: {quoted}");
        return new Bilingual($"ใส่เครื่องหมายคำพูดเดี่ยวคร่อมข้อความ: {whole}", $"Put single quotation marks around the text: {whole}");
    }
}
