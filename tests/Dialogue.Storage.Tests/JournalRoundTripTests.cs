using CsCheck;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Testing.Generators;
using Dialogue.Testing.Shipped;

namespace Dialogue.Storage.Tests;

public sealed class JournalRoundTripTests : IDisposable
{
    private readonly JournalFolder _folder = new();

    public static TheoryData<string> Shipped => [.. Library.Ids];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_conversation_comes_back_as_it_was_played(string scenario)
    {
        using Journal journal = _folder.Open();

        Gen.Select(Gen.ULong, Gen.Int[0, 999].Array[1, 40], GenMoment.Zone).Sample(
            (seed, numbers, zone) =>
            {
                (PlayId id, Playthrough last, List<DateTimeOffset> times) = Keep(journal, Library.Begin(scenario, seed), numbers, zone);
                KeptPlaythrough kept = journal.Find(id)!;
                ReplayResult again = Replay.Load(Library.Conversation(scenario), kept.Saved);
                return again.IsComplete
                    && Replay.Save(again.Playthrough) == Replay.Save(last)
                    && (again.Playthrough.Beat.Id, again.Playthrough.DecisionCount) == (last.Beat.Id, last.DecisionCount)
                    && kept.Saved == Replay.Save(last)
                    && kept.Times.SequenceEqual(times, ExactMoment.Instance)
                    && ExactMoment.Instance.Equals(kept.BegunAt, times[0].AddMinutes(-1))
                    && kept.IsOpen == (last.Status == PlaythroughStatus.AtChoice);
            },
            iter: 15,
            threads: 1);
    }

    [Fact]
    public void Any_story_comes_back_as_it_was_played()
    {
        using Journal journal = _folder.Open();

        GenStory.Any.Where(story => story.Actions.Count > 0).Sample(
            story =>
            {
                (PlayId id, Playthrough last, _) = Keep(journal, story.Begin(), story.Actions, TimeSpan.Zero);
                return last.StepCount == 0 ? journal.Find(id) is null : journal.Find(id)!.Saved == Replay.Save(last);
            },
            iter: 200,
            threads: 1);
    }

    private static (PlayId Id, Playthrough Last, List<DateTimeOffset> Times) Keep(Journal journal, Playthrough begin, IEnumerable<int> numbers, TimeSpan zone)
    {
        DateTimeOffset at = Talk.Noon.AddMilliseconds(123).ToOffset(zone);
        PlayId id = Talk.NewId(at.AddMinutes(-1));
        Playthrough last = begin;
        List<DateTimeOffset> times = [];
        foreach (Playthrough next in Player.Play(begin, numbers))
        {
            last = next;
            times.Add(at);
            journal.Keep(id, next, at.AddTicks(7));
            at = at.AddHours(1.3);
        }

        return (id, last, times);
    }
}
