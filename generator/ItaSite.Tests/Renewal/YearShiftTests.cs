using CsCheck;
using ItaSite.Core.Renewal;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Renewal;

public static class YearShiftTests
{
    private static readonly YearShift Shift = new(new FiscalYear(2567), new FiscalYear(2568));

    [Theory]
    [InlineData("สถิติ ปี 2567", "สถิติ ปี 2568")]
    [InlineData("รายงาน ปี พ.ศ. ๒๕๖๖", "รายงาน ปี พ.ศ. ๒๕๖๗")]
    [InlineData("Report 2024 (2567)", "Report 2025 (2568)")]
    [InlineData("แผน 2566–2570", "แผน 2566–2570")]
    [InlineData("แผน 2563 - 2567", "แผน 2563 - 2567")]
    [InlineData("โทร 25671234", "โทร 25671234")]
    [InlineData("ปี 2560", "ปี 2560")]
    public static void TheYearAndTheOneBeforeMoveOn(string before, string after) => Assert.Equal(after, Shift.Renew(before));

    [Fact]
    public static void OfWhatStaysInForceOnlyTheYearItselfMovesOn() => Assert.Equal("2566 2568", Shift.RenewOwn("2566 2567"));

    [Fact]
    public static void ATextWithoutAYearStaysAsItIs() =>
        Gen.OneOf("ก", "12", "๓๔๕", "–", " ", "a", "2560").Array[0, 10].Sample(parts =>
        {
            var text = string.Join('x', parts);
            return Shift.Renew(text) == text;
        });
}
