using System.Globalization;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Rendering;

/// <summary>What a badge says, and how wide that is.</summary>
internal static class BadgeText
{
    /// <summary>The sentence: how many items of how many.</summary>
    public static Bilingual Of(YearCoverage year)
    {
        var complete = PagePlace.Count(year.Items.Count(item => item.Status is ItemStatus.Complete));
        var all = PagePlace.Count(year.Items.Length);
        return new Bilingual($"เปิดเผยครบ {complete}/{all} ข้อ", $"{complete}/{all} items complete");
    }

    /// <summary>The width in pixels at 12 pixels of height. A table, because the fonts of the machine that builds the site must not shape the picture.</summary>
    public static double WidthOf(string text) => text.EnumerateRunes().Sum(rune => WidthOf(rune.Value, CharUnicodeInfo.GetUnicodeCategory(rune.Value)));

    private static double WidthOf(int letter, UnicodeCategory category) => (letter, category) switch
    {
        (_, UnicodeCategory.NonSpacingMark) => 0, // Thai vowels and tones above and below stand on their consonant
        (' ', _) => 3.5,
        ('/' or '.' or ',' or 'I' or 'i' or 'l' or 'j' or 't' or 'f', _) => 4,
        ('เ' or 'แ' or 'โ' or 'ไ' or 'ใ' or 'า' or 'ะ', _) => 5.5,
        ('m' or 'M' or 'w' or 'W', _) => 10.5,
        (_, UnicodeCategory.UppercaseLetter) => 8.5,
        _ => 7,
    };
}
