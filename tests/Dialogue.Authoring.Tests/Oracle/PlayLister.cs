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

    private readonly Stage _stage = new(scenario, persona);
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
        Beat beat = _stage.Beat(to);
        Entered.Add(beat.Id);
        return play.Beats.Count < LongestPlay && _stage.Enter(beat, before).All(drawn => Stay(beat, drawn.Moment, Less(play, drawn.Chance) with { Beats = play.Beats.Add(beat.Id) }));
    }

    private bool Stay(Beat beat, Moment moment, Play play)
    {
        States.Add(_stage.StateOf(beat, moment));
        Play heard = play with { Words = play.Words + _stage.WordsAt(beat, moment), Ending = beat.Ending is null ? null : beat.Id };
        if (!beat.Choices.IsEmpty)
        {
            return Answer(beat, moment, heard);
        }

        (BeatId To, Fraction Chance)[] ways = _stage.Ways(beat, moment);
        return ways.Length == 0 ? Over(heard) : ways.All(way => Enter(way.To, moment, Less(heard, way.Chance)));
    }

    private bool Answer(Beat beat, Moment moment, Play play)
    {
        Choice[] open = _stage.Open(beat, moment);
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
            Play said = Less(play, new Fraction(1, picked.Count)) with
            {
                Answers = play.Answers.Add(new Answer(new ChoicePath(beat.Id, choice.Id), values[Array.IndexOf(open, choice)], low, high)),
                Words = play.Words + WordsOf.Count(choice.Text),
            };
            if (!Enter(choice.To, _stage.After(beat, moment, choice), said))
            {
                return false;
            }
        }

        return !silence || beat.Timeout is not { } timeout || Enter(timeout.To, moment, play with { KeptSilent = true });
    }

    private static Play Less(Play play, Fraction chance) => play with { Probability = play.Probability * chance };

    private bool Over(Play play)
    {
        _plays.Add(play);
        return _plays.Count <= _most;
    }
}
