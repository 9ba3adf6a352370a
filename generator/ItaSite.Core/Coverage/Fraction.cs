using System.Globalization;
using System.Numerics;

namespace ItaSite.Core.Coverage;

/// <summary>An exact number. Means of means by 3, 6 or 7 have no end as decimals, so nothing is rounded before the last step.</summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorLessOne;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        _numerator = numerator / divisor * denominator.Sign;
        _denominatorLessOne = (BigInteger.Abs(denominator) / divisor) - 1;
    }

    /// <summary>0.</summary>
    public static Fraction Zero => default;

    private BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>A whole number.</summary>
    public static Fraction Of(int whole) => new(whole, 1);

    /// <summary>A decimal, exactly.</summary>
    public static Fraction Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Fraction(decimal.IsNegative(value) ? -digits : digits, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>The mean of some numbers; 0 of none.</summary>
    public static Fraction Mean(IEnumerable<Fraction> values)
    {
        var count = 0;
        var sum = Zero;
        foreach (var value in values)
        {
            sum += value;
            count++;
        }

        return count is 0 ? Zero : sum / Of(count);
    }

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left._numerator * right.Denominator) + (right._numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) =>
        new((left._numerator * right.Denominator) - (right._numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left._numerator * right._numerator, left.Denominator * right.Denominator);

    /// <exception cref="DivideByZeroException">The right side is 0.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        right._numerator.IsZero
            ? throw new DivideByZeroException()
            : new Fraction(left._numerator * right.Denominator, left.Denominator * right._numerator);

    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Rounded to two decimals, halves away from zero: the step right before a grade is looked up.</summary>
    public decimal Rounded()
    {
        var hundredths = BigInteger.Abs(_numerator) * 100;
        var whole = ((2 * hundredths) + Denominator) / (2 * Denominator);
        return (decimal)whole / 100m * _numerator.Sign;
    }

    /// <summary>Rounded, with exactly two decimals: <c>97.71</c>.</summary>
    public override string ToString() => Rounded().ToString("0.00", CultureInfo.InvariantCulture);

    public int CompareTo(Fraction other) => (this - other)._numerator.Sign;

    public bool Equals(Fraction other) => _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);
}
