using System.Collections.Immutable;
using System.Text;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

/// <summary>Reads texts as the product does and shows the findings as people read them.</summary>
internal static class Reports
{
    public const string Page = "content/pages/about/index.md";
    public const string Table = "content/oit/2567/o24/complaints.yaml";

    /// <summary>The findings in English without their help, in the order of a report.</summary>
    public static string[] Lines(Findings findings) =>
        [.. Sorted(findings).Select(one => one.ToString().Split('\n')[0])];

    /// <summary>The findings as a report shows them.</summary>
    public static string Whole(Findings findings, Language language) =>
        string.Join('\n', Sorted(findings).Select(one => one.Format(language)));

    /// <summary>Reads a YAML file.</summary>
    public static (YamlNode? Root, Findings Findings) Yaml(string text) => Yaml(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads a YAML file.</summary>
    public static (YamlNode? Root, Findings Findings) Yaml(byte[] bytes)
    {
        var findings = new Findings();
        return (SourceReader.ReadYaml(Table, bytes, findings), findings);
    }

    /// <summary>Reads a Markdown page.</summary>
    public static (SourcePage? Page, Findings Findings) Markdown(string text)
    {
        var findings = new Findings();
        return (SourceReader.ReadPage(Page, Encoding.UTF8.GetBytes(text), findings), findings);
    }

    private static ImmutableArray<Diagnostic> Sorted(Findings findings) => findings.ToImmutable().Sort(Diagnostic.Order);
}
