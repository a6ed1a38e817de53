using System.Globalization;
using Dialogue.Core.Characters;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Testing.Building;

namespace Dialogue.Testing.Generators;

/// <summary>Writes a scenario from genes that cannot go on for ever: most ways lead forward, and one that leads back can be gone only so many times.</summary>
internal sealed class FiniteStoryWriter
{
    private const int MostBeats = 9;

    private static readonly string[] Moves = ["listen", "ask", "hold", "give-in", "blame"];

    private static readonly string[] Texts =
    [
        "Well.", "I see that.", "Sorry, I understand.", "Thank {ruth.them}, thanks and \"thank\" you.", "{ruth.They} {ruth:waits|wait}  for\n{tom}ish news.",
        "No, and that is how it stays for today.", "Do you feel so? I feelingly do, unsorry as I am.", "({ruth.Their})understand {{ {",
    ];

    private readonly Genes _genes;
    private readonly int[] _choices;
    private readonly FiniteConditions _conditions;

    private FiniteStoryWriter(Genes genes)
    {
        _genes = genes;
        _choices = new int[1 + Math.Max(genes.Below(MostBeats), genes.Below(MostBeats))];
        for (int i = 0; i < _choices.Length; i++)
        {
            // 0 choices: a beat with ways on; -1: an ending. The last one is seldom anything else, the first never.
            _choices[i] = i == _choices.Length - 1 ? genes.One(-1, -1, -1, -1, -1, -1, -1, 1, 2, 0)
                : i > _choices.Length / 2 ? genes.One(2, -1, 0, 3, -1, 2)
                : genes.One(2, 3, 0, 2, 2, 3, 0, 2, 3, 4, 1);
        }

        _conditions = new FiniteConditions(genes, _choices);
    }

    public static Scenario Write(Genes genes) => new FiniteStoryWriter(genes).Write();

    public static string Id(int beat) => string.Create(CultureInfo.InvariantCulture, $"b{beat}");

    private Scenario Write() => A.Scenario().With(A.Beat("b0").Ending()).Build() with
    {
        Level = _genes.One(1, 1, 2, 3),
        Roles =
        [
            new Role(new RoleKey("ruth"), "client", "bakes")
            {
                Persona = _genes.One(null, "hard", "kind", "unheard-of"),
                Temperament = _genes.One(FixedTemperament.None, new FixedTemperament(TraitLevel.High, null, null), new FixedTemperament(null, TraitLevel.Low, null)),
            },
            new Role(new RoleKey("tom"), "friend", "drives") { Temperament = _genes.One(FixedTemperament.None, FixedTemperament.None, new FixedTemperament(null, null, TraitLevel.Low)) },
        ],
        Variables =
        [
            new Variable.Number(new VariableId("trust"), -2, 4, _genes.Below(4)),
            new Variable.Number(new VariableId("doubt"), 0, 3, _genes.Below(4)),
            new Variable.Number(new VariableId("turns"), 0, 2, 0),
            new Variable.Flag(new VariableId("answered"), _genes.OnceIn(2)),
            new Variable.Flag(new VariableId("asked"), _genes.OnceIn(2)),
            new Variable.Word(new VariableId("mood"), ["calm", "tense", "hurt"], _genes.Below(3)),
            new Variable.Word(new VariableId("tone"), ["hurt", "calm"], _genes.Below(2)),
        ],
        Start = new BeatId(Id(0)),
        Beats = _choices.Select((choices, i) => Beat(i, choices)).ToValueArray(),
    };

