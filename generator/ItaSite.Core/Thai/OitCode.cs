namespace ItaSite.Core.Thai;

/// <summary>The code of an item of the OIT form. The same number means another item in another year, so a code never travels without its year.</summary>
/// <param name="Year">The fiscal year of the form.</param>
/// <param name="Number">The number on the form, from 1.</param>
public readonly record struct OitCode(FiscalYear Year, int Number) : IComparable<OitCode>
{
    /// <summary>The code as the form prints it: <c>O24</c>.</summary>
    public string Label => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"O{Number}");

    /// <summary>The code as an address: <c>o24</c>.</summary>
    public string Slug => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"o{Number}");

    /// <summary>By year, then by number, so O2 stands before O10.</summary>
    public int CompareTo(OitCode other)
    {
        var byYear = Year.CompareTo(other.Year);
        return byYear != 0 ? byYear : Number.CompareTo(other.Number);
    }

    /// <summary>Year and code: <c>2567:O24</c>.</summary>
    public override string ToString() => $"{Year}:{Label}";
}
