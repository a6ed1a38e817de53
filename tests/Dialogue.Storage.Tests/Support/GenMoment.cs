using System.Diagnostics.CodeAnalysis;
using CsCheck;

namespace Dialogue.Storage.Tests.Support;

/// <summary>Generates zones.</summary>
internal static class GenMoment
{
    /// <summary>Gets any zone that a clock can be in.</summary>
    public static Gen<TimeSpan> Zone { get; } = Gen.Int[-12 * 60, 14 * 60].Select(minutes => TimeSpan.FromMinutes(minutes));
}

/// <summary>Two moments are the same where their zones are, too; a moment's own equality does not look at those.</summary>
internal sealed class ExactMoment : IEqualityComparer<DateTimeOffset>
{
    public static ExactMoment Instance { get; } = new();

    public bool Equals(DateTimeOffset x, DateTimeOffset y) => x.EqualsExact(y);

    public int GetHashCode([DisallowNull] DateTimeOffset obj) => obj.GetHashCode();
}
