namespace ItaSite.Core.Thai;

/// <summary>A run of days; both ends belong to it.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, not before the first.</param>
public readonly record struct Period(DateOnly First, DateOnly Last)
{
    /// <summary>Whether it holds every day of another period.</summary>
    public bool Covers(Period other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether it holds a day.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Period other) => First <= other.Last && other.First <= Last;

    /// <summary>Both ends as ISO dates, <c>2023-10-01/2024-03-31</c>, the form of ISO 8601 and schema.org.</summary>
    public override string ToString() => $"{First:O}/{Last:O}";
}
