using CsCheck;
using Dialogue.Core.Values;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Findings;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Tests.Rooms;

namespace Dialogue.Workshop.Tests.Findings;

public sealed class FindingsTests
{
    [Fact]
    public void What_is_told_of_any_room_is_what_its_log_counted() => ReplayTests.AnyRoom.Sample(
        sample =>
        {
            RoomDriver driver = ReplayTests.Drive(sample.Story, sample.Plan, sample.Actions);

            WorkshopFacts facts = WorkshopFacts.Of(driver.Room, driver.Log);
            IReadOnlyList<ItemFacts> items = ItemFacts.Of(driver.Room, driver.Log);

            Dictionary<int, ValueArray<int>> counted = driver.Log.Select(logged => logged.Event).OfType<RoomEvent.VotingClosed>()
                .Where(closed => closed.Cause != ClosingCause.HotSeat).ToDictionary(closed => closed.Step, closed => closed.Counts);
            Assert.All(Rounds(facts).Where(round => round.Step > 0 && round.Cause != ClosingCause.HotSeat), round =>
            {
                Assert.Equal(counted[round.Step].Count, round.Split.Cells.Count);
                if (round.Split.HasNumbers)
                {
                    Assert.Equal(counted[round.Step], round.Split.Cells.Select(cell => cell.Count!.Value));
                }
            });
            Assert.All(Rounds(facts), round => Assert.True(round.Split.People is null or >= 5));
            Assert.All(items.SelectMany(item => item.Questions), question => Assert.True(question.People >= 5));
        },
        iter: 300);

    [Fact]
    public void The_path_is_the_room_s_own_and_the_minority_s_answer_stands_beside_it()
    {
        RoomDriver driver = RoomDriver.Playing(5, RoomDriver.Plan(rule: BranchRule.MinorityReport));
        driver.Round("listen", "listen", "listen", "blame", "blame").Round("ask", "ask", "ask", "ask", "ask").Next();

        PieceFacts piece = WorkshopFacts.Of(driver.Room, driver.Log).Pieces[0];

        Assert.Equal(["start", "calm"], piece.Path.Select(place => piece.Questions[place].Beat));
        Assert.Equal("blame", piece.Questions[0].Options[piece.Questions[0].MinorityPlayed!.Value].Id);
        Assert.Equal([EndingHow.Played], piece.Endings.Select(ending => ending.How));
    }

    [Fact]
    public void An_erased_room_names_nobody()
    {
        RoomDriver driver = RoomDriver.Playing(6);
        driver.Steer(new RoomCommand.Close());

        driver.Then(new RoomCommand.Purge());

        Assert.Empty(AttendanceFacts.Of(driver.Room).Names);
        Assert.True(WorkshopFacts.Of(driver.Room, driver.Log).IsErased);
    }

    private static IEnumerable<RoundFacts> Rounds(WorkshopFacts facts) =>
        facts.Pieces.SelectMany(piece => piece.Questions).SelectMany(question => question.Rounds);
}
