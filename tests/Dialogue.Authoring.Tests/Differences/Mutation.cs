using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Tests.Differences;

/// <summary>A scenario that its author went on working on: one small change that the format accepts.</summary>
internal static class Mutation
{
    /// <summary>Gives the scenario with a change, or as it is where the change does not apply.</summary>
    public static Scenario Of(Scenario scenario, int luck)
    {
        int place = luck / 16 % scenario.Beats.Count;
        Beat beat = scenario.Beats[place];
        int other = luck / 1024 % scenario.Beats.Count;
        int choice = beat.Choices.IsEmpty ? -1 : luck / 256 % beat.Choices.Count;
        BeatId to = scenario.Beats[other].Id;
        return (luck % 16) switch
        {
            0 or 1 when choice >= 0 && beat.Choices.Count > 1 && !IsAskedFor(scenario, beat, choice) => With(scenario, place, beat with { Choices = Without(beat.Choices, choice) }),
            2 or 3 when choice >= 0 => WithChoice(scenario, place, choice, beat.Choices[choice] with { To = to }),
            4 when choice >= 0 => WithChoice(scenario, place, choice, beat.Choices[choice] with { When = null }),
            5 when choice >= 0 => WithChoice(scenario, place, choice, beat.Choices[choice] with { When = scenario.Beats.SelectMany(each => each.Choices).Select(each => each.When).FirstOrDefault(when => when is not null) }),
            6 when choice >= 0 => WithChoice(scenario, place, choice, beat.Choices[choice] with { Effects = [] }),
            7 when choice >= 0 => WithChoice(scenario, place, choice, beat.Choices[choice] with { Once = !beat.Choices[choice].Once }),
            8 when choice >= 0 => With(scenario, place, beat with { Timeout = null }),
            9 when choice >= 0 => WithChoice(scenario, place, choice, beat.Choices[choice] with { Id = new ChoiceId("renamed"), Aliases = [beat.Choices[choice].Id, .. beat.Choices[choice].Aliases] }),
            10 => With(scenario, place, beat with { Choices = [.. beat.Choices.Reverse()] }),
            11 or 12 when !beat.Next.IsEmpty => With(scenario, place, beat with { Next = [.. beat.Next.Select((way, at) => at == 0 ? way with { To = to } : way)] }),
            13 when !beat.Next.IsEmpty => With(scenario, place, beat with { Next = [.. beat.Next.Select(way => way with { Weight = way.Weight is { } weight ? weight + 1 : null })] }),
            14 => With(scenario, place, beat with { Id = new BeatId("moved"), Aliases = [beat.Id, .. beat.Aliases] }, beat.Id),
            15 => scenario with { Level = 3, Variables = [.. scenario.Variables.Select(variable => variable is Variable.Number number ? number with { Start = number.Max } : variable)] },
            _ => scenario,
        };
    }

    private static Scenario With(Scenario scenario, int place, Beat beat, BeatId? former = null) => scenario with
    {
        Start = scenario.Start == former ? beat.Id : scenario.Start,
        Beats = [.. scenario.Beats.Select((each, at) => at == place ? beat : each)],
    };

    private static Scenario WithChoice(Scenario scenario, int place, int choice, Choice changed)
    {
        Beat beat = scenario.Beats[place];
        return With(scenario, place, beat with { Choices = [.. beat.Choices.Select((each, at) => at == choice ? changed : each)] });
    }

    private static ValueArray<Choice> Without(ValueArray<Choice> choices, int index) => [.. choices.Where((_, at) => at != index)];

    private static bool IsAskedFor(Scenario scenario, Beat beat, int choice)
    {
        string[] names = [.. beat.Choices[choice].Aliases.Append(beat.Choices[choice].Id).Select(id => $"/{id})")];
        IEnumerable<string?> conditions = scenario.Beats.SelectMany(each =>
            each.Choices.Select(it => it.When?.Source).Concat(each.Lines.Select(it => it.When?.Source)).Concat(each.Next.Select(it => it.When?.Source)));
        return conditions.OfType<string>().Any(condition => names.Any(name => condition.Replace(" ", string.Empty, StringComparison.Ordinal).Contains(name, StringComparison.Ordinal)));
    }
}
