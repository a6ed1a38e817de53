using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Reports.Workshops;
using Dialogue.Testing.Shipped;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Findings;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Tests.Support;

namespace Dialogue.Reports.Tests.Workshops;

/// <summary>Rooms that were played, always the same.</summary>
internal static class SampleRooms
{
    public const string Scenario = "sunday-night-ping";

    // A conversation may lead back to where it was.
    private const int MostTurns = 40;

    /// <summary>Gives what every export writes of a room, by name; attendance is not among them.</summary>
    public static IReadOnlyDictionary<string, string> Exports(RoomDriver driver, DebriefTemplate? debrief = null)
    {
        WorkshopFacts facts = Facts(driver);
        WorkshopReport report = new(facts, debrief);
        return new Dictionary<string, string>
        {
            ["html"] = WorkshopHtml.Write(report),
            ["markdown"] = WorkshopMarkdown.Write(report),
            ["steps"] = WorkshopCsv.Steps(facts),
            ["answers"] = WorkshopCsv.Answers(facts),
            ["xlsx"] = WorkbookReading.Text(WorkshopXlsx.Write(facts)),
            ["xapi"] = WorkshopXapi.Write(facts, "a1b2c3", new Reports.Xapi.XapiOptions()),
            ["items"] = ItemsJson.Write(ItemFacts.Of(driver.Room, driver.Log)),
        };
    }

    public static WorkshopFacts Facts(RoomDriver driver) => WorkshopFacts.Of(driver.Room, driver.Log);

    /// <summary>A shipped conversation, played together by so many people who disagree, with a second round on the first question.</summary>
    public static RoomDriver Together(int people, BranchRule rule = BranchRule.MinorityReport, PiecePart part = PiecePart.Practice)
    {
        PlannedPiece planned = new(Scenario, "2c5e", 7, part);
        RoomDriver driver = Playing(people, new RoomPlan("Monday group", [planned], Pacing.Lockstep, rule) { ClosesByItself = false });
        for (int question = 0; question < MostTurns && driver.Room.Phase == Dialogue.Workshop.Lifecycle.RoomPhase.Voting; question++)
        {
            Vote(driver, people, question);
            driver.Now += TimeSpan.FromMinutes(2);
            driver.Close().Reveal();
            if (question == 0)
            {
                driver.Then(new RoomCommand.VoteAgain());
                Vote(driver, people, 7);
                driver.Close().Reveal();
            }

            driver.Next();
        }

        driver.Steer(new RoomCommand.AddNote("Two people asked for more time."));
        if (rule == BranchRule.MinorityReport)
        {
            driver.Steer(new RoomCommand.Next());
            for (int question = 3; question < MostTurns && driver.Room.Phase == Dialogue.Workshop.Lifecycle.RoomPhase.Voting; question++)
            {
                Vote(driver, people, question);
                driver.Close().Reveal().Next();
            }
        }

        driver.Steer(new RoomCommand.Close());
        return driver;
    }

    /// <summary>A shipped conversation that so many people play at their own pace.</summary>
    public static RoomDriver OwnPace(int people, bool isOver = true)
    {
        RoomDriver driver = Playing(people, new RoomPlan("Own pace", [new PlannedPiece(Scenario, "2c5e", 7)], Pacing.SelfPaced));
        for (int person = 1; person <= people; person++)
        {
            ParticipantId who = new(person);
            for (int luck = person; luck < person + MostTurns && driver.Room.StoryOf(who) is { Status: PlaythroughStatus.AtChoice } at; luck++)
            {
                if (at.Beat.Hold && !driver.Room.IsReleased(at.Beat.Id))
                {
                    driver.Steer(new RoomCommand.ReleaseHold(at.Beat.Id));
                }

                driver.Choose(person, OpenAt(at, luck), at.DecisionCount + 1);
            }
        }

        if (isOver)
        {
            driver.Steer(new RoomCommand.Debrief());
            driver.Steer(new RoomCommand.Close());
        }

        return driver;
    }

    private static RoomDriver Playing(int people, RoomPlan plan)
    {
        RoomDriver driver = new(plan, static planned => new Piece(planned, Library.Begin(planned.ScenarioId, planned.Seed).Conversation, Library.Begin(planned.ScenarioId, planned.Seed).Cast));
        driver.Steer(new RoomCommand.Open());
        for (int i = 0; i < people; i++)
        {
            driver.Join($"person {(char)('a' + (i / 26))}{(char)('a' + (i % 26))}");
        }

        driver.Steer(new RoomCommand.Start());
        return driver;
    }

    private static void Vote(RoomDriver driver, int people, int luck)
    {
        Playthrough at = driver.Room.Step!.At;
        for (int person = 1; person <= people; person++)
        {
            driver.Choose(person, OpenAt(at, (person * person) + (luck * (person % 3))));
        }
    }

    private static string OpenAt(Playthrough at, int luck)
    {
        OfferedChoice[] open = [.. at.Offered.Where(offered => offered.IsOpen)];
        return open[luck % open.Length].Id.Value;
    }
}
