using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Says which facts the conditions on a beat, and on what can come after it, read; and pictures a moment by these alone.</summary>
internal sealed class FactsRead(Scenario scenario, Func<string, Persona?> persona)
{
    private readonly Places _places = new(scenario);
    private readonly List<ConditionNode.Comparison> _comparisons = [.. scenario.Beats.SelectMany(ConditionsOn).SelectMany(condition => Comparisons(condition.Root))];
    private readonly Dictionary<(BeatId Beat, bool Everything), List<(string Name, Func<Moment, object?> Of)>> _read = [];

    /// <summary>Gives the traits that a beat's own conditions read, each once.</summary>
    public static IReadOnlyList<(RoleKey Role, Trait Trait)> TraitsMetAt(Beat beat) =>
        [.. ConditionsOn(beat).SelectMany(condition => Operands(condition.Root)).OfType<Operand.TraitOf>().Select(trait => (trait.Role, trait.Trait)).Distinct()];

    /// <summary>Gives the levels that a trait may have; with only one there is nothing to draw, so it is no fact.</summary>
    public TraitLevel[] LevelsOf((RoleKey Role, Trait Trait) trait)
    {
        Role role = scenario.Roles.First(each => each.Key == trait.Role);
        return [.. TraitRange.Of(role, trait.Trait, role.Persona is { } id ? persona(id) : null, scenario.Level)];
    }

    /// <summary>Gives a beat and the facts that can still be read, in words; equal where the states are the same.</summary>
    public string StateOf(Beat beat, Moment moment) => Written(beat, false, moment);

    /// <summary>Gives a beat and the facts that are read anywhere in the file, in words.</summary>
    public string EverythingAt(Beat beat, Moment moment) => Written(beat, true, moment);

    private string Written(Beat beat, bool everything, Moment moment)
    {
        if (!_read.TryGetValue((beat.Id, everything), out List<(string Name, Func<Moment, object?> Of)>? read))
        {
            IEnumerable<Beat> readers = everything ? scenario.Beats : AfterAndAt(beat);
            _read[(beat.Id, everything)] = read = [.. readers.SelectMany(Facts).DistinctBy(fact => fact.Name).OrderBy(fact => fact.Name, StringComparer.Ordinal)];
        }

        return $"{beat.Id}: {string.Join(", ", read.Select(fact => $"{fact.Name}={fact.Of(moment) ?? "unmet"}"))}";
    }

    private static IEnumerable<Condition> ConditionsOn(Beat beat) =>
        beat.Lines.Select(line => line.When).Concat(beat.Choices.Select(choice => choice.When)).Concat(beat.Next.Select(way => way.When)).OfType<Condition>();

    private static IEnumerable<ConditionNode.Comparison> Comparisons(ConditionNode node) => node switch
    {
        ConditionNode.Or or => Comparisons(or.Left).Concat(Comparisons(or.Right)),
        ConditionNode.And and => Comparisons(and.Left).Concat(Comparisons(and.Right)),
        ConditionNode.Not not => Comparisons(not.Inner),
        ConditionNode.Comparison comparison => [comparison],
        _ => [],
    };

    private static IEnumerable<Operand> Operands(ConditionNode node) => node switch
    {
        ConditionNode.Or or => Operands(or.Left).Concat(Operands(or.Right)),
        ConditionNode.And and => Operands(and.Left).Concat(Operands(and.Right)),
        ConditionNode.Not not => Operands(not.Inner),
        ConditionNode.Comparison comparison => [comparison.Left, comparison.Right],
        ConditionNode.Bare bare => [bare.Operand],
        _ => [],
    };

    private HashSet<Beat> AfterAndAt(Beat first)
    {
        HashSet<Beat> found = [first];
        Stack<Beat> open = new(found);
        while (open.TryPop(out Beat? beat))
        {
            IEnumerable<BeatId> ways = beat.Choices.Select(choice => choice.To).Concat(beat.Next.Select(way => way.To));
            foreach (Beat next in (beat.Timeout is { } timeout ? ways.Append(timeout.To) : ways).Select(_places.Beat).Where(found.Add))
            {
                open.Push(next);
            }
        }

        return found;
    }

    private IEnumerable<(string Name, Func<Moment, object?> Of)> Facts(Beat beat)
    {
        foreach (Choice once in beat.Choices.Where(choice => choice.Once))
        {
            yield return Took(new ChoicePath(beat.Id, once.Id));
        }

        foreach (Operand operand in ConditionsOn(beat).SelectMany(condition => Operands(condition.Root)))
        {
            switch (operand)
            {
                case Operand.Word word when _places.Variable(word.Value) is { } variable:
                    yield return (word.Value, moment => moment.Values[variable.Id]);
                    break;
                case Operand.Visits visits:
                    BeatId visited = _places.Beat(visits.Beat).Id;
                    int? most = HeldAt(visited);
                    yield return ($"visits({visited})", moment => Math.Min(moment.Visits.GetValueOrDefault(visited), most ?? int.MaxValue));
                    break;
                case Operand.Took took:
                    yield return Took(_places.Choice(took.Choice));
                    break;
                case Operand.TraitOf trait when LevelsOf((trait.Role, trait.Trait)).Length > 1:
                    yield return ($"{trait.Role}.{trait.Trait}", moment => moment.Traits.TryGetValue((trait.Role, trait.Trait), out TraitLevel level) ? level : null);
                    break;
                default:
                    break;
            }
        }
    }

    private static (string Name, Func<Moment, object?> Of) Took(ChoicePath path) => ($"took({path})", moment => moment.Taken.Contains(path));

    // One more than the greatest number that these visits are compared with anywhere in the file; null where they are compared with other visits.
    private int? HeldAt(BeatId beat)
    {
        int most = _comparisons
            .Select(comparison => Math.Max(HeldAt(beat, comparison.Left, comparison.Right), HeldAt(beat, comparison.Right, comparison.Left)))
            .Append(0)
            .Max();
        return most == int.MaxValue ? null : most;
    }

    private int HeldAt(BeatId beat, Operand one, Operand other) => one is Operand.Visits visits && _places.Beat(visits.Beat).Id == beat
        ? other switch
        {
            Operand.Number number => number.Value + 1,
            Operand.Word word when _places.Variable(word.Value) is Variable.Number variable => variable.Max + 1,
            _ => int.MaxValue,
        }
        : 0;
}
