using Dialogue.Core.Characters;
using Dialogue.Core.Effects;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Generators;

namespace Dialogue.Core.Tests.Properties;

/// <summary>
/// Plays a story by names and dictionaries, as somebody would with the scenario file and a notebook. It shares no code with the
/// engine but the draw from a seed.
/// </summary>
internal sealed class NaiveStory
{
    private readonly Story _story;
    private readonly Dictionary<string, object> _values = [];
    private readonly Dictionary<string, int> _visits = [];
    private readonly HashSet<string> _taken = [];
    private int _decisions;

    private NaiveStory(Story story)
    {
        _story = story;
        foreach (Variable variable in story.Scenario.Variables)
        {
            _values[variable.Id.Value] = Decode(variable, variable.StartValue);
        }

        At = Find(story.Scenario.Start.Value);
        GoTo(At.Id);
    }

    public Beat At { get; private set; }

    public PlaythroughStatus Status { get; private set; }

    /// <summary>Gets the lines said since the last decision.</summary>
    public List<Line> Said { get; } = [];

    public IEnumerable<string> Open => Status == PlaythroughStatus.AtChoice ? At.Choices.Where(IsOpen).Select(choice => choice.Id.Value) : [];

    public IEnumerable<string> Locked =>
        At.Choices.Where(choice => !IsOpen(choice) && choice.Locked is not null && !IsUsedUp(choice)).Select(choice => choice.Id.Value);

    /// <summary>Plays the answers that were given so far: choice ids, or null for silence.</summary>
    public static NaiveStory After(Story story, IEnumerable<string?> answers)
    {
        NaiveStory naive = new(story);
        foreach (string? answer in answers)
        {
            naive.Answer(answer);
        }

        return naive;
    }

    public object ValueOf(string variable) => _values[variable];

    public static object Decode(Variable variable, int value) => variable switch
    {
        Variable.Flag => value == 1,
        Variable.Word word => word.Values[value],
        _ => value,
    };

    private void Answer(string? answer)
    {
        _decisions++;
        Said.Clear();
        if (answer is null)
        {
            GoTo(At.Timeout!.To);
            return;
        }

        Choice choice = At.Choices.Single(each => each.Id.Value == answer);
        foreach (Effect effect in choice.Effects)
        {
            Apply(effect);
        }

        _taken.Add($"{At.Id}/{answer}");
        GoTo(choice.To);
    }

    private void Apply(Effect effect)
    {
        Variable variable = _story.Scenario.Variables.Single(each => each.Id == effect.Variable);
        _values[variable.Id.Value] = effect switch
        {
            Effect.Add add => Math.Clamp((int)_values[variable.Id.Value] + add.Amount, -2, 5),
            Effect.Set set => Decode(variable, set.Value),
            _ => throw new InvalidOperationException(),
        };
    }

    private void GoTo(BeatId beat)
    {
        int steps = 0;
        for (BeatId? next = beat; next is { } id; next = Onward(ref steps))
        {
            At = Find(id.Value);
            _visits[At.Id.Value] = _visits.GetValueOrDefault(At.Id.Value) + 1;
            Said.AddRange(At.Lines.Where(line => Holds(line.When?.Source)));
        }
    }

    private BeatId? Onward(ref int steps)
    {
        if (At.Next.IsEmpty)
        {
            bool canGoOn = At.Ending is not null || At.Timeout is not null || At.Choices.Any(IsOpen);
            Status = At.Ending is not null ? PlaythroughStatus.Ended : canGoOn ? PlaythroughStatus.AtChoice : PlaythroughStatus.Stuck;
            return null;
        }

        List<Onward> open = [.. At.Next.Where(way => Holds(way.When?.Source))];
        bool isEndless = ++steps > (_story.Scenario.Beats.Count * 2) + 1000;
        Status = open.Count == 0 || isEndless ? PlaythroughStatus.Stuck : PlaythroughStatus.AtChoice;
        return Status == PlaythroughStatus.Stuck ? null : open[0].Weight is null ? open[0].To : Drawn(open, steps);
    }

    private BeatId Drawn(List<Onward> open, int steps)
    {
        List<Onward> lots = [.. open.SelectMany(way => Enumerable.Repeat(way, way.Weight ?? 0))];
        return lots[SeededDraw.Below(lots.Count, _story.Seed, _decisions, steps)].To;
    }

    private bool IsUsedUp(Choice choice) => choice.Once && _taken.Contains($"{At.Id}/{choice.Id}");

    private bool IsOpen(Choice choice) => !IsUsedUp(choice) && Holds(choice.When?.Source);

    private bool Holds(string? condition) => condition is null || NaiveCondition.Holds(condition, LookUp);

    private object? LookUp(string name)
    {
        if (name.StartsWith("visits(", StringComparison.Ordinal))
        {
            return _visits.GetValueOrDefault(Find(name[7..^1]).Id.Value);
        }

        if (name.StartsWith("took(", StringComparison.Ordinal))
        {
            string[] path = name[5..^1].Split('/');
            return _taken.Contains($"{Find(path[0]).Id}/{path[1].Replace("old-", string.Empty, StringComparison.Ordinal)}");
        }

        return name.Contains('.', StringComparison.Ordinal) ? Trait(name.Split('.')) : _values.GetValueOrDefault(name);
    }

    private string Trait(string[] name)
    {
        Temperament temperament = _story.Cast.Characters.Single(character => character.Role.Value == name[0]).Temperament;
        TraitLevel level = name[1] switch { "patience" => temperament.Patience, "warmth" => temperament.Warmth, _ => temperament.Directness };
        return level switch { TraitLevel.Low => "low", TraitLevel.Medium => "medium", _ => "high" };
    }

    private Beat Find(string id) => _story.Scenario.Beats.Single(beat => beat.Id.Value == id || $"old-{beat.Id}" == id);
}
