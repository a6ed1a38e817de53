using CsCheck;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Testing.Generators;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Tests.Views;

namespace Dialogue.Workshop.Tests.Rooms;

/// <summary>What must hold whatever is asked of a room, in whatever order, about whatever conversation.</summary>
public sealed class ReplayTests
{
    private const int Actions = 120;

    internal static readonly Gen<(Story Story, RoomPlan Plan, int[] Actions)> AnyRoom = Gen.Select(
        GenStory.Any, Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 9999].Array[0, Actions],
        (story, pacing, rule, actions) => (story, RoomDriver.Plan((Pacing)pacing, (BranchRule)rule, pieces: 2), actions));

    [Fact]
    public void A_room_is_what_its_stored_log_adds_up_to() => AnyRoom.Sample(
        sample =>
        {
            RoomDriver driver = Drive(sample.Story, sample.Plan, sample.Actions);

            Room again = new(planned => new Piece(planned, sample.Story.Ready(), sample.Story.Cast));
            foreach (LoggedEvent logged in driver.Log)
            {
                again.Apply(logged with { Event = EventCodec.Read(EventCodec.KindOf(logged.Event), EventCodec.Write(logged.Event))! });
            }

            Assert.Equal(Seen.By(driver.Room), Seen.By(again));
        },
        iter: 300);

    [Fact]
    public void The_log_has_no_gaps_and_no_command_twice() => AnyRoom.Sample(
        sample =>
        {
            RoomDriver driver = Drive(sample.Story, sample.Plan, sample.Actions);

            Assert.Equal(Enumerable.Range(1, driver.Log.Count).Select(n => (long)n), driver.Log.Select(logged => logged.Seq));
            Guid[] commands = [.. driver.Log.Where(logged => logged.Command is not null).Select(logged => logged.Command!.Value)];
            Assert.Equal(commands.Length, commands.Distinct().Count());
        },
        iter: 300);

    [Fact]
    public void Counts_are_the_last_answers_of_those_who_stayed() => AnyRoom.Sample(
        sample =>
        {
            RoomDriver driver = Drive(sample.Story, sample.Plan with { Pacing = Pacing.Lockstep }, sample.Actions);

            foreach ((int step, ValueArray<int> counts) in driver.Log.Select(logged => logged.Event).OfType<RoomEvent.VotingClosed>().Select(e => (e.Step, e.Counts)))
            {
                Assert.Equal(CountedByHand(driver.Log, step, counts.Count), counts);
            }
        },
        iter: 300);

    private static int[] CountedByHand(List<LoggedEvent> log, int step, int options)
    {
        Dictionary<int, int> last = [];
        int[] hands = new int[options];
        foreach (RoomEvent what in log.Select(logged => logged.Event).TakeWhile(e => e is not RoomEvent.VotingClosed closed || closed.Step != step))
        {
            switch (what)
            {
                case RoomEvent.ChoiceSubmitted e when e.Step == step: last[e.Participant.Value] = e.Option; break;
                case RoomEvent.ChoiceChanged e when e.Step == step: last[e.Participant.Value] = e.Option; break;
                case RoomEvent.HandsCounted e when e.Step == step: hands = [.. e.Counts]; break;
                case RoomEvent.Left e: last.Remove(e.Participant.Value); break;
                case RoomEvent.Kicked e: last.Remove(e.Participant.Value); break;
                case RoomEvent.Banned e: last.Remove(e.Participant.Value); break;
                default: break;
            }
        }

        foreach (int option in last.Values)
        {
            hands[option]++;
        }

        return hands;
    }

    internal static RoomDriver Drive(Story story, RoomPlan plan, int[] actions)
    {
        RoomDriver driver = new(plan, planned => new Piece(planned, story.Ready(), story.Cast));
        driver.Steer(new RoomCommand.Open());
        foreach (int action in actions)
        {
            driver.Do(By(action), RandomCommand(driver.Room, action), expected: action % 17 == 0 ? driver.Room.Seq - 1 : null);
            driver.Now += TimeSpan.FromSeconds(action % 40);
        }

        return driver;
    }

    // Half of the time somebody who may: the rest is refused, which is part of what must hold.
    private static Actor By(int action) => (action % 23) switch
    {
        < 4 => Actor.Newcomer,
        < 12 => Actor.Of(new ParticipantId((action / 23 % 5) + 1)),
        < 13 => Actor.Host,
        < 14 => Actor.CoFacilitator(1),
        _ => Actor.Facilitator,
    };

    private static RoomCommand RandomCommand(Room room, int action)
    {
        int more = action / 23;
        ParticipantId who = new((more % 5) + 1);
        int step = (room.IsTogether ? room.Step?.Number : room.StoryOf(who)?.DecisionCount + 1) ?? 1;
        return (action % 23) switch
        {
            < 4 => new RoomCommand.Join($"person {(char)('a' + (more % 7))}", $"hash {action}"),
            < 11 => more % 19 == 0 ? new RoomCommand.Leave() : more % 4 == 3 ? new RoomCommand.Suggest(step, Option(room, who, more)) : new RoomCommand.Choose(step, Option(room, who, more), action),
            11 => new RoomCommand.Rename($"name {(char)('a' + (more % 7))}"),
            12 => more % 2 == 0 ? new RoomCommand.AddCoFacilitator("key") : new RoomCommand.CloseVoting(room.Step?.Number, ClosingCause.AllVoted),
            _ => Steering(room, more),
        };
    }

    private static string Option(Room room, ParticipantId who, int more)
    {
        if (room.StoryOf(who) is not { } at)
        {
            return "listen";
        }

        Question question = new(room.IsTogether && room.Step is { } step ? step.At : at);
        return question.Count == 0 ? "none" : question.IdOf(more % question.Count);
    }

    private static RoomCommand Steering(Room room, int more) => (more % 21) switch
    {
        0 => new RoomCommand.Start(),
        1 or 2 or 3 => new RoomCommand.CloseVoting(null, ClosingCause.Facilitator),
        4 or 5 or 6 => new RoomCommand.Reveal(),
        7 or 8 or 9 => new RoomCommand.Next(),
        10 => new RoomCommand.VoteAgain(),
        11 => new RoomCommand.GoBack(more % 4),
        12 => new RoomCommand.SkipTo(room.Piece?.Conversation.Scenario.Beats[^1].Id ?? new BeatId("x")),
        13 => new RoomCommand.PickBranch(Option(room, new ParticipantId(1), more / 21)),
        14 => new RoomCommand.CountHands(new int[Math.Max(0, room.Step?.Hands.Count ?? 0)].Select(static (_, i) => i).ToValueArray()),
        15 => more % 2 == 0 ? new RoomCommand.Pause() : new RoomCommand.Resume(),
        16 => new RoomCommand.AssignHotSeat(new ParticipantId((more % 5) + 1)),
        17 => new RoomCommand.Kick(new ParticipantId((more % 5) + 1)),
        18 => more % 3 == 0 ? new RoomCommand.Lock() : new RoomCommand.Unlock(),
        19 => new RoomCommand.Extend(TimeSpan.FromSeconds(30)),
        _ => more % 5 == 0 ? new RoomCommand.Debrief() : more % 5 == 1 ? new RoomCommand.Ban(new ParticipantId(3)) : new RoomCommand.AddNote($"note {more}"),
    };
}
