using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Testing.Shipped;

namespace Dialogue.Reports.Tests.Samples;

/// <summary>Playthroughs as the journal would give them back, always the same for the same numbers.</summary>
internal static class SamplePlays
{
    public static DateTimeOffset Begun { get; } = new(2026, 11, 22, 22, 4, 0, TimeSpan.FromHours(1));

    /// <summary>Gets a row for each shipped conversation and some ways to play it.</summary>
    public static TheoryData<string, int> Everything
    {
        get
        {
            TheoryData<string, int> rows = [];
            foreach (string id in Library.Ids)
            {
                for (int luck = 1; luck <= 5; luck++)
                {
                    rows.Add(id, luck);
                }
            }

            return rows;
        }
    }

    /// <summary>Plays a shipped conversation at random to an ending, with answers that are taken back, with silence, and with a clock that may be set back.</summary>
    public static PlayReport Random(string id, int luck)
    {
        Random random = new(luck);
        Playthrough at = Library.Begin(id, (ulong)luck);
        int back = 0;
        while (at.Status == PlaythroughStatus.AtChoice && at.StepCount < 80)
        {
            bool takesBack = at.DecisionCount > 1 && back < 6 && random.Next(4) == 0;
            back += takesBack ? 1 : 0;
            at = takesBack ? at.Rewind(1 + random.Next(2)) : Answered(at, random);
        }

        return Kept(at, random, luck);
    }

    /// <summary>Gives a report of a playthrough that took so many seconds for each step.</summary>
    public static PlayReport Of(Playthrough play, params int[] seconds)
    {
        List<DateTimeOffset> times = [];
        for (int i = 0; i < play.StepCount; i++)
        {
            times.Add((i == 0 ? Begun : times[^1]).AddSeconds(seconds.Length == 0 ? 20 : seconds[i % seconds.Length]));
        }

        return Of(play, times, 1);
    }

    private static PlayReport Kept(Playthrough play, Random random, int number)
    {
        List<DateTimeOffset> times = [];
        DateTimeOffset at = Begun;
        for (int i = 0; i < play.StepCount; i++)
        {
            at = random.Next(12) == 0 ? at.AddMinutes(-random.Next(90)) : at.AddMilliseconds(random.Next(400, 90_000));
            times.Add(at);
        }

        return Of(play, times, number);
    }

    private static PlayReport Of(Playthrough play, List<DateTimeOffset> times, int number)
    {
        SavedPlaythrough saved = Replay.Save(play);
        KeptPlaythrough kept = new(
            number,
            new PlayId(new Guid(0x01936b2a, 0x7c00, 0x7abc, 0x8d, 0xef, 0, 0, 0, 0, 0, (byte)number)),
            play.Conversation.Scenario.Title,
            saved,
            times.ToValueArray(),
            Begun,
            play.Status == PlaythroughStatus.Ended ? times.LastOrDefault(Begun) : null,
            play.Status == PlaythroughStatus.AtChoice);
        return new PlayReport(kept, Replay.Load(play.Conversation, saved));
    }

    private static Playthrough Answered(Playthrough at, Random random)
    {
        OfferedChoice[] open = [.. at.Offered.Where(offered => offered.IsOpen)];
        int which = random.Next(open.Length + (at.CanStaySilent ? 1 : 0));
        TakeOutcome outcome = which < open.Length ? at.Take(open[which].Index) : at.StaySilent();
        return ((TakeOutcome.Taken)outcome).Playthrough;
    }
}
