using System.Globalization;
using Dialogue.Core.Conditions;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Testing.Building;

namespace Dialogue.Testing.Generators;

/// <summary>Writes a scenario from genes: everything that the format has and that playing depends on may stand in it.</summary>
internal sealed class StoryWriter
{
    private const int MostBeats = 7;

    private static readonly string[] Moves = ["listen", "ask", "hold", "give-in", "blame"];

    private readonly Genes _genes;
    private readonly StoryConditions _conditions;
    private readonly int[] _choices;

    private StoryWriter(Genes genes)
    {
        _genes = genes;
        _choices = new int[1 + genes.Below(MostBeats)];
        for (int i = 0; i < _choices.Length; i++)
        {
            // 0 choices: a beat with ways on; -1: an ending.
            _choices[i] = genes.One(2, 3, 0, 1, 2, 3, 4, -1);
        }

        _conditions = new StoryConditions(genes, _choices);
    }

    public static Scenario Write(Genes genes) => new StoryWriter(genes).Write();

    public static BeatId Id(int beat) => new(string.Create(CultureInfo.InvariantCulture, $"b{beat}"));

    private Scenario Write() => A.Scenario().With(A.Beat("b0").Ending()).Build() with
    {
        Roles = [new Role(new RoleKey("ruth"), "client", "bakes"), new Role(new RoleKey("tom"), "friend", "drives")],
        Variables =
        [
            new Variable.Number(new VariableId("trust"), -2, 5, _genes.Below(8) - 2),
            new Variable.Flag(new VariableId("answered"), _genes.OnceIn(2)),
            new Variable.Word(new VariableId("mood"), ["calm", "tense", "hurt"], _genes.Below(3)),
            new Variable.Word(new VariableId("tone"), ["hurt", "calm"], _genes.Below(2)),
        ],
        Start = Id(0),
        Beats = _choices.Select((choices, i) => Beat(i, choices)).ToValueArray(),
    };

    private Beat Beat(int index, int choices)
    {
        Beat beat = new(Id(index))
        {
            Channel = _genes.One<Channel?>(null, null, Channel.Chat, Channel.Email, Channel.Phone),
            Time = _genes.OnceIn(4) ? "later" : null,
            Context = _genes.One<ValueArray<string>>([], [], ["late"], ["duty"], ["late", "duty"]),
            Lines = Row(_genes.Below(3), Line),
            Aliases = [new BeatId($"old-{Id(index)}")],
        };
        return choices switch
        {
            < 0 => beat with { Ending = new Ending(EndingOutcome.Partly, A.Text("An end"), A.Text("It ended."), A.Text("Carry this.")) },
            0 => beat with { Next = Row(1 + _genes.Below(3), _ => new Onward(AnyBeat(), _conditions.Maybe(), _genes.One<int?>(null, 1, 3))) },
            _ => beat with { Choices = Row(choices, Choice), Timeout = _genes.OnceIn(3) ? new Core.Scenarios.Timeout(9, AnyBeat()) : null },
        };
    }

    private Line Line(int index) => new(_genes.One(new Speaker("ruth"), new Speaker("tom"), Speaker.Narrator, Speaker.You), Text(), _conditions.Maybe());

    private Choice Choice(int index)
    {
        Condition? when = _conditions.Maybe();
        string id = string.Create(CultureInfo.InvariantCulture, $"c{index}");
        return new Choice(new ChoiceId(id), Text(), Row(1 + _genes.Below(2), _ => new MoveId(_genes.One<string>(Moves))), AnyBeat())
        {
            When = when,
            Locked = when is not null && _genes.OnceIn(2) ? A.Text("Not now.") : null,
            Once = _genes.OnceIn(4),
            Adjust = _genes.OnceIn(6) ? new Adjustment(_genes.Below(5) - 2, null, null, A.Text("It was asked for.")) : null,
            Effects = Row(_genes.Below(3), _ => Effect()),
            Aliases = [new ChoiceId($"old-{id}")],
        };
    }

    private Effect Effect() => _genes.Below(4) switch
    {
        0 => new Effect.Add(new VariableId("trust"), _genes.Below(9) - 4),
        1 => new Effect.Set(new VariableId("answered"), _genes.Below(2)),
        2 => new Effect.Set(new VariableId("mood"), _genes.Below(3)),
        _ => new Effect.Set(new VariableId("tone"), _genes.Below(2)),
    };

    private ScenarioText Text() => A.Text(_genes.One("Well.", "{ruth.They} {ruth:waits|wait}.", "{tom} {tom.full} {tom.role} {{", "{nobody} {odd.token} {"));

    private BeatId AnyBeat() => Id(_genes.Below(_choices.Length));

    private static ValueArray<T> Row<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make).ToValueArray();
}
