using Dialogue.Core.Conditions;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Testing.Building;

/// <summary>Builds one beat.</summary>
public sealed class BeatBuilder(string id)
{
    private readonly List<Line> _lines = [];
    private readonly List<Choice> _choices = [];
    private readonly List<Onward> _onward = [];
    private Beat _beat = new(new BeatId(id));

    public BeatBuilder Says(string words, string from = "ruth", string? when = null)
    {
        _lines.Add(new Line(new Speaker(from), A.Text(words), Condition(when)));
        return this;
    }

    public BeatBuilder Offering(string choice, string to, string move = "listen", string? when = null, string? locked = null, bool once = false, Effect? effect = null)
    {
        _choices.Add(new Choice(new ChoiceId(choice), A.Text($"I say {choice}."), [new MoveId(move)], new BeatId(to))
        {
            When = Condition(when),
            Locked = locked is null ? null : A.Text(locked),
            Once = once,
            Effects = effect is null ? [] : [effect],
            Because = A.Text($"It was {choice}."),
        });
        return this;
    }

    public BeatBuilder Then(string to, string? when = null, int? weight = null)
    {
        _onward.Add(new Onward(new BeatId(to), Condition(when), weight));
        return this;
    }

    public BeatBuilder Ending(EndingOutcome outcome = EndingOutcome.Reached)
    {
        _beat = _beat with { Ending = new Ending(outcome, A.Text("An end"), A.Text("It ended."), A.Text("Carry this.")) };
        return this;
    }

    public BeatBuilder Waiting(int seconds, string to)
    {
        _beat = _beat with { Timeout = new Core.Scenarios.Timeout(seconds, new BeatId(to)) };
        return this;
    }

    public BeatBuilder In(Channel channel)
    {
        _beat = _beat with { Channel = channel };
        return this;
    }

    public BeatBuilder Context(params string[] words)
    {
        _beat = _beat with { Context = words.ToValueArray() };
        return this;
    }

    public BeatBuilder Holding()
    {
        _beat = _beat with { Hold = true };
        return this;
    }

    public BeatBuilder Asking(params string[] prompts)
    {
        _beat = _beat with { Prompts = prompts.Select(A.Text).ToValueArray() };
        return this;
    }

    public Beat Build() => _beat with
    {
        Lines = _lines.ToValueArray(),
        Choices = _choices.ToValueArray(),
        Next = _onward.ToValueArray(),
    };

    private static Condition? Condition(string? source) =>
        source is null ? null : ConditionParser.Parse(source, out _) ?? throw new ArgumentException(source);
}
