using System.Globalization;
using Dialogue.Core.Values;

namespace Dialogue.Workshop.Codes;

/// <summary>Ids of commands that nobody sends: every host that sees a deadline pass asks under the same id, so that it is done once.</summary>
public static class CommandIds
{
    private static readonly Guid Space = new("77abafa6-9142-4cd6-8c2b-f32bbafa2fe1");

    /// <summary>Gives the id (a UUID of version 5) of what a room is asked at a step.</summary>
    /// <param name="room">The room's id.</param>
    /// <param name="step">Which question.</param>
    /// <param name="what">What is asked, in a word of letters and dashes: <c>deadline</c>, <c>all-voted</c>.</param>
    public static Guid Of(string room, int step, string what) =>
        NamedUuid.Of(Space, string.Create(CultureInfo.InvariantCulture, $"{step}/{what}/{room}"));
}
