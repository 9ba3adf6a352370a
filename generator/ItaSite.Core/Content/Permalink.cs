namespace ItaSite.Core.Content;

/// <summary>A permanent address below the root of the site: ASCII, lower case, without a leading '/'; a page ends with '/'.</summary>
/// <param name="Value">Such as <c>oit/2567/o24/</c>; empty for the home page.</param>
public readonly record struct Permalink(string Value) : IComparable<Permalink>
{
    /// <summary>The home page.</summary>
    public static Permalink Home { get; } = new(string.Empty);

    /// <summary>Whether it is the address of a page, not of a file.</summary>
    public bool IsPage => Value.Length is 0 || Value[^1] is '/';

    /// <summary>How many folders lie between it and the root.</summary>
    public int Depth => Value.AsSpan().Count('/');

    /// <summary>What leads from here to the root: <c>../../../</c> for <c>oit/2567/o24/</c>; empty for the home page.</summary>
    public string ToRoot => string.Concat(Enumerable.Repeat("../", Depth));

    /// <summary>The address of something below a page.</summary>
    public Permalink Below(string part) => new(Value + part);

    public int CompareTo(Permalink other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The address with its leading '/', as people say it.</summary>
    public override string ToString() => "/" + Value;
}