    private Beat Beat(int index, int choices)
    {
        Beat beat = new(new BeatId(Id(index)))
        {
            Context = _genes.One<ValueArray<string>>([], [], ["late"], ["duty"], ["late", "duty"]),
            Lines = Row(_genes.Below(3), _ => new Line(_genes.One(new Speaker("ruth"), Speaker.Narrator), Text(), _conditions.Maybe())),
            Aliases = [new BeatId($"old-{Id(index)}")],
        };
        return choices switch
        {
            < 0 => beat with { Ending = new Ending(_genes.One(EndingOutcome.Partly, EndingOutcome.Missed), A.Text("An end"), Text(), A.Text("Carry this.")) },
            0 => beat with { Next = Ways(index) },
            _ => beat with { Choices = Row(choices, i => Choice(index, i)), Timeout = IsLast(index) || !_genes.OnceIn(2) ? null : new Core.Scenarios.Timeout(9, Forward(index)) },
        };
    }

    private Choice Choice(int beat, int index)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"c{index}");
        Choice choice = new(new ChoiceId(id), Text(), Row(1 + _genes.Below(2), _ => new MoveId(_genes.One<string>(Moves))), new BeatId(Id(beat)))
        {
            Adjust = _genes.OnceIn(6) ? new Adjustment(_genes.Below(5) - 2, _genes.One<int?>(null, -1, 2), null, A.Text("It was asked for.")) : null,
            Effects = Row(_genes.Below(3), _ => Effect()),
            Aliases = [new ChoiceId($"old-{id}")],
        };
        return IsLast(beat) || _genes.OnceIn(6) ? Back(choice, beat) : choice with { To = Forward(beat), When = _genes.OnceIn(2) ? _conditions.Maybe() : null, Once = _genes.OnceIn(4) };
    }

    private Choice Back(Choice choice, int beat)
    {
        int to = _genes.Below(beat + 1);
        Choice back = choice with { To = new BeatId(Id(to)) };
        return _genes.Below(4) switch
        {
            0 => back with { Once = true, When = _conditions.Maybe() },
            1 => back with { When = _conditions.Within($"not took({_conditions.Beat(beat)}/{choice.Id})") },
            2 => back with { When = _conditions.Within($"turns < {1 + _genes.Below(2)}"), Effects = [.. back.Effects, new Effect.Add(new VariableId("turns"), 1)] },
            _ => back with { When = _conditions.Within(Limit(to)) },
        };
    }

    private ValueArray<Onward> Ways(int beat)
    {
        List<Onward> ways = [];
        if (IsLast(beat) || _genes.OnceIn(4))
        {
            int to = _genes.Below(beat + 1);
            ways.Add(new Onward(new BeatId(Id(to)), _conditions.Within(Limit(to)), Weight()));
        }

        int forward = IsLast(beat) ? 0 : 1 + _genes.Below(3);
        for (int i = 0; i < forward; i++)
        {
            ways.Add(new Onward(Forward(beat), i == forward - 1 && !_genes.OnceIn(4) ? null : _conditions.Maybe(), Weight()));
        }

        return ways.ToValueArray();
    }

    private string Limit(int beat) => $"visits({_conditions.Beat(beat)}) {_genes.One("< 2", "<= 2", "< 3", "<= doubt")}";

    private int? Weight() => _genes.One<int?>(null, 1, 3, null, 2);

    private Effect Effect() => _genes.Below(7) switch
    {
        0 or 1 => new Effect.Add(new VariableId("trust"), _genes.Below(9) - 4),
        2 => new Effect.Set(new VariableId("trust"), _genes.Below(5)),
        3 => new Effect.Add(new VariableId("doubt"), _genes.Below(5) - 2),
        4 => new Effect.Set(new VariableId(_genes.One("answered", "asked")), _genes.Below(2)),
        5 => new Effect.Set(new VariableId("mood"), _genes.Below(3)),
        _ => new Effect.Set(new VariableId("tone"), _genes.Below(2)),
    };

    private ScenarioText Text() => A.Text(_genes.One<string>(Texts));

    private bool IsLast(int beat) => beat == _choices.Length - 1;

    private BeatId Forward(int beat) => new(Id(Math.Min(_choices.Length - 1, beat + _genes.One(1, 1, 2, 1, 3, 1 + _genes.Below(MostBeats)))));

    private static ValueArray<T> Row<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make).ToValueArray();
}
