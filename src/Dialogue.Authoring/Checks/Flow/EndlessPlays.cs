using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Flow;

/// <summary>DLG306 and DLG307: places from which a play cannot end any more, and loops that it can stay in as long as the player likes.</summary>
internal static class EndlessPlays
{
    private const int MostNamed = 5;

    public static void Check(CheckContext context)
    {
        if (!context.Options.WithStates || context.Analysis.Space is not { IsComplete: true } space)
        {
            return;
        }

        StrongComponents parts = context.Analysis.Parts;
        if (parts.IsOrder)
        {
            return;
        }

        LoopFinder finder = new(space, parts);
        HashSet<int> reported = [];
        foreach ((int entry, int part) in finder.Traps)
        {
            if (reported.Add(space.BeatOf(entry)))
            {
                ReportTrap(context, space, entry, Beats(context, space, parts, part));
            }
        }

        // The same beats with other values are the same loop to an author.
        HashSet<int> loops = [];
        foreach ((int entry, int part) in finder.Loops)
        {
            if (loops.Add(space.Layout.Loops.Of[space.BeatOf(entry)]))
            {
                ReportLoop(context, space, entry, Beats(context, space, parts, part));
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

    private static void ReportTrap(CheckContext context, StateSpace space, int entry, string beats) => context.Report(
        DiagnosticRules.NoPathToEnding,
        context.Positions.Beat(space.BeatOf(entry)),
        $"From '{context.Scenario.Beats[space.BeatOf(entry)].Id}' no ending can be reached any more; a play goes round through {beats} for ever. Leave a way out.",
        space.WitnessTo(entry),
        entry);

    private static void ReportLoop(CheckContext context, StateSpace space, int entry, string beats) => context.Report(
        DiagnosticRules.EndlessLoopPossible,
        context.Positions.Beat(space.BeatOf(entry)),
        $"A play can go round for ever through {beats}, with nothing different the next time. A choice that is offered once, or a count, would end it.",
        space.WitnessTo(entry),
        entry);
}
