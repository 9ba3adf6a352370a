using System.Text;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

/// <summary>The way of a source file from bytes to fields, for a fuzzer and for properties: it must end without an exception, and findings must lie inside the file.</summary>
internal static class ReadingFuzz
{
    /// <summary>Reads any bytes as a page and as a YAML file.</summary>
    /// <exception cref="InvalidOperationException">A finding lies outside the file, or a refused file has no finding.</exception>
    public static void Run(ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        var findings = new Findings();
        var page = SourceReader.ReadPage(Reports.Page, copy, findings);
        Demand(page is not null || findings.HasError, "a refused page has no finding");
        CheckPositions(copy, findings);

        findings = new Findings();
        var root = SourceReader.ReadYaml(Reports.Table, copy, findings);
        Demand(root is not null || findings.HasError, "a refused YAML file has no finding");
        FieldReader.Read(root, findings, new Bilingual("ตาราง", "a table"), ReadSome);
        CheckPositions(copy, findings);
    }

    private static string ReadSome(FieldReader reader)
    {
        reader.Text("a");
        reader.Date("b");
        reader.Number("c", null, null);
        reader.Texts("d");
        reader.Bilingual("e");
        return reader.Position.ToString();
    }

    private static void CheckPositions(byte[] bytes, Findings findings)
    {
        var text = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var lines = text.Split('\n');
        foreach (var found in findings.ToImmutable())
        {
            var place = found.Position;
            Demand(place.Line >= 0 && place.Line <= lines.Length, $"no such line: {found}");
            Demand(place.Line is 0 || place.Column <= lines[place.Line - 1].Length + 1, $"no such column: {found}");
            Demand(found.Message.Thai.Length > 0 && found.Help.English.Length > 0, $"no words: {found}");
        }
    }

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
