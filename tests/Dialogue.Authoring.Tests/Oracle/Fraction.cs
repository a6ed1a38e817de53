using System.Numerics;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>An exact fraction in lowest terms; the default value is 0.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    // One less than what stands below the line, so that the default value is 0/1.
    private readonly BigInteger _belowLessOne;

    public Fraction(BigInteger above, BigInteger below)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        Above = above / common;
        _belowLessOne = (below / common) - 1;
    }

    public static Fraction Zero => default;

    public static Fraction One => new(1, 1);

    public BigInteger Above { get; }

    public BigInteger Below => _belowLessOne + 1;

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Above * right.Below) + (right.Above * left.Below), left.Below * right.Below);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Above * right.Above, left.Below * right.Below);

    public static Fraction operator /(Fraction left, Fraction right) => new(left.Above * right.Below, left.Below * right.Above);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static implicit operator Fraction(int number) => new(number, 1);

    public int CompareTo(Fraction other) => (Above * other.Below).CompareTo(other.Above * Below);

    public double ToDouble() => (double)Above / (double)Below;

    public override string ToString() => $"{Above}/{Below}";
}
