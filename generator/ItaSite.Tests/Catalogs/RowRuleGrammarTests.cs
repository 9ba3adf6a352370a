using ItaSite.Core.Reading;

namespace ItaSite.Tests.Catalogs;

public static class RowRuleGrammarTests
{
    [Theory]
    [InlineData("received == resolved + in_progress", "received|==|resolved,in_progress")]
    [InlineData("spent <= budget", "spent|<=|budget")]
    [InlineData("end >=  start", "end|>=|start")]
    [InlineData("a == b + c + d", "a|==|b,c,d")]
    public static void ReadsARule(string rule, string expected)
    {
        var parts = RowRuleGrammar.Parse(rule);

        Assert.Equal(expected, $"{parts?.Left}|{parts?.Relation}|{string.Join(',', parts?.Right ?? [])}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a ==")]
    [InlineData("a == ")]
    [InlineData("a < b")]
    [InlineData("a = b")]
    [InlineData("a==b")]
    [InlineData("a == b - c")]
    [InlineData("a == b +")]
    [InlineData("a == b + + c")]
    [InlineData("a == 5")]
    [InlineData("a == รับ")]
    [InlineData("a + b == c")]
    [InlineData("a == b == c")]
    public static void RefusesWhatIsNone(string rule) => Assert.Null(RowRuleGrammar.Parse(rule));
}
