using CsCheck;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Thai;

public static class PackedTextTests
{
    [Fact]
    public static void AnyTextComesOutAsItWas() => Gen.OneOf(
            Gen.Char,
            Gen.Char['\u0E00', '\u0E7F'],
            Gen.Char['a', 'z'],
            Gen.Char["\u001A\u007F\u0080\u0DFF\u0E00\u0E7F\u0E80\uD83D\uFFFF\0\n«–"])
        .Array[0, 200]
        .Select(letters => new string(letters))
        .Sample(text => Assert.Equal(text, PackedText.Of(text).ToString()));

    [Fact]
    public static void AnUnusualCharacterAnywhereInALongTextIsKept()
    {
        for (var at = 0; at < 130; at++)
        {
            var text = new string('ก', at) + "\u001A–" + new string('a', 130 - at);

            Assert.Equal(text, PackedText.Of(text).ToString());
        }
    }

    [Fact]
    public static void NoTextIsOneAndTheSame() => Assert.Same(PackedText.Empty, PackedText.Of(""));
}
