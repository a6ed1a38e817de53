using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Testing;
using Dialogue.Testing.Shipped;

namespace Dialogue.Storage.Tests;

public sealed class JournalConcurrencyTests : IDisposable
{
    private readonly JournalFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_programs_that_write_at_once_lose_nothing_and_double_nothing()
    {
        using Barrier together = new(2);

        Dictionary<PlayId, List<Playthrough>>[] played = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(program => Task.Run(() => Play(together, program))));

        using Journal journal = _folder.Open();
        List<KeyValuePair<PlayId, List<Playthrough>>> all = [.. played.SelectMany(each => each)];
        Assert.Equal(all.Count, journal.List().Count);
        Assert.All(all, each => Assert.Equal(Replay.Save(each.Value[^1]), journal.Find(each.Key)!.Saved));
        Assert.Equal(
            all.Where(each => each.Value.Exists(at => at.Status == PlaythroughStatus.Ended)).Select(each => each.Key).OrderBy(id => id.Value),
            journal.History(DateOnly.MinValue).Results.Select(result => result.Play).OrderBy(id => id.Value));
        Assert.Equal(new Ladders(journal.History(DateOnly.MinValue).Results).Reviews, journal.Reviews());
    }

    [Fact]
    public async Task Two_programs_that_start_at_once_make_one_journal()
    {
        for (int round = 0; round < 40; round++)
        {
            JournalLocation location = new(Path.Combine(_folder.Root, $"round-{round}")) { BusyTimeout = TimeSpan.FromSeconds(30) };
            using Barrier together = new(3);

            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
            {
                together.SignalAndWait();
                using Journal journal = Journal.Open(location);
                journal.Keep(Talk.NewId(), Talk.Begin().Took("listen"), Talk.Noon);
            })));

            using Journal both = Journal.Open(location);
            Assert.Equal([3, 2, 1], both.List().Select(entry => entry.Number));
        }
    }

    [Fact]
    public async Task One_journal_may_be_used_from_several_threads()
    {
        using Journal journal = _folder.Open();
        using Barrier together = new(4);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            together.SignalAndWait();
            for (int i = 0; i < 20; i++)
            {
                journal.Keep(Talk.NewId(), Talk.Begin().Took("blame"), Talk.Noon);
                Assert.NotEmpty(journal.Summary().Finished);
            }
        })));

        Assert.Equal(80, Assert.Single(journal.Summary().Finished).Times);
    }

    private Dictionary<PlayId, List<Playthrough>> Play(Barrier together, int program)
    {
        using Journal journal = _folder.Open();
        Random luck = new(program);
        Dictionary<PlayId, List<Playthrough>> played = [];
        for (int play = 0; play < 12; play++)
        {
            PlayId id = Talk.NewId();
            Playthrough begin = Library.Begin(Library.Ids[play % Library.Ids.Count], (ulong)play);
            played[id] = [.. Player.Play(begin, Enumerable.Range(0, 25).Select(_ => luck.Next(1000)))];
            together.SignalAndWait();
            played[id].ForEach(at => journal.Keep(id, at, Talk.Noon.AddMinutes(play)));
        }

        return played;
    }
}
