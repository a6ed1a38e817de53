using CsCheck;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Testing;

namespace Dialogue.Storage.Tests;

/// <summary>A journal's file may hold anything: every call gives a value or says what is wrong with the file.</summary>
public sealed class HostileFileTests : IDisposable
{
    private static readonly PlayId Open = Talk.NewId();
    private static readonly Playthrough Left = Talk.Begin().Took("listen");

    private static readonly Gen<(int Place, byte Value)[]> Changes =
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte, (place, value) => (place, value)).Array[1, 8];

    private readonly JournalFolder _folder = new();
    private readonly string _backup;
    private readonly byte[] _file;
    private readonly byte[] _wal;
    private int _round;

    public HostileFileTests()
    {
        _backup = Path.Combine(_folder.Root, "backup.db");
        using Journal journal = _folder.Open();
        for (int i = 0; i < 12; i++)
        {
            PlayId id = Talk.NewId(Talk.Noon.AddDays(i));
            journal.Keep(id, Talk.Begin($"scenario-{i % 3}", (ulong)i).Took("listen", i % 2 == 0 ? "blame" : "ask"), Talk.Noon.AddDays(i));
            journal.KeepPlan(id, $"scenario-{i % 3}", "When it happens", "I ask", Talk.Noon.AddDays(i));
        }

        journal.Backup(_backup);
        _file = File.ReadAllBytes(_backup);
        journal.Keep(Open, Left, Talk.Noon);
        _wal = File.ReadAllBytes(_folder.File + "-wal");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_bytes_written_over_a_journal_do() => Changes.Sample(
        changes => UseEverything(Write(Changed(_file, changes))), iter: 100, threads: 1);

    [Fact]
    public void Any_bytes_written_over_the_start_of_a_page_do() => Gen.Select(Changes, Gen.Int[0, 99]).Sample(
        (changes, page) => UseEverything(Write(Changed(_file, changes, page * 4096 % _file.Length, 120))), iter: 100, threads: 1);

    [Fact]
    public void Any_part_of_a_journal_does() => Gen.Int[0, _file.Length].Sample(
        length => UseEverything(Write(_file[..length])), iter: 40, threads: 1);

    [Fact]
    public void Any_bytes_do() => Gen.Byte.Array[0, 9000].Sample(
        bytes => UseEverything(Write(bytes)), iter: 40, threads: 1);

    [Fact]
    public void Any_bytes_written_over_what_lies_beside_a_journal_do() => Changes.Sample(
        changes => UseEverything(Write(File.ReadAllBytes(_folder.File), Changed(_wal, changes))), iter: 40, threads: 1);

    [Fact]
    public void A_journal_that_is_not_changed_gives_only_values()
    {
        int refused = UseEverything(Write(_file));

        Assert.Equal(0, refused);
    }

    private static byte[] Changed(byte[] bytes, (int Place, byte Value)[] changes, int from = 0, int length = int.MaxValue)
    {
        byte[] changed = [.. bytes];
        foreach ((int place, byte value) in changes)
        {
            changed[from + (place % Math.Min(length, bytes.Length - from))] = value;
        }

        return changed;
    }

    private JournalLocation Write(byte[] file, byte[]? wal = null)
    {
        JournalLocation location = new(Path.Combine(_folder.Root, $"round-{_round++}")) { BusyTimeout = TimeSpan.FromMilliseconds(20) };
        Directory.CreateDirectory(location.Folder);
        File.WriteAllBytes(location.File, file);
        if (wal is not null)
        {
            File.WriteAllBytes(location.File + "-wal", wal);
        }

        return location;
    }

    /// <summary>Asks everything that can be asked, and gives how often the journal refused.</summary>
    private int UseEverything(JournalLocation location)
    {
        int refused = 0;
        string copy = Path.Combine(location.Folder, "copy.db");
        refused += Refuses(() =>
        {
            using Journal journal = Journal.Open(location);
            refused += Uses(copy).Sum(use => Refuses(() => use(journal)));
            refused += Enumerable.Range(0, 14).Sum(number => Refuses(() => journal.Find(number)));
        });

        refused += Refuses(() => Journal.Restore(new JournalLocation(Path.Combine(location.Folder, "new")), location.File, Talk.Noon));
        refused += Refuses(() => Journal.Restore(location, _backup, Talk.Noon));
        Directory.Delete(location.Folder, recursive: true);
        return refused;
    }

    private static IEnumerable<Action<Journal>> Uses(string copy) =>
    [
        journal => journal.Summary(),
        journal => journal.History(DateOnly.MinValue),
        journal => journal.List(),
        journal => journal.LatestOpen(),
        journal => journal.Reviews(),
        journal => journal.Plans(),
        journal => journal.Facts(),
        journal => journal.Keep(Open, Left.Took("ask"), Talk.Noon),
        journal => journal.Keep(Open, Left.Took("ask", "hold"), Talk.Noon),
        journal => journal.KeepPlan(Open, "a-scenario", "when", "then", Talk.Noon),
        journal => journal.AnswerPlan(3, PlanOutcome.Done, "Well", Talk.Noon),
        journal => journal.Backup(copy),
        journal => journal.ForgetBefore(Talk.Noon.AddDays(3)),
        journal => journal.Forget(Open),
        journal => journal.ForgetAll(),
    ];

    private static int Refuses(Action use)
    {
        try
        {
            use();
            return 0;
        }
        catch (JournalException)
        {
            return 1;
        }
    }
}
