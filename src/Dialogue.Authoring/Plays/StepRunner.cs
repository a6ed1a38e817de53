using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Plays;

/// <summary>What came of one step.</summary>
/// <param name="Playthrough">Where the play stands after it.</param>
/// <param name="Complaint">What is not as it must be, or null.</param>
/// <param name="Suggestion">The word that was probably meant, or null.</param>
internal sealed record StepOutcome(Playthrough Playthrough, string? Complaint = null, string? Suggestion = null);

/// <summary>Does or checks one step of a play.</summary>
internal static class StepRunner
{
    private const int MostLines = 3;

    public static StepOutcome Run(Playthrough play, PlayStep step) => step switch
    {
        PlayStep.At at => Is(play.Beat, at.Beat) ? new StepOutcome(play) : new StepOutcome(play, $"The play is at {Place(play)}, not at {PlanWords.Quote(at.Beat.Value)}.", Near(play, at.Beat)),
        PlayStep.Reaches reaches => Reach(play, reaches.Beat),
        PlayStep.Offers offers => Offer(play, offers.Choices),
        PlayStep.Hides hides => Hide(play, hides.Choices),
        PlayStep.Take take => Take(play, take),
        PlayStep.StaySilent => play.StaySilent() is TakeOutcome.Taken silent
            ? new StepOutcome(silent.Playthrough)
            : new StepOutcome(play, $"Nobody waits for silence at {Place(play)}."),
        PlayStep.Says says => Say(play, says.Words),
        PlayStep.Holds holds => HeldValues.Check(play, holds),
        _ => new StepOutcome(play),
    };

    private static StepOutcome Reach(Playthrough play, BeatId ending) => play.Status switch
    {
        PlaythroughStatus.Ended when Is(play.Beat, ending) => new StepOutcome(play),
        PlaythroughStatus.Ended => new StepOutcome(play, $"The play ended at {Place(play)}, not at {PlanWords.Quote(ending.Value)}.", Near(play, ending)),
        PlaythroughStatus.Stuck => new StepOutcome(play, $"The story is stuck at {Place(play)} and never comes to {PlanWords.Quote(ending.Value)}."),
        _ => new StepOutcome(play, $"The play is not over: it waits for an answer at {Place(play)}, and {PlanWords.Quote(ending.Value)} is not reached.", Near(play, ending)),
    };

    private static StepOutcome Offer(Playthrough play, ValueArray<ChoiceId> expected)
    {
        string[] open = [.. Open(play)];
        string[] wanted = [.. expected.Select(choice => Now(play, choice)).Distinct()];
        string[] missing = [.. wanted.Except(open)];
        string[] more = [.. open.Except(wanted)];
        return (missing, more) switch
        {
            ([], []) => new StepOutcome(play),
            (_, []) => new StepOutcome(play, $"At {Place(play)} {PlanWords.List(missing)} should be on offer and is not; there it is {PlanWords.List(open)}.", new NearestWord().Find(missing[0], open)),
            ([], _) => new StepOutcome(play, $"At {Place(play)} {PlanWords.List(more)} is on offer, too."),
            _ => new StepOutcome(play, $"At {Place(play)} on offer are {PlanWords.List(open)}, not {PlanWords.List(wanted)}.", new NearestWord().Find(missing[0], more)),
        };
    }

    private static StepOutcome Hide(Playthrough play, ValueArray<ChoiceId> expected)
    {
        string[] shown = [.. expected.Select(choice => Now(play, choice)).Intersect(Open(play))];
        return shown.Length == 0 ? new StepOutcome(play) : new StepOutcome(play, $"At {Place(play)} {PlanWords.List(shown)} should not be on offer and is.");
    }

    private static StepOutcome Take(Playthrough play, PlayStep.Take take)
    {
        if (take.Beat is { } beat && !Is(play.Beat, beat))
        {
            return new StepOutcome(play, $"The play is at {Place(play)}, not at {PlanWords.Quote(beat.Value)}.", Near(play, beat));
        }

        string choice = PlanWords.Quote(take.Choice.Value);
        return play.Take(take.Choice) switch
        {
            TakeOutcome.Taken taken => new StepOutcome(taken.Playthrough),
            TakeOutcome.ChoiceRefused { Reason: RefusalReason.Over } => new StepOutcome(play, $"The play is over at {Place(play)}, so {choice} cannot be taken."),
            TakeOutcome.ChoiceRefused { Reason: RefusalReason.Locked } => new StepOutcome(play, $"{choice} is closed at {Place(play)}; on offer are {PlanWords.List(Open(play))}."),
            _ => new StepOutcome(play, $"{choice} is not on offer at {Place(play)}; there it is {PlanWords.List(Open(play))}.", new NearestWord().Find(take.Choice.Value, Open(play))),
        };
    }

    private static StepOutcome Say(Playthrough play, string words)
    {
        string[] said = [.. Transcript.EntriesOf(play.LastEvents, play.Cast)
            .Where(entry => entry.Kind is not (TranscriptEntryKind.Answer or TranscriptEntryKind.Silence or TranscriptEntryKind.Moment))
            .Select(entry => entry.Kind == TranscriptEntryKind.Ending ? $"{entry.Name}\n{entry.Words}" : entry.Words)];
        if (said.Any(each => each.Contains(words, StringComparison.Ordinal)))
        {
            return new StepOutcome(play);
        }

        string heard = said.Length == 0 ? "Nothing was said since." : $"Said was: {string.Join(", ", said.Take(MostLines).Select(PlanWords.Quote))}{(said.Length > MostLines ? $" and {said.Length - MostLines} more" : string.Empty)}.";
        return new StepOutcome(play, $"Nobody said {PlanWords.Quote(words)} on the way to {Place(play)}. {heard}");
    }

    private static string Place(Playthrough play) => PlanWords.Quote(play.Beat.Id.Value);

    private static IEnumerable<string> Open(Playthrough play) => play.Offered.Where(offered => offered.IsOpen).Select(offered => offered.Id.Value);

    private static bool Is(Beat beat, BeatId id) => beat.Id == id || beat.Aliases.Contains(id);

    // A choice may be called by a former id.
    private static string Now(Playthrough play, ChoiceId choice) =>
        (play.Beat.Choices.FirstOrDefault(each => each.Id == choice) ?? play.Beat.Choices.FirstOrDefault(each => each.Aliases.Contains(choice)))?.Id.Value ?? choice.Value;

    private static string? Near(Playthrough play, BeatId beat)
    {
        IEnumerable<string> ids = play.Conversation.Scenario.Beats.Select(each => each.Id.Value);
        return ids.Contains(beat.Value) ? null : new NearestWord().Find(beat.Value, ids);
    }
}
