using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Looks for choices without a reason: no mistake, and yet another choice is worth as much on every skill and more on one, and opens at least as much (greatest sums, and outcomes).</summary>
/// <remarks>A mistake is beaten by what would have been better; that is what it is there for, so a choice with a negative value is left alone.</remarks>
internal static class DominatedChoice
{
    public static void Check(CheckContext context)
    {
        if (!context.HasWholeAnalysis)
        {
            return;
        }

        StatesByBeat states = new(context.Analysis.Space!);
        foreach (AskedBeat beat in context.Asked)
        {
            for (int choice = 0; choice < beat.Count; choice++)
            {
                for (int other = 0; other < beat.Count; other++)
                {
                    if (IsBeatenNow(beat, choice, other) && FirstBeaten(context, states[beat.Index], choice, other) is { } state)
                    {
                        Report(context, beat, choice, other, state);
                        break;
                    }
                }
            }
        }
    }

    private static bool IsBeatenNow(AskedBeat beat, int choice, int other) =>
        AskedBeat.Covers(beat.Values[choice], default)
        && AskedBeat.Covers(beat.Values[other], beat.Values[choice])
        && beat.Values[other] != beat.Values[choice];

    private static int? FirstBeaten(CheckContext context, ReadOnlySpan<int> states, int choice, int other)
    {
        StateSpace space = context.Analysis.Space!;
        int? first = null;
        foreach (int state in states)
        {
            int worse = Answers.EdgeOf(space, state, choice);
            int better = Answers.EdgeOf(space, state, other);
            if (worse >= 0 && (better < 0 || OpensMore(context.Analysis.Prospects, space.Targets[worse], space.Targets[better])))
            {
                return null;
            }

            first = worse >= 0 ? first ?? state : first;
        }

        return first;
    }

    private static bool OpensMore(Prospects prospects, int worse, int better) =>
        (prospects.Outcomes[worse] & ~prospects.Outcomes[better]) != 0
        || SkillWords.Skills.Any(skill => prospects.Greatest(worse, skill) is not { } sum || prospects.Greatest(better, skill) is not { } most || sum > most);

    private static void Report(CheckContext context, AskedBeat beat, int choice, int other, int state)
    {
        StateSpace space = context.Analysis.Space!;
        int edge = Answers.Of(space, state).First(edge => space.Options[edge] == choice);
        context.Report(
            DiagnosticRules.DominatedChoice,
            context.Positions.InBeat(beat.Index, "choices", Places.Of(choice), "id"),
            $"'{beat.Beat.Choices[other].Id}' is at least as good as '{beat.Beat.Choices[choice].Id}' in everything, now and afterwards. Nothing speaks for the second.",
            [.. space.WitnessTo(state), space.AnswerOf(state, edge)],
            state,
            space.Targets[edge]);
    }
}
