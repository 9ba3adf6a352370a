using ItaSite.Core.Coverage;

namespace ItaSite.Tests.Coverage;

public static class FractionTests
{
    [Theory]
    [InlineData(94.994, 94.99)]
    [InlineData(94.995, 95.00)]
    [InlineData(97.713, 97.71)]
    [InlineData(0.005, 0.01)]
    [InlineData(-0.005, -0.01)]
    public static void HalvesAreRoundedAwayFromZero(decimal exact, decimal rounded) =>
        Assert.Equal(rounded, Fraction.Of(exact).Rounded());

    [Fact]
    public static void AMeanOfSevenIsExact()
    {
        var seventh = Fraction.Mean([.. Enumerable.Repeat(Fraction.Zero, 6), Fraction.Of(100)]);

        Assert.Equal(Fraction.Of(100), seventh * Fraction.Of(7));
        Assert.Equal("14.29", seventh.ToString());
    }
}
