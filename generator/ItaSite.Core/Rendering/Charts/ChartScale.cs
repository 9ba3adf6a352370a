namespace ItaSite.Core.Rendering;

/// <summary>Turns numbers into lengths. Every scale holds 0, for a cut axis would make small differences look large.</summary>
/// <param name="Low">The lowest number, 0 or less.</param>
/// <param name="High">The highest number, 0 or more.</param>
/// <param name="Room">The length from the lowest to the highest.</param>
internal readonly record struct ChartScale(decimal Low, decimal High, int Room)
{
    /// <summary>The scale for some numbers.</summary>
    public static ChartScale Of(IEnumerable<decimal> numbers, int room)
    {
        var all = numbers.Append(0m).ToList();
        return new ChartScale(all.Min(), all.Max(), room);
    }

    /// <summary>The place of a number, from 0 for the lowest to the room for the highest, rounded; 0 if all numbers are 0.</summary>
    public int At(decimal number) =>
        Low == High ? 0 : (int)Math.Round((number - Low) / (High - Low) * Room, MidpointRounding.AwayFromZero);

    /// <summary>Where the numbers below 0 end.</summary>
    public int Zero => At(0m);
}
