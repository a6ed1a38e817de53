using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Says what can happen at a beat, one question at a time.</summary>
internal sealed class Stage(Scenario scenario, Func<string, Persona?> persona)
{
    private readonly Places _places = new(scenario);
    private readonly Asking _asking = new(new Places(scenario));
    private readonly FactsRead _facts = new(scenario, persona);

    public Beat Beat(BeatId id) => _places.Beat(id);

    /// <summary>Gives every moment that entering a beat can lead to, one for each way in which the traits that it meets can be drawn.</summary>
    public IEnumerable<(Moment Moment, Fraction Chance)> Enter(Beat beat, Moment before)
    {
        IEnumerable<(Moment Moment, Fraction Chance)> drawn = [(before.Entering(beat.Id), Fraction.One)];
        foreach ((RoleKey Role, Trait Trait) trait in FactsRead.TraitsMetAt(beat).Where(trait => !before.Traits.ContainsKey(trait)))
        {
            TraitLevel[] levels = _facts.LevelsOf(trait);
            drawn = [.. drawn.SelectMany(each => levels.Select(level => (each.Moment with { Traits = each.Moment.Traits.Add(trait, level) }, each.Chance / levels.Length)))];
        }

        return drawn;
    }

    /// <summary>Gives the state that a moment is, in words.</summary>
    public string StateOf(Beat beat, Moment moment) => _facts.StateOf(beat, moment);

    /// <summary>Gives everything that any condition of the file could ask about, in words.</summary>
    public string EverythingAt(Beat beat, Moment moment) => _facts.EverythingAt(beat, moment);

    /// <summary>Gives the words that are said when a beat is entered, with those of an ending.</summary>
    public int WordsAt(Beat beat, Moment moment) =>
        beat.Lines.Where(line => Holds(line.When, moment)).Sum(line => WordsOf.Count(line.Text)) + (beat.Ending is { } ending ? WordsOf.Count(ending.Text) : 0);

    public Choice[] Open(Beat beat, Moment moment) =>
        [.. beat.Choices.Where(choice => Holds(choice.When, moment) && !(choice.Once && moment.Taken.Contains(new ChoicePath(beat.Id, choice.Id))))];

    public Moment After(Beat beat, Moment moment, Choice choice) => moment.After(new ChoicePath(beat.Id, choice.Id), choice, _places);

    /// <summary>Gives the ways on without a choice and how likely each is; none where it is stuck.</summary>
    public (BeatId To, Fraction Chance)[] Ways(Beat beat, Moment moment)
    {
        Onward[] open = [.. beat.Next.Where(way => Holds(way.When, moment))];
        if (open.Length == 0 || open[0].Weight is null)
        {
            return open.Length == 0 ? [] : [(open[0].To, Fraction.One)];
        }

        Onward[] drawn = [.. open.Where(way => way.Weight is not null)];
        return [.. drawn.Select(way => (way.To, new Fraction(way.Weight ?? 0, drawn.Sum(each => each.Weight ?? 0))))];
    }

    private bool Holds(Condition? condition, Moment moment) => _asking.Holds(condition, moment);
}
