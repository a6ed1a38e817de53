using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Says which facts the conditions on a beat, and on what can come after it, read; and pictures a moment by these alone.</summary>
internal sealed class FactsRead(Scenario scenario, Places places)
{
    private readonly List<ConditionNode.Comparison> _comparisons = [.. scenario.Beats.SelectMany(ConditionsOn).SelectMany(condition => Comparisons(condition.Root))];
    private readonly Dictionary<BeatId, List<(string Name, Func<Moment, object?> Of)>> _read = [];

    /// <summary>Gives the traits that a beat's own conditions read, each once.</summary>
    public static IReadOnlyList<(RoleKey Role, Trait Trait)> TraitsMetAt(Beat beat) =>
        [.. ConditionsOn(beat).SelectMany(condition => Operands(condition.Root)).OfType<Operand.TraitOf>().Select(trait => (trait.Role, trait.Trait)).Distinct()];

    /// <summary>Gives a beat and the facts that can still be read, in words; equal where the states are the same.</summary>
    public string StateOf(Beat beat, Moment moment)
    {
        if (!_read.TryGetValue(beat.Id, out List<(string Name, Func<Moment, object?> Of)>? read))
        {
            _read[beat.Id] = read = [.. AfterAndAt(beat).SelectMany(Facts).DistinctBy(fact => fact.Name).OrderBy(fact => fact.Name, StringComparer.Ordinal)];
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
            foreach (Beat next in (beat.Timeout is { } timeout ? ways.Append(timeout.To) : ways).Select(places.Beat).Where(found.Add))
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
                case Operand.Word word when places.Variable(word.Value) is { } variable:
                    yield return (word.Value, moment => moment.Values[variable.Id]);
                    break;
                case Operand.Visits visits:
                    BeatId visited = places.Beat(visits.Beat).Id;
                    int? most = HeldAt(visited);
                    yield return ($"visits({visited})", moment => Math.Min(moment.Visits.GetValueOrDefault(visited), most ?? int.MaxValue));
                    break;
                case Operand.Took took:
                    yield return Took(places.Choice(took.Choice));
                    break;
                case Operand.TraitOf trait:
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

    private int HeldAt(BeatId beat, Operand one, Operand other) => one is Operand.Visits visits && places.Beat(visits.Beat).Id == beat
        ? other switch
        {
            Operand.Number number => number.Value + 1,
            Operand.Word word when places.Variable(word.Value) is Variable.Number variable => variable.Max + 1,
            _ => int.MaxValue,
        }
        : 0;
}
