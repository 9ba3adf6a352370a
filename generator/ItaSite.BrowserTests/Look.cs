namespace ItaSite.BrowserTests;

/// <summary>How somebody looks at the site.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
internal sealed record Look(int Width)
{
    public static Look Phone { get; } = new(360);

    public static Look SmallestPhone { get; } = new(320);

    public static Look Tablet { get; } = new(768);

    public static Look Desk { get; } = new(1440);

    /// <summary>A window of 1280 by 800 pixels at 200 %: half as many CSS pixels.</summary>
    public static Look Zoomed { get; } = new(640) { Height = 400 };

    public int Height { get; init; } = 800;

    public bool IsDark { get; init; }

    public bool HasScript { get; init; } = true;
}
