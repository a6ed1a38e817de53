using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Flow;

/// <summary>DLG305, DLG306 and DLG307: places where a play gets stuck, cannot end, or can go round for ever.</summary>
internal static class DeadEnds
{
    private const int MostNamed = 5;

    public static void Check(CheckContext context)
    {
        if (context.Options.WithStates && context.Analysis.Space is { } space)
        {
            ReportStuck(context, space);
            if (space.IsComplete)
            {
                ReportLoops(context, space);
            }
        }
    }

    private static void ReportStuck(CheckContext context, StateSpace space)
    {
        HashSet<int> reported = [];
        for (int state = 0; state < space.Count; state++)
        {
            if (space.Kinds[state] == StateKind.Stuck && reported.Add(space.BeatOf(state)))
            {
                Beat beat = context.Scenario.Beats[space.BeatOf(state)];
                string what = beat.Choices.IsEmpty ? "no way on is open" : "no choice is open";
                context.Report(
                    DiagnosticRules.Stuck,
                    context.Positions.Beat(space.BeatOf(state)),
                    $"A play can get stuck at '{beat.Id}': {what}. Leave one without a condition.",
                    Proof.Exact,
                    space.WitnessTo(state));
            }
        }
    }

    private static void ReportLoops(CheckContext context, StateSpace space)
    {
        StrongComponents parts = context.Analysis.Parts;
        bool[] stops = new bool[parts.Count];
        HashSet<int> reported = [];
        List<(int First, bool Stops, int Part)> loops = [];
        for (int part = 0; part < parts.Count; part++)
        {
            bool isLoop = false;
            bool isAsked = false;
            int first = int.MaxValue;
            foreach (int state in parts[part])
            {
                first = Math.Min(first, state);
                stops[part] |= space.Kinds[state] is StateKind.Ending or StateKind.Stuck;
                isAsked |= space.Kinds[state] is StateKind.Decision or StateKind.Silence;
                for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
                {
                    int to = parts.Of[space.Targets[edge]];
                    isLoop |= to == part;
                    stops[part] |= stops[to];
                }
            }

            if (isLoop && (isAsked || !stops[part]))
            {
                loops.Add((first, stops[part], part));
            }
        }

        foreach ((int first, bool canStop, int part) in loops.OrderBy(loop => loop.First))
        {
            if (reported.Add(space.Layout.Loops.Of[space.BeatOf(first)]))
            {
                Report(context, space, first, canStop, Beats(context, space, parts, part));
            }
        }
    }

    private static string Beats(CheckContext context, StateSpace space, StrongComponents parts, int part)
    {
        SortedSet<int> beats = [];
        foreach (int state in parts[part])
        {
            beats.Add(space.BeatOf(state));
        }

        string names = string.Join(", ", beats.Take(MostNamed).Select(beat => $"'{context.Scenario.Beats[beat].Id}'"));
        return beats.Count > MostNamed ? $"{names} and more" : names;
    }

    private static void Report(CheckContext context, StateSpace space, int first, bool canStop, string beats)
    {
        int beat = space.BeatOf(first);
        if (canStop)
        {
            context.Report(
                DiagnosticRules.EndlessLoopPossible,
                context.Positions.Beat(beat),
                $"A play can go round for ever through {beats}, with nothing different the next time. A choice that is offered once, or a count, would end it.",
                Proof.Exact,
                space.WitnessTo(first));
        }
        else
        {
            context.Report(
                DiagnosticRules.NoPathToEnding,
                context.Positions.Beat(beat),
                $"From '{context.Scenario.Beats[beat].Id}' no ending can be reached any more; a play goes round through {beats} for ever.",
                Proof.Exact,
                space.WitnessTo(first));
        }
    }
}
