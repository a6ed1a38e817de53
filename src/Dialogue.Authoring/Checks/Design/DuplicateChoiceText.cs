using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Looks for choices of one beat that say the same, whatever their case, spaces and punctuation.</summary>
/// <remarks>The same words may stand twice where conditions see to it that only one of them is offered; where both choices have a condition, all possible plays decide.</remarks>
internal static class DuplicateChoiceText
{
    public static void Check(CheckContext context)
    {
        foreach (AskedBeat beat in context.Asked)
        {
            string[] said = [.. beat.Beat.Choices.Select(choice => Bare(choice.Text.Source))];
            for (int place = 1; place < beat.Count; place++)
            {
                int twin = Enumerable.Range(0, place).FirstOrDefault(earlier => said[earlier] == said[place] && CanMeet(context, beat, earlier, place), -1);
                if (twin >= 0)
                {
                    context.Report(
                        DiagnosticRules.DuplicateChoiceText,
                        context.Positions.InBeat(beat.Index, "choices", Places.Of(place), "text"),
                        $"This says the same as the choice '{beat.Beat.Choices[twin].Id}'.");
                }
            }
        }
    }

    private static string Bare(string text)
    {
        string bare = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return bare.Length > 0 ? bare : text;
    }

    private static bool CanMeet(CheckContext context, AskedBeat beat, int one, int other)
    {
        Choice first = beat.Beat.Choices[one];
        Choice second = beat.Beat.Choices[other];
        return first.When is null || second.When is null || (context.Options.WithStates && AreOpenTogether(context.Analysis.Space, beat.Index, one, other));
    }

    private static bool AreOpenTogether(StateSpace? space, int beat, int one, int other)
    {
        if (space is null)
        {
            return false;
        }

        ReadOnlySpan<ChoiceRow> choices = space.Story.ChoicesOf(beat);
        for (int state = 0; state < space.Count; state++)
        {
            if (space.Kinds[state] == StateKind.Decision && space.BeatOf(state) == beat && space.Holds(state, choices[one].When) && space.Holds(state, choices[other].When))
            {
                return true;
            }
        }

        return false;
    }
}
