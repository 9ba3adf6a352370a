using System.Collections.Immutable;
using CsCheck;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Thai;

public static class DictionaryOrderTests
{
    private static readonly Gen<string> Texts =
        Gen.Char["กขอฮเแไาำ\u0E31\u0E34\u0E47\u0E48\u0E49\u0E4Cๆ๑2019aB .\u200B\uD83D\uDE00"].Array[0, 8].Select(letters => new string(letters));

    [Theory]
    [InlineData("กก กา การ กำ เก่า แกง โกน ใกล้ ไก่ ขา")]
    [InlineData("ไก ไก่ ไก้ ไก๊ ไก๋")]
    [InlineData("เกม เก็ม เก่ม")]
    [InlineData("จัน จันทร์ จันทรา")]
    [InlineData("มกราคม มีนาคม เมษายน")]
    [InlineData("2 10 ๑๑ A b กรม")]
    [InlineData("O2 o9 O10 ข้อ9 ข้อ10")]
    [InlineData("1.2 1.10 9.4 9.5 10.1")]
    [InlineData("รวม ฤดู ลา")]
    [InlineData("ป่า ป้า ปาก")]
    public static void WordsComeAsInTheDictionary(string line)
    {
        var words = line.Split(' ').ToImmutableArray();

        Gen.Shuffle(words.ToArray()).Sample(shuffled => Assert.Equal(words, shuffled.Order(ThaiText.DictionaryOrder)), iter: Cases.Of(50));
    }

    [Fact]
    public static void NumbersInsideTextComeByValue()
    {
        string[] ordered =
        [
            "เขต", "เขต 02", "เขต 2", "เขต ๒", "เขต 10", "เขต ๑๑", "เขต 99999999999999999999", "เขต 100000000000000000000", "เขตพื้นที่",
        ];

        Assert.Equal(ordered, ordered.Reverse().Order(ThaiText.DictionaryOrder));
    }

    [Fact]
    public static void AnyShuffleOfAnyListIsSortedAlike() =>
        Texts.Array[0, 12].SelectMany(list => Gen.Shuffle(list.ToArray()).Select(shuffled => (list, shuffled))).Sample(
            pair => Assert.Equal(pair.list.Order(ThaiText.DictionaryOrder), pair.shuffled.Order(ThaiText.DictionaryOrder)));

    [Fact]
    public static void TheOrderIsTotal() => Gen.Select(Texts, Texts, Texts).Sample(
        (a, b, c) =>
        {
            var order = ThaiText.DictionaryOrder;

            Assert.Equal(a == b, order.Compare(a, b) == 0);
            Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
            Assert.False(order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0 && order.Compare(a, c) > 0);
        },
        iter: Cases.Of(20_000));
}
