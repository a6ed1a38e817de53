using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Tests.Support;

/// <summary>Drives a room in words, with a clock and ids of its own; keeps the log.</summary>
internal sealed class RoomDriver
{
    private long _ids;

    public RoomDriver(RoomPlan? plan = null, Func<PlannedPiece, Piece>? open = null)
    {
        Room = new Room(open ?? TestPieces.Open);
        Do(Actor.Facilitator, new RoomCommand.Create(plan ?? Plan(), "AAABBB"));
    }

    public Room Room { get; }

    public List<LoggedEvent> Log { get; } = [];

    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public RoomEvent Last => Log[^1].Event;

    public static RoomPlan Plan(Pacing pacing = Pacing.Lockstep, BranchRule rule = BranchRule.Majority, int pieces = 1) =>
        new("Monday group", Enumerable.Repeat(TestPieces.Planned(), pieces).ToValueArray(), pacing, rule);

    /// <summary>A room that is open, with so many people in it.</summary>
    public static RoomDriver With(int people, RoomPlan? plan = null)
    {
        RoomDriver driver = new(plan);
        driver.Steer(new RoomCommand.Open());
        for (int i = 0; i < people; i++)
        {
            driver.Join($"person {(char)('a' + (i / 26))}{(char)('a' + (i % 26))}");
        }

        return driver;
    }

    /// <summary>A room that was started, with so many people in it.</summary>
    public static RoomDriver Playing(int people, RoomPlan? plan = null)
    {
        RoomDriver driver = With(people, plan);
        driver.Steer(new RoomCommand.Start());
        return driver;
    }

    public CommandOutcome Do(Actor by, RoomCommand command, Guid? id = null, long? expected = null)
    {
        RoomDecision decision = Room.Decide(new CommandEnvelope(id ?? NextId(), by, command, expected), Now);
        Log.AddRange(decision.Events);
        return decision.Outcome;
    }

    public CommandOutcome Steer(RoomCommand command) => Do(Actor.Facilitator, command);

    public ParticipantId Join(string name) => Do(Actor.Newcomer, new RoomCommand.Join(name, $"hash of {name}")).Joined;

    public CommandOutcome Choose(int person, string option, int? step = null) =>
        Do(Actor.Of(new ParticipantId(person)), new RoomCommand.Choose(step ?? Room.Step?.Number ?? 1, option, 1200));

    /// <summary>Votes by persons 1, 2, 3 and so on.</summary>
    public RoomDriver Votes(params string[] options)
    {
        for (int i = 0; i < options.Length; i++)
        {
            Choose(i + 1, options[i]);
        }

        return this;
    }

    public RoomDriver Close() => Then(new RoomCommand.CloseVoting(null, ClosingCause.Facilitator));

    public RoomDriver Reveal() => Then(new RoomCommand.Reveal());

    public RoomDriver Next() => Then(new RoomCommand.Next());

    /// <summary>Votes, closes, reveals and goes on.</summary>
    public RoomDriver Round(params string[] options) => Votes(options).Close().Reveal().Next();

    public RoomDriver Then(RoomCommand command)
    {
        CommandOutcome outcome = Steer(command);
        Assert.Equal(CommandStatus.Recorded, outcome.Status);
        return this;
    }

    public Guid NextId() => new(checked((int)++_ids), 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0]);

    public static RoomCommand.SkipTo Skip(string beat) => new(new BeatId(beat));
}
