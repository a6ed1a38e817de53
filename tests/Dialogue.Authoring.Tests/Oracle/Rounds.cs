using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>What uniform play comes to in the long run, found by letting it go on round after round until next to nothing of it is left.</summary>
/// <remarks>For stories with loops, of which the plays cannot be listed.</remarks>
internal sealed partial class Rounds
{
    private const int MostRounds = 20_000;
    private const int RoundsInATrap = 200;
    private const double NextToNothing = 1e-14;

    private readonly Stage _stage;
    private readonly Rubric _rubric;
    private readonly bool _keepsAll;
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<Node> _nodes = [];
    private readonly HashSet<int> _met = [];
    private List<Step> _first = [];

    private Rounds(Scenario scenario, Rubric rubric, Func<string, Persona?> persona, bool keepsAll)
    {
        _rubric = rubric;
        _keepsAll = keepsAll;
        _stage = new Stage(scenario, persona);
    }

    public HashSet<string> States { get; } = [];

    public HashSet<BeatId> Entered { get; } = [];

    public HashSet<ChoicePath> Offered { get; } = [];

    /// <summary>Gets whether an ending can be reached from everything that uniform play reaches.</summary>
    public bool Terminates { get; private set; }

    /// <summary>Gets whether uniform play stops, at an ending or stuck, with probability 1.</summary>
    public bool Stops { get; private set; }

    /// <summary>Gets whether next to nothing was left in the end; else there are no figures but what can be reached.</summary>
    public bool IsSettled { get; private set; }

    public Dictionary<BeatId, double> Endings { get; } = [];

    public double Decisions { get; private set; }

    public double Words { get; private set; }

    public double[] Sums { get; } = new double[3];

    public double[] Opportunities { get; } = new double[3];

    /// <summary>Goes round, or gives null where there are too many moments to keep.</summary>
    /// <param name="scenario">What is played.</param>
    /// <param name="rubric">What moves are worth.</param>
    /// <param name="persona">Gives the persona of an id, or null.</param>
    /// <param name="most">How many moments to keep.</param>
    /// <param name="keepsAll">Whether every fact that is read anywhere is kept, so that nothing rests on what can still be read.</param>
    public static Rounds? Of(Scenario scenario, Rubric rubric, Func<string, Persona?> persona, int most, bool keepsAll = true)
    {
        Rounds rounds = new(scenario, rubric, persona, keepsAll);
        rounds._first = rounds.Entering(scenario.Start, Moment.Before(scenario), 1, null, []);
        for (int next = 0; next < rounds._nodes.Count; next++)
        {
            rounds.Leave(next);
            if (rounds._nodes.Count > most)
            {
                return null;
            }
        }

        rounds.Judge();
        rounds.GoRound();
        return rounds;
    }

    private List<Step> Entering(BeatId to, Moment before, double chance, (Beat Beat, Choice Choice)? said, Choice[] open)
    {
        Beat beat = _stage.Beat(to);
        Entered.Add(beat.Id);
        return [.. _stage.Enter(beat, before).Select(each => new Step(Number(beat, each.Moment), chance * each.Chance.ToDouble(), said, open))];
    }

    private int Number(Beat beat, Moment moment)
    {
        string name = _keepsAll ? _stage.EverythingAt(beat, moment) : _stage.StateOf(beat, moment);
        if (!_numbers.TryGetValue(name, out int number))
        {
            _numbers.Add(name, number = _nodes.Count);
            _nodes.Add(new Node(beat, moment));
            States.Add(_stage.StateOf(beat, moment));
        }

        return number;
    }

    private void Leave(int number)
    {
        (Beat beat, Moment moment) = (_nodes[number].Beat, _nodes[number].Moment);
        Choice[] open = _stage.Open(beat, moment);
        Offered.UnionWith(open.Select(choice => new ChoicePath(beat.Id, choice.Id)));
        List<Step> steps = [.. open.SelectMany(choice => Entering(choice.To, _stage.After(beat, moment, choice), 1.0 / open.Length, (beat, choice), open))];
        if (beat.Timeout is { } timeout)
        {
            steps.AddRange(Entering(timeout.To, moment, open.Length == 0 ? 1 : 0, null, []));
        }

        steps.AddRange(_stage.Ways(beat, moment).SelectMany(way => Entering(way.To, moment, way.Chance.ToDouble(), null, [])));
        _nodes[number].Steps.AddRange(steps);
    }

    private void Judge()
    {
        _met.UnionWith(_first.Select(step => step.To));
        Stack<int> open = new(_met);
        while (open.TryPop(out int number))
        {
            foreach (Step step in _nodes[number].Steps.Where(step => step.Chance > 0 && _met.Add(step.To)))
            {
                open.Push(step.To);
            }
        }

        Terminates = _met.All(ComesTo(node => node.Beat.Ending is not null).Contains);
        Stops = _met.All(ComesTo(node => node.Steps.Count == 0).Contains);
    }

    private HashSet<int> ComesTo(Func<Node, bool> isWanted)
    {
        HashSet<int> found = [.. Enumerable.Range(0, _nodes.Count).Where(number => isWanted(_nodes[number]))];
        for (int before = -1; before != found.Count;)
        {
            before = found.Count;
            found.UnionWith(Enumerable.Range(0, _nodes.Count).Where(number => _nodes[number].Steps.Any(step => step.Chance > 0 && found.Contains(step.To))));
        }

        return found;
    }

    private void GoRound()
    {
        double[] now = new double[_nodes.Count];
        _first.ForEach(step => now[step.To] += step.Chance);
        for (int round = 0; round < (Stops ? MostRounds : RoundsInATrap) && !IsSettled; round++)
        {
            double[] then = new double[now.Length];
            for (int number = 0; number < now.Length; number++)
            {
                if (now[number] > 0)
                {
                    Pass(_nodes[number], now[number], then);
                }
            }

            now = then;
            IsSettled = now.Sum() < NextToNothing;
        }
    }

    private void Pass(Node node, double mass, double[] then)
    {
        Words += mass * _stage.WordsAt(node.Beat, node.Moment);
        if (node.Beat.Ending is not null)
        {
            Endings[node.Beat.Id] = Endings.GetValueOrDefault(node.Beat.Id) + mass;
        }

        foreach (Step step in node.Steps)
        {
            double amount = mass * step.Chance;
            then[step.To] += amount;
            if (step.Said is { } said)
            {
                Decisions += amount;
                Words += amount * WordsOf.Count(said.Choice.Text);
                Score(said.Beat, said.Choice, step.Open, amount);
            }
        }
    }

    private void Score(Beat beat, Choice choice, Choice[] open, double amount)
    {
        foreach (Skill skill in Enum.GetValues<Skill>())
        {
            int[] values = [.. open.Select(each => _rubric.ValueOf(each, beat.Context)[skill])];
            Sums[(int)skill] += amount * _rubric.ValueOf(choice, beat.Context)[skill];
            Opportunities[(int)skill] += values.Max() - values.Min() >= 2 ? amount : 0;
        }
    }

    private sealed record Node(Beat Beat, Moment Moment)
    {
        public List<Step> Steps { get; } = [];
    }

    private sealed record Step(int To, double Chance, (Beat Beat, Choice Choice)? Said, Choice[] Open);
}
