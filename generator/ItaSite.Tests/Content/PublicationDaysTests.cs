using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Tests.Content;

public static class PublicationDaysTests
{
    private static readonly RecordedDays InGit = new(On(2026, 1, 5), On(2026, 11, 22));

    [Theory]
    [InlineData("2024-04-10", "2024-05-01", "2024-04-10", "2024-05-01")]
    [InlineData("2024-04-10", null, "2024-04-10", "2024-04-10")]
    [InlineData(null, "2024-05-01", "2026-01-05", "2024-05-01")]
    [InlineData(null, null, "2026-01-05", "2026-11-22")]
    public static void GitTellsOnlyWhatTheAuthorDoesNotSay(string? published, string? updated, string first, string last)
    {
        var publication = Publication.Unwritten with { Published = Day(published), Updated = Day(updated), Recorded = InGit };

        Assert.Equal((first, last), (Iso(publication.FirstPublished), Iso(publication.LastChange)));
    }

    private static string? Iso(Written<DateOnly>? day) => day?.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static Written<DateOnly>? Day(string? iso) => iso is null ? null : new(DateOnly.ParseExact(iso, "O", System.Globalization.CultureInfo.InvariantCulture), SourcePosition.File("a.md"));

    private static Written<DateOnly> On(int year, int month, int day) => new(new DateOnly(year, month, day), SourcePosition.File("a.md"));
}
