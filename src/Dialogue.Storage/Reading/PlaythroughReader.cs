using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Reading;

/// <summary>Reads one playthrough whole.</summary>
internal sealed class PlaythroughReader(JournalConnection db)
{
    private const string Columns = """
        select p.id, p.uuid, p.scenario, p.title, p.content_hash, p.seed, p.begun_at, p.begun_zone, p.is_open, r.at, r.zone
        from playthrough p left join result r on r.playthrough = p.id
        """;

    private const string ByPlay = Columns + " where p.uuid = $uuid";

    private const string ByNumber = Columns + " where p.id = $number";

    private const string Latest = Columns + """
         join step l on l.playthrough = p.id and l.seq = (select max(seq) from step where playthrough = p.id)
        where p.is_open = 1 and p.last_day = (select max(last_day) from playthrough where is_open = 1)
        order by l.at desc, p.id desc limit 1
        """;

    private const string Characters = """
        select role, title, first_name, full_name, pronouns, age, patience, warmth, directness, quirk, detail
        from character where playthrough = $number order by position
        """;

    private const string Steps = "select kind, beat, choice, back, at, zone, seq from step where playthrough = $number order by seq";

    public KeptPlaythrough? Find(PlayId id) => With(db[ByPlay].First<KeptPlaythrough?>(Head, id.ToString()));

    public KeptPlaythrough? Find(long number) => With(db[ByNumber].First<KeptPlaythrough?>(Head, number));

    public KeptPlaythrough? LatestOpen() => With(db[Latest].First<KeptPlaythrough?>(Head));

    private static KeptPlaythrough Head(Row row) => new(
        row.Integer(0),
        row.Play(1),
        row.Text(3),
        new SavedPlaythrough(row.Id(2), row.Text(4), row.Seed(5), Cast.Empty, []),
        [],
        row.At(6),
        row.AtOrNull(9),
        row.Flag(8));

    private static Character Character(Row row)
    {
        string role = row.Text(0);
        Temperament temperament = new(row.Word(6, Words.Levels), row.Word(7, Words.Levels), row.Word(8, Words.Levels));
        return Names.IsKey(role)
            ? new Character(
                new RoleKey(role),
                row.Text(1),
                row.Text(2),
                row.Text(3),
                row.Word(4, Words.Pronouns),
                row.Word(5, Words.Ages),
                temperament,
                row.Word(9, Words.Quirks),
                row.Text(10))
            : throw new InvalidDataException("A role is stored that no file can have.");
    }

    private static (SavedStep Step, DateTimeOffset At, int Seq) Step(Row row)
    {
        SavedStep step = row.Text(0) switch
        {
            StepWords.Took => new SavedStep.Took(new ChoicePath(new BeatId(row.Id(1)), new ChoiceId(row.Id(2)))),
            StepWords.Silent => new SavedStep.StayedSilent(new BeatId(row.Id(1))),
            StepWords.Back => new SavedStep.Back(row.Count(3, 1)),
            _ => throw new InvalidDataException("A step is stored that nobody can do."),
        };
        return (step, row.At(4), row.Count(6));
    }

    private KeptPlaythrough? With(KeptPlaythrough? head)
    {
        if (head is null)
        {
            return null;
        }

        List<Character> characters = db[Characters].All(Character, head.Number);
        List<(SavedStep Step, DateTimeOffset At, int Seq)> steps = db[Steps].All(Step, head.Number);
        return steps.Count > 0 && steps[^1].Seq == steps.Count
            ? head with
            {
                Saved = head.Saved with { Cast = new Cast(characters.ToValueArray()), Steps = steps.Select(each => each.Step).ToValueArray() },
                Times = steps.Select(each => each.At).ToValueArray(),
            }
            : throw new InvalidDataException("A step is missing.");
    }
}
