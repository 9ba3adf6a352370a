using System.Globalization;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>The numbers that a field takes.</summary>
/// <param name="Min">The lowest one, or null.</param>
/// <param name="Max">The highest one, or null.</param>
/// <param name="Decimals">The most digits behind the point; 0 for whole numbers.</param>
internal sealed record NumberLimits(decimal? Min, decimal? Max, int Decimals);

/// <summary>Reads single values; front matter and table cells share this grammar. Each method gives null and a finding if the text is something else.</summary>
internal static class Scalars
{
    public static decimal? Number(YamlScalar scalar, NumberLimits limits, Findings findings)
    {
        var reading = NumberText.Read(scalar.Text);
        if (reading.Number is not { } number)
        {
            findings.Add(ReadingRules.NotNumber, scalar.Position, reading.Fault!, reading.Help!); // both are there where the number is not
            return null;
        }

        if (decimal.Round(number, limits.Decimals) != number)
        {
            ValueFindings.AddDecimals(scalar, limits.Decimals, findings);
            return null;
        }

        if (number < limits.Min || number > limits.Max)
        {
            ValueFindings.AddOutOfRange(scalar, limits, findings);
            return null;
        }

        return number;
    }

    /// <summary>A whole number within two bounds; both belong to it.</summary>
    public static int? Whole(YamlScalar scalar, int min, int max, Findings findings) =>
        Number(scalar, new NumberLimits(min, max, 0), findings) is { } number ? decimal.ToInt32(number) : null;

    public static DateOnly? Date(YamlScalar scalar, Findings findings)
    {
        var reading = ThaiDate.Read(scalar.Text);
        return reading.Day ?? Refuse<DateOnly>(ReadingRules.NotDate, scalar, reading.Fault, reading.Help, findings);
    }

    public static Period? Period(YamlScalar scalar, Findings findings)
    {
        var reading = PeriodText.Read(scalar.Text);
        return reading.Period ?? Refuse<Period>(ReadingRules.NotPeriod, scalar, reading.Fault, reading.Help, findings);
    }

    public static FiscalYear? Year(YamlScalar scalar, Findings findings)
    {
        if (FiscalYear.TryRead(scalar.Text) is { } year)
        {
            return year;
        }

        ValueFindings.AddNotYear(scalar, findings);
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>, nothing else: 'no' and 'off' mean one thing to YAML 1.1 and another to YAML 1.2.</summary>
    public static bool? Flag(YamlScalar scalar, Findings findings)
    {
        switch (scalar.Text)
        {
            case "true":
                return true;
            case "false":
                return false;
            default:
                ValueFindings.AddNotFlag(scalar, findings);
                return null;
        }
    }

    /// <summary>What a word stands for; the default of T and a finding if it is not among the words.</summary>
    public static bool TryChoice<T>(YamlScalar scalar, IReadOnlyDictionary<string, T> words, Findings findings, out T? chosen)
    {
        if (words.TryGetValue(scalar.Text, out chosen))
        {
            return true;
        }

        ValueFindings.AddNotChoice(scalar, [.. words.Keys.Order(StringComparer.Ordinal)], findings);
        return false;
    }

    /// <summary>The node as a scalar; null and a finding if it is a map or a list.</summary>
    public static YamlScalar? Expect(YamlNode node, Findings findings)
    {
        if (node is not YamlScalar scalar)
        {
            ValueFindings.AddShape(node, Shapes.OneValue, findings);
            return null;
        }

        return scalar;
    }

    /// <summary>A number as findings print it.</summary>
    internal static string Print(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static T? Refuse<T>(Rule rule, YamlScalar scalar, Bilingual? fault, Bilingual? help, Findings findings)
        where T : struct
    {
        findings.Add(rule, scalar.Position, fault!, help!); // the readers of dates and periods give both where they give no value
        return null;
    }
}
