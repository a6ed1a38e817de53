using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Storage;
using Dialogue.Testing.Shipped;
using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests.Storing;

/// <summary>The program is killed in the middle of everything, again and again, and nothing that it answered is missing.</summary>
public sealed class KillTests
{
    private const int Kills = 200;
    private const int LinesAtOnce = 12;

    [ProgramFact]
    public void After_two_hundred_kills_at_random_moments_every_answered_line_is_stored_once()
    {
        using TerminalHome home = new();
        Random random = new(20261125);
        TimeSpan longest = Lasts(home);
        Mirror? mirror = null;
        int killed = 0;
        int midway = 0;
        for (ulong seed = 1; killed < Kills; seed++)
        {
            string scenario = Library.Ids[(int)(seed % (ulong)Library.Ids.Count)];
            mirror = new Mirror(scenario, seed);
            for (bool isStored = false; mirror.Now.Status == PlaythroughStatus.AtChoice && killed < Kills; killed++)
            {
                (isStored, bool wasMidway) = Plays(home, mirror, isStored, scenario, seed, longest * random.NextDouble(), random);
                midway += wasMidway ? 1 : 0;
            }
        }

        Assert.Equal("ok", JournalFile.IntegrityOf(home));
        Assert.True(midway >= Kills / 10, $"Only {midway} of {Kills} kills came between the first line and the last.");
    }

    // Begins a conversation, or takes it up once something of it is stored, and is killed at a moment; tells whether something is stored, and
    // whether some lines were answered by then and some not.
    private static (bool IsStored, bool WasMidway) Plays(TerminalHome home, Mirror mirror, bool isStored, string scenario, ulong seed, TimeSpan moment, Random random)
    {
        string[] arguments = isStored ? ["resume", "--plain"] : ["play", scenario, "--plain", "--seed", $"{seed}"];
        IReadOnlyList<string> typed = mirror.Types(random, LinesAtOnce);
        int before = isStored ? 0 : 1;
        using LineSession session = LineSession.Start(home, arguments).Feeds(isStored ? typed : typed.Prepend("1"));

        // Every other time as soon as some of the lines are answered: most of a short run is starting up.
        bool isMidway = random.Next(2) == 0;
        if (isMidway)
        {
            session.WaitForPrompts(before + 1 + random.Next(typed.Count));
        }

        int answered = session.KilledAfter(isMidway ? TimeSpan.Zero : moment);

        using Journal? journal = Journal.OpenExisting(JournalFile.In(home));
        KeptPlaythrough? kept = isStored || answered > before ? journal?.LatestOpen() ?? Latest(journal) : Mine(journal, scenario, seed);
        mirror.Accepts(kept?.Saved.Steps ?? [], Math.Max(0, answered - before), typed.Count);
        return (kept is not null, answered > before && answered - before < typed.Count);
    }

    private static KeptPlaythrough? Latest(Journal? journal) =>
        journal?.List() is { IsEmpty: false } entries ? journal.Find(entries[0].Id) : null;

    // A conversation that was just begun may have been stored without an answer having been seen.
    private static KeptPlaythrough? Mine(Journal? journal, string scenario, ulong seed) =>
        Latest(journal) is { } latest && latest.Saved.ScenarioId == scenario && latest.Saved.Seed == seed ? latest : null;

    // How long a session takes that nobody kills; moments are drawn from a little more than that.
    private static TimeSpan Lasts(TerminalHome home)
    {
        using TerminalHome elsewhere = new();
        using LineSession session = LineSession.Start(elsewhere, "play", "camera-off", "--plain", "--seed", "1");
        IReadOnlyList<string> typed = new Mirror("camera-off", 1).Types(new Random(1), LinesAtOnce);
        long from = System.Diagnostics.Stopwatch.GetTimestamp();
        session.Feeds(typed.Prepend("1")).Finishes();
        Assert.True(Directory.Exists(home.Folder));
        return System.Diagnostics.Stopwatch.GetElapsedTime(from) * 1.1;
    }
}
