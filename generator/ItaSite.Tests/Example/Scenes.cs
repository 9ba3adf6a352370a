namespace ItaSite.Tests.Example;

/// <summary>The drawn pictures of the example: places of activities, without people and without words.</summary>
internal static class Scenes
{
    private const int Width = 800;

    private const int Height = 500;

    /// <summary>The meeting room in which the public was heard, before it began: a screen with the five proposals, a long table, chairs.</summary>
    public static Canvas MeetingRoom()
    {
        var room = new Canvas(Width, Height)
            .Box(0, 0, 1, 0.66, 0xF3EAD8, 0xE2D3B8)
            .Box(0, 0, 1, 0.07, 0xFFFDF6, 0xF1E9DA)
            .Box(0, 0.62, 1, 0.66, 0x8A6B4A, 0x6F5338)
            .Shape(0xB48C61, 0x8C6843, new(0, 0.66), new(1, 0.66), new(1, 1), new(0, 1));
        Window(room, 0.05);
        Window(room, 0.79);
        room.Box(0.31, 0.12, 0.69, 0.5, 0x39424C, 0x2B323A).Box(0.32, 0.135, 0.68, 0.485, 0xFDFEFF, 0xE9F0F5);
        foreach (var (at, top) in new[] { (0.37, 0.24), (0.435, 0.252), (0.5, 0.262), (0.565, 0.274), (0.63, 0.308) })
        {
            room.Box(at - 0.02, top, at + 0.02, 0.45, 0x1B7A8C, 0x0B4753);
        }

        room.Box(0.34, 0.45, 0.66, 0.455, 0x5B6670, 0x5B6670);
        foreach (var x in new[] { 0.2, 0.5, 0.8 })
        {
            room.Box(x - 0.07, 0.015, x + 0.07, 0.04, 0xFFFFFF, 0xFFF7D8);
        }

        return Plant(Chairs(Table(room)));
    }

    /// <summary>A place off the road where school vans stop: a school behind, a van, a blue sign without words.</summary>
    public static Canvas VanStop()
    {
        var place = new Canvas(Width, Height)
            .Box(0, 0, 1, 0.58, 0x7DBBE6, 0xE4F2FA)
            .Disc(0.2, 0.16, 0.09, 0.045, 0xFFFFFF, 0xEAF3F9).Disc(0.27, 0.14, 0.08, 0.05, 0xFFFFFF, 0xEEF5FA)
            .Disc(0.72, 0.1, 0.1, 0.04, 0xFFFFFF, 0xEAF3F9)
            .Disc(0.15, 0.6, 0.35, 0.16, 0x8DB58A, 0x6F9C6E).Disc(0.8, 0.6, 0.4, 0.2, 0x9CC08F, 0x7BA877);
        School(place);
        foreach (var x in new[] { 0.07, 0.16, 0.93 })
        {
            Tree(place, x);
        }

        place.Box(0, 0.6, 1, 0.66, 0xB9C99A, 0xA5B98A).Box(0, 0.66, 1, 0.69, 0xD8D5CD, 0xB8B4AB)
            .Box(0, 0.69, 1, 1, 0x6B7076, 0x4A4F55);
        for (var line = 0; line < 6; line++)
        {
            place.Box(0.03 + (line * 0.17), 0.93, 0.13 + (line * 0.17), 0.945, 0xF4F4EF, 0xE0E0DA);
        }

        place.Shape(0xF7D24A, 0xE6BD2E, new(0.2, 0.71), new(0.215, 0.71), new(0.155, 0.89), new(0.14, 0.89))
            .Shape(0xF7D24A, 0xE6BD2E, new(0.8, 0.71), new(0.815, 0.71), new(0.875, 0.89), new(0.86, 0.89))
            .Shape(0xF7D24A, 0xE6BD2E, new(0.14, 0.88), new(0.875, 0.88), new(0.878, 0.895), new(0.137, 0.895));
        return Sign(Van(place));
    }

    private static void Window(Canvas room, double left) => room
        .Box(left, 0.14, left + 0.16, 0.48, 0xFFFFFF, 0xEDE6D6)
        .Box(left + 0.01, 0.16, left + 0.075, 0.46, 0xA9D4EE, 0xDDF0E0)
        .Box(left + 0.085, 0.16, left + 0.15, 0.46, 0xA9D4EE, 0xDDF0E0)
        .Disc(left + 0.04, 0.44, 0.03, 0.03, 0x8BBF86, 0x6EA56B).Disc(left + 0.12, 0.44, 0.025, 0.035, 0x8BBF86, 0x6EA56B)
        .Box(left - 0.005, 0.48, left + 0.165, 0.5, 0xD5C7A9, 0xBFAF8F);

    private static Canvas Table(Canvas room) => room
        .Shape(0x6E5034, 0x5A4029, new(0.31, 0.72), new(0.69, 0.72), new(0.9, 0.98), new(0.1, 0.98))
        .Shape(0xC79A66, 0xA97D4C, new(0.33, 0.66), new(0.67, 0.66), new(0.88, 0.92), new(0.12, 0.92))
        .Shape(0xDDB482, 0xC79A66, new(0.36, 0.675), new(0.46, 0.675), new(0.42, 0.83), new(0.28, 0.83))
        .Shape(0xFFFFFF, 0xEFF2F4, new(0.4, 0.74), new(0.46, 0.74), new(0.45, 0.785), new(0.38, 0.785))
        .Shape(0xFFFFFF, 0xEFF2F4, new(0.56, 0.74), new(0.62, 0.74), new(0.645, 0.785), new(0.575, 0.785))
        .Box(0.498, 0.7, 0.512, 0.76, 0xBFE0EE, 0x8EC3DA);

