using System.Globalization;

namespace ItaSite.Core.Thai;

/// <summary>Numbers as pages print them; Thai and English write them alike: 1,234.50.</summary>
public static class ThaiNumber
{
    /// <summary>With thousands separators and as many decimals as the number has, trailing zeros left out.</summary>
    public static string Format(decimal value) => value.ToString("#,##0.############################", CultureInfo.InvariantCulture);

    /// <summary>With thousands separators and a fixed number of decimals; halves are rounded away from zero.</summary>
    public static string Format(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString(string.Create(CultureInfo.InvariantCulture, $"N{decimals}"), CultureInfo.InvariantCulture);
}
