using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Storage.Backups;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Forgetting;
using Dialogue.Storage.Keeping;
using Dialogue.Storage.Migrations;
using Dialogue.Storage.Reading;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage;

/// <summary>The player's own record of what they played: one file, on their machine, that several programs may use at once.</summary>
/// <remarks>
/// Whatever is wrong with the file or its surroundings is a <see cref="JournalException"/>. A journal may be used from several threads;
/// they wait for each other. Moments are kept to the millisecond, with their zone.
/// </remarks>
public sealed class Journal : IDisposable
{
    private readonly Lock _gate = new();
    private readonly JournalLocation _location;
    private readonly JournalConnection _db;
    private readonly Keeper _keeper;
    private readonly PlaythroughReader _playthroughs;
    private readonly PracticeReader _practice;
    private readonly PlanReader _plans;
    private bool _isClosed;

    private Journal(JournalLocation location, JournalConnection db)
    {
        _location = location;
        _db = db;
        _keeper = new Keeper(db, location.NewId);
        _playthroughs = new PlaythroughReader(db);
        _practice = new PracticeReader(db);
        _plans = new PlanReader(db);
    }

    /// <summary>Gets the connection, for tests that need a fault.</summary>
    internal JournalConnection Connection => _db;

    /// <summary>Opens a journal; folder and file are made where they are missing.</summary>
    public static Journal Open(JournalLocation location) => Guard(location.File, () =>
    {
        FileModes.MakeFolder(location.Folder);
        return new Journal(location, JournalConnection.Open(location, MigrationRunner.Current));
    });

    /// <summary>Opens a journal that is there, and makes nothing; null where nothing was kept yet.</summary>
    public static Journal? OpenExisting(JournalLocation location) => Guard(location.File, () =>
        Directory.Exists(location.File) || new FileInfo(location.File) is { Exists: true, Length: > 0 }
            ? new Journal(location, JournalConnection.Open(location, MigrationRunner.Current, SqliteOpenMode.ReadWrite))
            : null);

    /// <summary>Brings a backup back: what is in the journal is replaced by it. A damaged journal is moved aside and stays.</summary>
    /// <param name="location">Where the journal lies, or is to lie.</param>
    /// <param name="backup">The backup; it is looked at first, and nothing happens where it is no good.</param>
    /// <param name="at">The moment that a journal which is moved aside is named by.</param>
    public static RestoreOutcome Restore(JournalLocation location, string backup, DateTimeOffset at) =>
        Guard(location.File, () => Restorer.Restore(location, Path.GetFullPath(backup), at));

    /// <summary>Makes sure that everything of a playthrough is stored; one that has no answer yet is not.</summary>
    /// <param name="id">Its name, made when it was begun.</param>
    /// <param name="playthrough">The playthrough.</param>
    /// <param name="at">When its last step was done.</param>
    public KeepOutcome Keep(PlayId id, Playthrough playthrough, DateTimeOffset at)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            try
            {
                return _keeper.Keep(id, playthrough, at);
            }
            catch (Exception wrong) when (Faults.IsOfTheFile(wrong))
            {
                throw Faults.Of(wrong, _location.File);
            }
        }
    }

    /// <summary>Gives what the first page needs.</summary>
    public PracticeSummary Summary() => Read(new SummaryReader(_db).Read);

    /// <summary>Gives everything that progress is made of.</summary>
    /// <param name="daysSince">The first of the days that are asked for; the rest is given whole.</param>
    public PracticeHistory History(DateOnly daysSince) => Read(() => new PracticeHistory(
        _practice.Results().Select(each => each.Result).ToValueArray(), _practice.Days(daysSince), _practice.Cards(), _plans.Plans()));

    /// <summary>Gives a playthrough by its name, or null.</summary>
    public KeptPlaythrough? Find(PlayId id) => Read(() => _playthroughs.Find(id));

    /// <summary>Gives a playthrough by its number, or null.</summary>
    public KeptPlaythrough? Find(long number) => Read(() => _playthroughs.Find(number));

    /// <summary>Gives the playthrough that was left last before its end, or null.</summary>
    public KeptPlaythrough? LatestOpen() => Read(_playthroughs.LatestOpen);

    /// <summary>Gives all playthroughs, the one begun last first.</summary>
    public ValueArray<JournalEntry> List() => Read(new ListReader(_db).Entries);

    /// <summary>Offers a playthrough no more to be taken up; it stays kept, and one that is not there stays so.</summary>
    public void SetAside(PlayId id) => Do(() =>
    {
        new PlaythroughWriter(_db).SetAside(_keeper.NameOf(id));
        return true;
    });

    /// <summary>Keeps a plan.</summary>
    /// <param name="play">The playthrough that it came from.</param>
    /// <param name="scenarioId">The scenario of that.</param>
    /// <param name="when">The occasion, in the player's words.</param>
    /// <param name="then">What they mean to do, in their words.</param>
    /// <param name="at">When it was made.</param>
    public IfThenPlan KeepPlan(PlayId play, string scenarioId, string when, string then, DateTimeOffset at) =>
        Do(() => new PlanWriter(_db).Keep(_keeper.NameOf(play), scenarioId, when, then, at));

    /// <summary>Keeps what came of a plan; one that was forgotten meanwhile stays forgotten.</summary>
    public void AnswerPlan(long planId, PlanOutcome outcome, string words, DateTimeOffset at) => Do(() =>
    {
        new PlanWriter(_db).Answer(planId, outcome, words, at);
        return true;
    });

    /// <summary>Gives all plans, in the order in which they were made.</summary>
    public ValueArray<IfThenPlan> Plans() => Read(_plans.Plans);

    /// <summary>Gives the review log, in order.</summary>
    public ValueArray<Review> Reviews() => Read(_practice.Reviews);

    /// <summary>Forgets a playthrough and all that came of it, so that no byte is left of it in the files; gives how many went, 1 or 0.</summary>
    public int Forget(PlayId id) => Do(() => new Forgetter(_db, _location.File).Forget(id));

    /// <summary>Forgets what was last touched before a moment; gives how many playthroughs went.</summary>
    public int ForgetBefore(DateTimeOffset moment) => Do(() => new Forgetter(_db, _location.File).ForgetBefore(moment));

    /// <summary>Forgets everything; gives how many playthroughs went.</summary>
    public int ForgetAll() => Do(() => new Forgetter(_db, _location.File).ForgetAll());

    /// <summary>Writes a copy of the journal as it is at this moment to a new file; one that is there already stays as it is, and this throws.</summary>
    public void Backup(string path) => Do(() =>
    {
        BackupWriter.Write(_db, Path.GetFullPath(path));
        return true;
    });

    /// <summary>Gives what can be said of the journal as a whole.</summary>
    public JournalFacts Facts() => Read(() => new FactsReader(_db).Read(_location.File));

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            _db.Dispose();
        }
    }

    private static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception wrong) when (Faults.IsOfTheFile(wrong))
        {
            throw Faults.Of(wrong, path);
        }
    }

    private T Do<T>(Func<T> work)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            return Guard(_location.File, work);
        }
    }

    private T Read<T>(Func<T> work) => Do(() => _db.AtOneMoment(work));
}
