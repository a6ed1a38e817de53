using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Goes through every play there is, one after another, and notes what it meets.</summary>
/// <param name="scenario">What is played.</param>
/// <param name="rubric">What moves are worth.</param>
/// <param name="persona">Gives the persona of an id, or null.</param>
/// <param name="pick">Which of the open choices whoever plays would take, each as likely as the others; never none.</param>
/// <param name="silence">Whether the player also says nothing where they could say something.</param>
internal sealed class PlayLister(
    Scenario scenario, Rubric rubric, Func<string, Persona?> persona, Func<IReadOnlyList<Choice>, IReadOnlyList<Choice>> pick, bool silence)
{
    private const int LongestPlay = 120;

    private readonly Places _places = new(scenario);
    private readonly Asking _asking = new(new Places(scenario));
    private readonly FactsRead _facts = new(scenario, new Places(scenario));
    private readonly List<Play> _plays = [];
    private int _most;

    /// <summary>Gets the states that were met, in words.</summary>
    public HashSet<string> States { get; } = [];

    /// <summary>Gets the choices that were open somewhere.</summary>
    public HashSet<ChoicePath> Offered { get; } = [];

    public HashSet<BeatId> Entered { get; } = [];

    /// <summary>Gives every play, or null where there are too many or one goes on for too long.</summary>
    public IReadOnlyList<Play>? List(int most)
    {
        _most = most;
        return Enter(scenario.Start, Moment.Before(scenario), new Play()) ? _plays : null;
    }

    private bool Enter(BeatId to, Moment before, Play play)
    {
        Beat beat = _places.Beat(to);
        Entered.Add(beat.Id);
        Moment entered = before.Entering(beat.Id);
        (RoleKey Role, Trait Trait)[] met = [.. FactsRead.TraitsMetAt(beat).Where(trait => !entered.Traits.ContainsKey(trait))];
        return play.Beats.Count < LongestPlay && Draw(beat, entered, met, play with { Beats = play.Beats.Add(beat.Id) });
    }

    private bool Draw(Beat beat, Moment moment, ReadOnlySpan<(RoleKey Role, Trait Trait)> met, Play play)
    {
        if (met.IsEmpty)
        {
            return Stay(beat, moment, play);
        }

        (RoleKey key, Trait trait) = met[0];
        Role role = scenario.Roles.First(each => each.Key == key);
        TraitLevel[] levels = [.. TraitRange.Of(role, trait, role.Persona is { } id ? persona(id) : null, scenario.Level)];
        foreach (TraitLevel level in levels)
        {
            Moment drawn = moment with { Traits = moment.Traits.Add(met[0], level) };
            if (!Draw(beat, drawn, met[1..], Less(play, 1, levels.Length)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Stay(Beat beat, Moment moment, Play play)
    {
        States.Add(_facts.StateOf(beat, moment));
        Play heard = play with { Words = play.Words + beat.Lines.Where(line => _asking.Holds(line.When, moment)).Sum(line => WordsOf.Count(line.Text)) };
        if (beat.Ending is { } ending)
        {
            return Over(heard with { Words = heard.Words + WordsOf.Count(ending.Text), Ending = beat.Id });
        }

        return beat.Choices.IsEmpty ? GoOn(beat, moment, heard) : Answer(beat, moment, heard);
    }

    private bool Answer(Beat beat, Moment moment, Play play)
    {
        Choice[] open = [.. beat.Choices.Where(choice => IsOpen(beat, choice, moment))];
        Offered.UnionWith(open.Select(choice => new ChoicePath(beat.Id, choice.Id)));
        if (open.Length == 0)
        {
            return beat.Timeout is { } only ? Enter(only.To, moment, play) : Over(play);
        }

        SkillValues[] values = [.. open.Select(choice => rubric.ValueOf(choice, beat.Context))];
        SkillValues low = values.Aggregate(SkillValues.Lower);
        SkillValues high = values.Aggregate(SkillValues.Higher);
        IReadOnlyList<Choice> picked = pick(open);
        foreach (Choice choice in picked)
        {
            ChoicePath path = new(beat.Id, choice.Id);
            Play said = Less(play, 1, picked.Count) with
            {
                Answers = play.Answers.Add(new Answer(path, values[Array.IndexOf(open, choice)], low, high)),
                Words = play.Words + WordsOf.Count(choice.Text),
            };
            if (!Enter(choice.To, moment.After(path, choice, _places), said))
            {
                return false;
            }
        }

        return !silence || beat.Timeout is not { } timeout || Enter(timeout.To, moment, play with { KeptSilent = true });
    }

    private bool GoOn(Beat beat, Moment moment, Play play)
    {
        Onward[] open = [.. beat.Next.Where(way => _asking.Holds(way.When, moment))];
        if (open.Length == 0)
        {
            return Over(play);
        }

        if (open[0].Weight is null)
        {
            return Enter(open[0].To, moment, play);
        }

        int all = open.Sum(way => way.Weight ?? 0);
        return open.Where(way => way.Weight is not null).All(way => Enter(way.To, moment, Less(play, way.Weight ?? 0, all)));
    }

    private bool IsOpen(Beat beat, Choice choice, Moment moment) =>
        _asking.Holds(choice.When, moment) && !(choice.Once && moment.Taken.Contains(new ChoicePath(beat.Id, choice.Id)));

    private static Play Less(Play play, int above, int below) => play with { Probability = play.Probability * new Fraction(above, below) };

    private bool Over(Play play)
    {
        _plays.Add(play);
        return _plays.Count <= _most;
    }
}
