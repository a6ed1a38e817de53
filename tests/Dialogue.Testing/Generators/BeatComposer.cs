using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Testing.Generators;

/// <summary>Composes the beats of a generated scenario along its graph.</summary>
internal sealed class BeatComposer(Genes genes, ScenarioMatter matter, ScenarioGraph graph)
{
    private static readonly string[] Moves = ["validate", "open-question", "hold-limit", "give-in", "blame"];

    public Beat Compose(int index)
    {
        Channel? channel = genes.One<Channel?>(null, Channel.Chat, Channel.Email, Channel.Video, Channel.Phone, Channel.InPerson, Channel.Social, Channel.Document);
        Beat beat = new(ScenarioMatter.BeatId(index))
        {
            Channel = channel,
            Time = genes.One<string?>(null, "Sunday 22:04"),
            Subject = channel is Channel.Email or Channel.Social ? matter.Maybe(matter.Line) : null,
            Context = genes.One<ValueArray<string>>([], ["late"], ["public", "duty"]),
            Lines = matter.Row(genes.Below(3), Line),
            Prompts = matter.Row(genes.Below(2), matter.Line),
            Hold = genes.OnceIn(5),
            Aliases = genes.OnceIn(4) ? [new BeatId($"old-{ScenarioMatter.BeatId(index)}")] : [],
        };
        return WithWayOn(beat, graph.WaysOf(index));
    }

    private Beat WithWayOn(Beat beat, IReadOnlyList<int> ways)
    {
        if (ways.Count == 0)
        {
            EndingOutcome outcome = genes.One(EndingOutcome.Reached, EndingOutcome.Partly, EndingOutcome.Missed);
            return beat with { Ending = new Ending(outcome, matter.Line(), matter.Paragraph(), matter.Line()) };
        }

        return genes.OnceIn(3)
            ? beat with { Next = ways.Select(Way).ToValueArray() }
            : beat with { Choices = ways.Select(Choice).ToValueArray(), Timeout = genes.OnceIn(4) ? Timeout(ways[^1]) : null };
    }

    private Line Line() => new(Speaker(), matter.Paragraph(), matter.MaybeCondition(), genes.OnceIn(4) ? matter.Line() : null);

    private Speaker Speaker() => genes.Below(4) switch
    {
        2 => Core.Scenarios.Speaker.Narrator,
        3 => Core.Scenarios.Speaker.You,
        _ => new Speaker(matter.Roles[genes.Below(matter.Roles.Count)].Key.Value),
    };

    private Onward Way(int to) => new(ScenarioMatter.BeatId(to), matter.MaybeCondition(), genes.One<int?>(null, null, 1, 1000));

    private Core.Scenarios.Timeout Timeout(int to) => new(1 + genes.Below(600), ScenarioMatter.BeatId(to), matter.Maybe(matter.Paragraph));

    private Choice Choice(int to, int index)
    {
        Condition? when = matter.MaybeCondition();
        int first = genes.Below(Moves.Length);
        ValueArray<MoveId> moves = genes.OnceIn(3) ? [new MoveId(Moves[first]), new MoveId(Moves[(first + 1) % Moves.Length])] : [new MoveId(Moves[first])];
        return new Choice(ScenarioMatter.ChoiceId(index), matter.Paragraph(), moves, ScenarioMatter.BeatId(to))
        {
            Adjust = genes.OnceIn(6) ? new Adjustment(genes.Below(5) - 2, null, genes.One<int?>(null, 1), matter.Paragraph()) : null,
            When = when,
            Locked = when is null ? null : matter.Maybe(matter.Line),
            Once = genes.OnceIn(4),
            Effects = matter.Effects(),
            Because = matter.Maybe(matter.Paragraph),
            Better = matter.Maybe(matter.Paragraph),
            Aliases = genes.OnceIn(5) ? [new ChoiceId($"old-{ScenarioMatter.ChoiceId(index)}")] : [],
        };
    }
}
