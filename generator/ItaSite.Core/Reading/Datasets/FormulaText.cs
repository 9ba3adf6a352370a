using System.Buffers;

namespace ItaSite.Core.Reading;

/// <summary>Tells formulas of spreadsheets from text that begins like one, such as <c>@lineid</c>, <c>+66 2 123 4567</c> or <c>-</c>.</summary>
internal static class FormulaText
{
    private static readonly SearchValues<char> OfFormulas = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-*/^&%().,:;$!\"' ");

    private static readonly SearchValues<char> Operators = SearchValues.Create("+*/^&(");

    /// <summary>Whether a spreadsheet would compute a text: <c>=1+1</c>, <c>=SUM(A1:A9)</c>, <c>@SUM(A1)</c>, <c>+1+1</c>, <c>+A1*2</c>.</summary>
    public static bool Is(string text) => text switch
    {
        ['=', (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '-' or '@' or '$' or '"' or '(', ..] => true,
        ['@', (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..] => IsCall(text.AsSpan(1)),
        ['+' or '-', (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '(' or '$', ..] => IsExpression(text.AsSpan(1)),
        _ => false,
    };

    /// <summary>Whether it is a name with a parenthesis right behind it.</summary>
    private static bool IsCall(ReadOnlySpan<char> text) =>
        text.IndexOf('(') is > 0 and var open && !text[..open].ContainsAnyExceptInRange('.', 'z') && text[^1] is ')';

    /// <summary>Whether it has an operator and nothing that no formula has; a hyphen is none, for telephone numbers have them.</summary>
    private static bool IsExpression(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(OfFormulas) && text.ContainsAny(Operators);
}
