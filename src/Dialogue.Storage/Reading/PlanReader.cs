using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Reading;

/// <summary>Reads the plans that were kept.</summary>
internal sealed class PlanReader(JournalConnection db)
{
    private const string Columns =
        "select id, play, scenario, occasion, intention, made_at, made_zone, outcome, words, answered_at, answered_zone from plan";

    private const string All = Columns + " order by id";

    private const string Latest = Columns + " where outcome is null order by id desc limit 1";

    public ValueArray<IfThenPlan> Plans() => db[All].All(Plan).ToValueArray();

    public IfThenPlan? LatestOpen() => db[Latest].First<IfThenPlan?>(Plan);

    private static IfThenPlan Plan(Row row) => new(row.Integer(0), row.Play(1), row.Id(2), row.Text(3), row.Text(4), row.At(5))
    {
        Outcome = row.IsNull(7) ? null : row.Word(7, Words.Plans),
        Words = row.Text(8),
        AnsweredAt = row.AtOrNull(9),
    };
}
