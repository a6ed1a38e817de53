using System.Globalization;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Graphs;

/// <summary>The short words on graphs.</summary>
internal static class GraphWords
{
    /// <summary>Gives a share in per cent; one that is neither none nor all is never shown as such.</summary>
    public static string Share(double share) => share switch
    {
        0 => "0 %",
        < 0.01 => "<1 %",
        > 0.99 and < 1 - 1e-9 => ">99 %",
        _ => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %",
    };

    /// <summary>Gives values for the three skills, with their signs.</summary>
    public static string Values(SkillValues values) => $"{Signed(values.Empathy)} {Signed(values.Clarity)} {Signed(values.Boundaries)}";

    /// <summary>Gives the best sums for the three skills; a dash where there is no limit.</summary>
    public static string Best(ValueArray<int?> best) => string.Join(' ', best.Select(value => value is { } sum ? Signed(sum) : "-"));

    public static string Outcome(EndingOutcome outcome) => outcome switch
    {
        EndingOutcome.Reached => "reached",
        EndingOutcome.Partly => "partly",
        _ => "missed",
    };

    /// <summary>Gives the lines on a beat: its id, its ending, its share and what is best from there.</summary>
    public static IEnumerable<string> Lines(GraphBeat beat)
    {
        yield return beat.Id.Value;
        if (beat.Ending is { } ending)
        {
            yield return $"{Outcome(ending.Outcome)}: {ending.Title.Source}";
        }

        if (beat.Share is { } share)
        {
            yield return beat.Ending is null && beat.Best.Count > 0 ? $"{Share(share)}, best {Best(beat.Best)}" : Share(share);
        }
    }

    /// <summary>Gives the lines on a way: what is done, when it is open, its share and values.</summary>
    public static IEnumerable<string> Lines(GraphWay way)
    {
        if (way.Name.Length > 0)
        {
            yield return way.Name;
        }

        if (way.When is { } when)
        {
            yield return $"if {when}";
        }

        string share = way.Share is { } known ? Share(known) : string.Empty;
        string values = way.Values is { } worth ? Values(worth) : string.Empty;
        string facts = share.Length > 0 && values.Length > 0 ? $"{share}, {values}" : share + values;
        if (facts.Length > 0)
        {
            yield return facts;
        }
    }

    private static string Signed(int value) => value.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
