using Dialogue.Core.Practice;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Keeping;
using Dialogue.Storage.Reading;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Forgetting;

/// <summary>Removes playthroughs and every trace of them.</summary>
internal sealed class Forgetter(JournalConnection db, string path)
{
    private const string DeleteOnePlan = "delete from plan where play = $play";

    private const string DeleteOne = "delete from playthrough where uuid = $play";

    private const string DeleteOldPlans = """
        delete from plan where case
            when play in (select uuid from playthrough) then
                (select l.at from playthrough p join step l on l.playthrough = p.id where p.uuid = play order by l.seq desc limit 1)
            else made_at end < $moment
        """;

    private const string DeleteOld = """
        delete from playthrough where (select at from step where playthrough = id order by seq desc limit 1) < $moment
        """;

    // Made again from what is left, in the same order, so that nothing of what went shows in it.
    private const string DeleteDerived = "delete from review; delete from card; delete from scenario_practice; delete from practice_day;";

    private const string InsertDays = """
        insert into practice_day (day) select distinct date((at + zone * 60000) / 1000.0, 'unixepoch') from step
        """;

    public int Forget(PlayId play) => Forget(() =>
    {
        db[DeleteOnePlan].Run(play.ToString());
        return db[DeleteOne].Run(play.ToString());
    });

    public int ForgetBefore(DateTimeOffset moment) => Forget(() =>
    {
        db[DeleteOldPlans].Run(StoredTime.At(moment));
        return db[DeleteOld].Run(StoredTime.At(moment));
    });

    public int ForgetAll() => Forget(() =>
    {
        db["delete from plan"].Run();
        return db["delete from playthrough"].Run();
    });

    private int Forget(Func<int> delete)
    {
        int gone = db.InTransaction(() =>
        {
            db.Script(DeleteDerived);
            int deleted = delete();
            PracticeWriter practice = new(db);
            foreach ((long number, PracticeResult result) in new PracticeReader(db).Results())
            {
                practice.Derive(number, result);
            }

            db[InsertDays].Run();
            return deleted;
        });
        Scrubber.Scrub(db, path);
        return gone;
    }
}
