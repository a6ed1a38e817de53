using System.Globalization;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Differences;

/// <summary>Differences of beats: which there are, what is said in them, and where they lead.</summary>
internal sealed class BeatChanges(Pairing pairing, Rubric before, Rubric after, ChangeList changes)
{
    private readonly ChoiceChanges _choices = new(pairing, before, after, changes);

    public void Add()
    {
        changes.Compare("start", string.Empty, pairing.NowOf(pairing.Before.Start), pairing.After.Start.Value);
        for (int place = 0; place < pairing.Beats.Length; place++)
        {
            Beat old = pairing.Before.Beats[place];
            if (pairing.Beats[place] < 0)
            {
                changes.Add(ChangeKind.Removed, "beat", old.Id.Value, Describe(old), null);
            }
            else
            {
                Compare(old, pairing.After.Beats[pairing.Beats[place]], pairing.Beats[place]);
            }
        }

        foreach (Beat beat in pairing.NewBeats())
        {
            changes.Add(ChangeKind.Added, "beat", beat.Id.Value, null, Describe(beat));
        }
    }

    private static string Describe(Beat beat) => beat.Ending is { } ending ? $"ending, {Word(ending.Outcome)}: {ending.Title.Source}" : beat.Lines.IsEmpty ? string.Empty : beat.Lines[0].Text.Source;

    private void Compare(Beat old, Beat now, int place)
    {
        string id = now.Id.Value;
        if (old.Id != now.Id)
        {
            changes.Add(ChangeKind.Renamed, "beat", id, old.Id.Value, id);
        }

        changes.Compare("channel", id, Word(old.Channel), Word(now.Channel));
        changes.Compare("time", id, old.Time, now.Time);
        changes.Compare("subject", id, old.Subject?.Source, now.Subject?.Source);
        changes.Compare("context", id, Words(old.Context), Words(now.Context));
        LineChanges.Add(changes, id, old.Lines, now.Lines);
        _choices.Add(old, now, place);
        changes.Compare("next", id, Ways(old, pairing.NowOf), Ways(now, to => to.Value));
        changes.Compare("timeout", id, Silence(old, pairing.NowOf), Silence(now, to => to.Value));
        changes.Compare("timeout.because", id, old.Timeout?.Because?.Source, now.Timeout?.Because?.Source);
        changes.Compare("ending", id, Word(old.Ending?.Outcome), Word(now.Ending?.Outcome));
        changes.Compare("ending.title", id, old.Ending?.Title.Source, now.Ending?.Title.Source);
        changes.Compare("ending.text", id, old.Ending?.Text.Source, now.Ending?.Text.Source);
        changes.Compare("ending.carry", id, old.Ending?.Carry.Source, now.Ending?.Carry.Source);
        changes.Compare("prompts", id, old.Prompts.IsEmpty ? null : string.Join(" / ", old.Prompts), now.Prompts.IsEmpty ? null : string.Join(" / ", now.Prompts));
        changes.Compare("hold", id, old.Hold ? "true" : "false", now.Hold ? "true" : "false");
    }

    private static string? Words(ValueArray<string> words) => words.IsEmpty ? null : string.Join(", ", words);

    private static string? Ways(Beat beat, Func<BeatId, string> nameOf) => beat.Next.IsEmpty ? null : string.Join("; ", beat.Next.Select(way =>
    {
        string when = way.When is { } condition ? $" if {condition.Source}" : string.Empty;
        string weight = way.Weight is { } known ? string.Create(CultureInfo.InvariantCulture, $" weight {known}") : string.Empty;
        return $"{nameOf(way.To)}{when}{weight}";
    }));

    private static string? Silence(Beat beat, Func<BeatId, string> nameOf) =>
        beat.Timeout is { } timeout ? string.Create(CultureInfo.InvariantCulture, $"{nameOf(timeout.To)} after {timeout.Seconds} s") : null;

    private static string? Word(Channel? channel) => channel switch
    {
        null => null,
        Channel.InPerson => "in-person",
        { } known => known.ToString().ToLowerInvariant(),
    };

    private static string? Word(EndingOutcome? outcome) => outcome switch
    {
        EndingOutcome.Reached => "reached",
        EndingOutcome.Partly => "partly",
        EndingOutcome.Missed => "missed",
        _ => null,
    };
}