    private static Canvas Chairs(Canvas room)
    {
        foreach (var (x, y, size) in new[] { (0.24, 0.7, 0.8), (0.17, 0.79, 1.0), (0.09, 0.9, 1.25), (0.76, 0.7, 0.8), (0.83, 0.79, 1.0), (0.91, 0.9, 1.25) })
        {
            room.Disc(x, y + (0.075 * size), 0.05 * size, 0.018 * size, 0x7A5B3B, 0x6B4F33)
                .Box(x - (0.035 * size), y - (0.07 * size), x + (0.035 * size), y + (0.02 * size), 0x2F7D8B, 0x1C5A66)
                .Disc(x, y + (0.03 * size), 0.042 * size, 0.028 * size, 0x3B8E9C, 0x23636F)
                .Box(x - (0.004 * size), y + (0.05 * size), x + (0.004 * size), y + (0.09 * size), 0x444B52, 0x2F353B);
        }

        return room;
    }

    private static Canvas Plant(Canvas room) => room
        .Shape(0xB5643C, 0x8E4A2A, new(0.715, 0.56), new(0.765, 0.56), new(0.757, 0.655), new(0.723, 0.655))
        .Disc(0.74, 0.5, 0.028, 0.085, 0x5DA15A, 0x397A3B)
        .Disc(0.722, 0.52, 0.02, 0.06, 0x6DB069, 0x46874A)
        .Disc(0.76, 0.52, 0.02, 0.06, 0x6DB069, 0x46874A);

    private static void School(Canvas place)
    {
        place.Shape(0xC0573B, 0xA1452D, new(0.3, 0.3), new(0.74, 0.3), new(0.78, 0.37), new(0.26, 0.37))
            .Box(0.28, 0.37, 0.76, 0.62, 0xFBF3E2, 0xEADCC0).Box(0.28, 0.48, 0.76, 0.49, 0xCFBF9F, 0xCFBF9F)
            .Box(0.49, 0.52, 0.55, 0.62, 0x7C5B3D, 0x624630);
        for (var column = 0; column < 8; column++)
        {
            var x = 0.3 + (column * 0.057);
            place.Box(x, 0.395, x + 0.035, 0.455, 0x86B8D4, 0xBFDCEB);
            if (column is < 3 or > 4)
            {
                place.Box(x, 0.51, x + 0.035, 0.575, 0x86B8D4, 0xBFDCEB);
            }
        }
    }

    private static void Tree(Canvas place, double x) => place
        .Box(x - 0.008, 0.48, x + 0.008, 0.62, 0x7A5A3C, 0x5E432B)
        .Disc(x, 0.42, 0.06, 0.11, 0x63A35B, 0x3F7D40)
        .Disc(x - 0.03, 0.46, 0.04, 0.07, 0x70AE67, 0x4A8A4A)
        .Disc(x + 0.032, 0.47, 0.04, 0.07, 0x5A9A54, 0x3C773D);

    private static Canvas Van(Canvas place)
    {
        place.Disc(0.5, 0.865, 0.25, 0.022, 0x3A3E43, 0x33373B)
            .Shape(0xF6C434, 0xDDA51B, new(0.29, 0.56), new(0.62, 0.56), new(0.68, 0.7), new(0.74, 0.72), new(0.745, 0.83), new(0.28, 0.83), new(0.275, 0.6))
            .Box(0.279, 0.715, 0.742, 0.735, 0x1D5563, 0x154450)
            .Shape(0x9CCBE2, 0xCFE8F2, new(0.585, 0.585), new(0.612, 0.585), new(0.66, 0.695), new(0.585, 0.695))
            .Box(0.735, 0.75, 0.746, 0.78, 0xFFF3C4, 0xFFE38A).Box(0.275, 0.75, 0.285, 0.785, 0xC8402F, 0xA52F21)
            .Box(0.275, 0.81, 0.748, 0.835, 0x4B5157, 0x363B40);
        foreach (var x in new[] { 0.31, 0.4, 0.49 })
        {
            place.Box(x, 0.585, x + 0.075, 0.695, 0x9CCBE2, 0xCFE8F2);
        }

        foreach (var x in new[] { 0.37, 0.64 })
        {
            place.Disc(x, 0.835, 0.035, 0.056, 0x2A2D30, 0x1C1F21).Disc(x, 0.835, 0.016, 0.026, 0xC9CED2, 0x9AA1A7);
        }

        return place;
    }

    private static Canvas Sign(Canvas place) => place
        .Box(0.846, 0.42, 0.854, 0.7, 0xB8BEC3, 0x8D949A)
        .Disc(0.85, 0.38, 0.042, 0.067, 0xFFFFFF, 0xF1F5F8)
        .Disc(0.85, 0.38, 0.038, 0.061, 0x1E66B0, 0x144B86)
        .Box(0.826, 0.365, 0.874, 0.4, 0xFFFFFF, 0xFFFFFF).Box(0.832, 0.372, 0.868, 0.385, 0x1E66B0, 0x144B86)
        .Disc(0.837, 0.402, 0.006, 0.0095, 0xFFFFFF, 0xFFFFFF).Disc(0.863, 0.402, 0.006, 0.0095, 0xFFFFFF, 0xFFFFFF);
}
