using CsCheck;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

public static class OrdinaryTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char["กขคเแโา ำิุ่้์็ํabcXYZ019.,:- \n<=>\u200B\u00A0\uE000"].Array[0, 60].Select(letters => new string(letters)),
        Gen.String);

    [Fact]
    public static void WhatIsOrdinaryHasNoFinding() => Texts.Sample(text =>
    {
        var findings = new Findings();
        CharacterGate.CheckEach("content/pages/a/index.md", text, findings);

        return !OrdinaryText.Holds(text) || findings.ToImmutable().IsEmpty;
    });

    [Theory]
    [InlineData("ที่นี่เปิดเผยข้อมูล น้ำใจ ๑๒ “อ้างอิง” – ข้อ O24", true)]
    [InlineData("เเผน", false)]
    [InlineData("นํ้า", false)]
    [InlineData("ก ่", false)]
    [InlineData("ก\u200Bข", false)]
    [InlineData("<<<<<<< HEAD", false)]
    public static void OrdinaryTextIsTold(string text, bool isOrdinary) => Assert.Equal(isOrdinary, OrdinaryText.Holds(text));
}
