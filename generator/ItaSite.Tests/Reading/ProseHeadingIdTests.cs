using CsCheck;
using ItaSite.Core.Reading;

namespace ItaSite.Tests.Reading;

public static class ProseHeadingIdTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Char['\u0E00', '\u0E5F'].Array[0, 12].Select(letters => new string(letters)),
        Gen.String[Gen.Char["กขเแำ่้ํา aB-1๑#\u200B\uD800"], 0, 8]);

    [Theory]
    [InlineData("ช่องทางการร้องเรียน", "ช่องทางการร้องเรียน")]
    [InlineData("หัวข้อ น้ำ", "หัวข้อ-น้ำ")]
    [InlineData("ข้อ ๑.๒ ค่าใช้จ่าย (บาท)", "ข้อ-๑-๒-ค่าใช้จ่าย-บาท")]
    [InlineData("How to Complain?", "how-to-complain")]
    [InlineData("O24: สถิติ", "o24-สถิติ")]
    [InlineData("เเผน", "แผน")]
    [InlineData("นํ้า", "น้ำ")]
    [InlineData("--ก--ข--", "ก-ข")]
    [InlineData("ราคา ฿100", "ราคา-100")]
    [InlineData("ก\u200Bข", "กข")]
    [InlineData("漢字", "section-c6d29771")]
    public static void AHeadingKeepsItsThaiLettersAndMarks(string heading, string id) =>
        Assert.Equal(id, HeadingIds.Slug(heading));

    [Fact]
    public static void TheSecondOfANameIsNumbered()
    {
        Assert.Equal(["ผล", "ผล-2", "ผล-3"], HeadingIds.Of(["ผล", "ผล", "ผล!"]));
    }

    [Fact]
    public static void ANumberGivesWayToAHeadingOfThatName()
    {
        Assert.Equal(["ผล", "ผล-3", "ผล-2"], HeadingIds.Of(["ผล", "ผล", "ผล 2"]));
    }

    [Fact]
    public static void PartsOfThePageKeepTheirIds()
    {
        Assert.Equal(["files-2", "files-3", "data-x-2", "แฟ้ม"], HeadingIds.Of(["Files", "files", "Data X", "แฟ้ม"]));
    }

    [Fact]
    public static void AnyHeadingsHaveIdsThatAreFilledUniqueAndWithoutBlanks()
    {
        Texts.Array[0, 12].Sample(headings =>
        {
            var ids = HeadingIds.Of(headings);
            Assert.Equal(headings.Length, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.All(ids, id => Assert.True(id.Length > 0 && !id.Any(char.IsWhiteSpace) && !id.Any(char.IsControl)));
        });
    }

    [Fact]
    public static void AnyIdIsItsOwnSlug() =>
        Texts.Sample(heading => Assert.Equal(HeadingIds.Slug(heading), HeadingIds.Slug(HeadingIds.Slug(heading))));

    [Fact]
    public static void AHeadingThatStandsOnceKeepsItsIdWhateverElseIsAdded()
    {
        Gen.Select(Texts, Texts.Array[0, 8], Texts.Array[0, 8]).Sample((heading, before, after) =>
        {
            string[] others = [.. before.Concat(after)];
            if (!others.Any(other => HeadingIds.Slug(other) == HeadingIds.Slug(heading)))
            {
                Assert.Equal(HeadingIds.Slug(heading), HeadingIds.Of([.. before, heading, .. after])[before.Length]);
            }
        });
    }

    /// <summary>Counted anew for each, they would take minutes.</summary>
    [Fact]
    public static void AHundredThousandEqualHeadingsAreNumbered() =>
        Assert.Equal("ผลการดำเนินงาน-100000", HeadingIds.Of([.. Enumerable.Repeat("ผลการดำเนินงาน", 100_000)])[^1]);
}
