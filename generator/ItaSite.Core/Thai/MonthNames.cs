using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Thai;

/// <summary>The names of the twelve months; index 0 is January.</summary>
internal static class MonthNames
{
    private static readonly ImmutableArray<string> ThaiLong =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    private static readonly ImmutableArray<string> ThaiShort =
    [
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
    ];

    private static readonly ImmutableArray<string> EnglishLong =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly ImmutableArray<string> EnglishShort =
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];

    private static readonly ImmutableSortedDictionary<string, int> Numbers = Folded();

    /// <summary>The full name of month 1 to 12.</summary>
    public static string Long(int month, Language language) => (language is Language.Thai ? ThaiLong : EnglishLong)[month - 1];

    /// <summary>The usual short name of month 1 to 12.</summary>
    public static string Short(int month, Language language) => (language is Language.Thai ? ThaiShort : EnglishShort)[month - 1];

    /// <summary>The month that a name means, 1 to 12; null if it is no name. Full stops and spaces do not matter.</summary>
    public static int? Find(string name) => Numbers.TryGetValue(Key(name), out var number) ? number : null;

    /// <summary>The month whose full name is near to what was written, 1 to 12; null if none is.</summary>
    public static int? FindNear(string name)
    {
        var near = NearNames.Nearest(Key(name), [.. ThaiLong, .. EnglishLong.Select(Key)]);
        return near is null ? null : Find(near);
    }

    private static string Key(string name) => ThaiText.Fold(name.Replace(".", "", StringComparison.Ordinal)).Replace(" ", "", StringComparison.Ordinal);

    private static ImmutableSortedDictionary<string, int> Folded()
    {
        var numbers = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 12; i++)
        {
            foreach (var name in new[] { ThaiLong[i], ThaiShort[i], EnglishLong[i], EnglishShort[i] })
            {
                numbers[Key(name)] = i + 1;
            }
        }

        numbers["sept"] = 9;
        return numbers.ToImmutable();
    }
}
