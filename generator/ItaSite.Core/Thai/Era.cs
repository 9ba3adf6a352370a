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

    /// <summary>Parts an era from the end of words written together without full stops: <c>เมษายนพศ</c>.</summary>
    public static (string Before, Era Era) Split(string words)
    {
        var (name, era) = Names.FirstOrDefault(one => words.EndsWith(one.Name, StringComparison.Ordinal));
        return name is null ? (words, Era.Unsaid) : (words[..^name.Length], era);
    }
}
