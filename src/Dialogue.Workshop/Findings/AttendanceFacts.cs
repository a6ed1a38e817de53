using Dialogue.Core.Values;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Findings;

/// <summary>Who was there, and nothing else: it has no key in common with <see cref="WorkshopFacts"/>, not even an order.</summary>
/// <param name="Names">The names in alphabetical order, without those who were banned; none where they were erased.</param>
public sealed record AttendanceFacts(ValueArray<string> Names)
{
    /// <summary>Gives the attendance of a room.</summary>
    public static AttendanceFacts Of(Room room) => new(room.Members
        .Where(static member => member.Standing != Standing.Banned && member.Name.Length > 0)
        .Select(static member => member.Name)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.OrdinalIgnoreCase)
        .ThenBy(static name => name, StringComparer.Ordinal)
        .ToValueArray());
}
