namespace ItaSite.Core.Thai;

/// <summary>How the years of a date are counted.</summary>
internal enum Era
{
    /// <summary>Not written: Buddhist from 2400 on, else common.</summary>
    Unsaid,

    /// <summary>พ.ศ., the common year plus 543.</summary>
    Buddhist,

    /// <summary>ค.ศ.</summary>
    Common,
}

/// <summary>The two eras of Thai documents.</summary>
internal static class Eras
{
    /// <summary>What a Buddhist year is more than a common one.</summary>
    public const int Distance = 543;

    private static readonly (string Name, Era Era)[] Names =
    [
        ("พศ", Era.Buddhist), ("พุทธศักราช", Era.Buddhist), ("คศ", Era.Common), ("คริสต์ศักราช", Era.Common),
    ];

    /// <summary>The common year that a year means; null if it fits no era, or not the one that is written. Years 2400 to 2699 B.E. are understood.</summary>
    public static int? CommonYear(int year, Era era) => (era, year) switch
    {
        (Era.Buddhist or Era.Unsaid, >= 2400 and <= 2699) => year - Distance,
        (Era.Common or Era.Unsaid, >= 2400 - Distance and <= 2699 - Distance) => year,
        _ => null,
    };

    /// <summary>The year that was probably meant by one that fits no era, as the author counts: 543 added or taken away once too often is put right. Null if nothing is near.</summary>
    public static int? Meant(int year, Era era) => (era, year) switch
    {
        (not Era.Common, >= 2400 + Distance and <= 2699 + Distance) => year - Distance,
        (not Era.Buddhist, >= 2400 - 2 * Distance and <= 2699 - 2 * Distance) => year + Distance,
        _ => CommonYear(year, Era.Unsaid) is null ? null : year,
    };

    /// <summary>Parts an era from the end of words written together without full stops: <c>เมษายนพศ</c>.</summary>
    public static (string Before, Era Era) Split(string words)
    {
        var (name, era) = Names.FirstOrDefault(one => words.EndsWith(one.Name, StringComparison.Ordinal));
        return name is null ? (words, Era.Unsaid) : (words[..^name.Length], era);
    }
}
