using Dialogue.Core.Practice;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Keeping;

/// <summary>Writes plans and what came of them.</summary>
internal sealed class PlanWriter(JournalConnection db)
{
    private const string InsertPlan = """
        insert into plan (play, scenario, occasion, intention, made_at, made_zone)
        values ($play, $scenario, $occasion, $intention, $at, $zone) returning id
        """;

    private const string UpdatePlan =
        "update plan set outcome = $outcome, words = $words, answered_at = $at, answered_zone = $zone where id = $id";

    public IfThenPlan Keep(PlayId play, string scenarioId, string when, string then, DateTimeOffset at)
    {
        DateTimeOffset now = StoredTime.AsKept(at);
        long id = db[InsertPlan].First(row => row.Integer(0), play.ToString(), scenarioId, when, then, StoredTime.At(now), StoredTime.Zone(now));
        return new IfThenPlan(id, play, scenarioId, when, then, now);
    }

    public void Answer(long id, PlanOutcome outcome, string words, DateTimeOffset at)
    {
        DateTimeOffset now = StoredTime.AsKept(at);
        db[UpdatePlan].Run(Words.Plans[outcome], words, StoredTime.At(now), StoredTime.Zone(now), id);
    }
}
