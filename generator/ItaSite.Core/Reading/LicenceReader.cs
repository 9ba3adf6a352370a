using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Reading;

/// <summary>Reads <c>licence:</c>, of the site and of single tables.</summary>
internal static class LicenceReader
{
    private static readonly ImmutableDictionary<string, Licence> Licences = new[]
    {
        new Licence(
            "DGA-OGL",
            new Bilingual("สัญญาอนุญาตให้ใช้ข้อมูลเปิดภาครัฐ (DGA Open Government License)", "DGA Open Government License"),
            "https://data.go.th/th/pages/dga-open-government-license"),
        new Licence(
            "CC-BY-4.0",
            new Bilingual("สัญญาอนุญาตครีเอทีฟคอมมอนส์แบบแสดงที่มา 4.0", "Creative Commons Attribution 4.0"),
            "https://creativecommons.org/licenses/by/4.0/deed.th"),
    }.ToImmutableDictionary(licence => licence.Id, StringComparer.Ordinal);

    /// <summary>The licence of data of which nobody says another.</summary>
    public static Licence Default { get; } = Licences["DGA-OGL"];

    /// <summary>The licence that is written; null if none is, or one that is not known, which is a finding.</summary>
    public static Licence? Read(FieldReader fields)
    {
        if (fields.Text("licence") is not { } written)
        {
            return null;
        }

        if (Licences.TryGetValue(written.Value, out var known))
        {
            return known;
        }

        var names = string.Join(", ", Licences.Keys.Order(StringComparer.Ordinal));
        fields.Findings.Add(
            LayoutRules.UnknownLicence,
            written.Position,
            new Bilingual($"ไม่รู้จักสัญญาอนุญาต «{written.Value}»", $"'{written.Value}' is not a known licence."),
            new Bilingual($"เขียนคำใดคำหนึ่งต่อไปนี้: {names}", $"Write one of: {names}."));
        return null;
    }
}
