using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs.Plans;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>One way through a conversation so far. A value: taking a choice gives another playthrough and leaves this one as it is.</summary>
public sealed class Playthrough
{
    private readonly BeatPlan _at;
    private readonly Facts _facts;

    private Playthrough(Conversation conversation, Cast cast, ulong seed, in Walk walk, Playthrough? previous, Decision? decision, AnswerLog log)
    {
        From = previous?.From;
        Conversation = conversation;
        Cast = cast;
        Seed = seed;
        Previous = previous;
        LastDecision = decision;
        Log = log;
        _at = walk.At;
        _facts = walk.Facts;
        Channel = walk.Channel;
        Status = walk.Status;
        Offered = walk.Offered;
        LastEvents = walk.TakeEvents();
    }

    private Playthrough(Playthrough same, AnswerLog log)
    {
        (Conversation, Cast, Seed, Previous, LastDecision) = (same.Conversation, same.Cast, same.Seed, same.Previous, same.LastDecision);
        From = same.From;
        (_at, _facts, Channel, Status, Offered, LastEvents) = (same._at, same._facts, same.Channel, same.Status, same.Offered, same.LastEvents);
        Log = log;
    }

    /// <summary>Gets the conversation that is played.</summary>
    public Conversation Conversation { get; }

    /// <summary>Gets who fills the roles.</summary>
    public Cast Cast { get; }

    /// <summary>Gets where every draw comes from.</summary>
    public ulong Seed { get; }

    /// <summary>Gets the beat that it was begun at, or null where that was the scenario's start.</summary>
    public BeatId? From { get; private init; }

    /// <summary>Gets the current beat.</summary>
    public Beat Beat => _at.Beat;

    /// <summary>Gets the current medium.</summary>
    public Channel Channel { get; }

    /// <summary>Gets whether it waits, has ended, or cannot go on.</summary>
    public PlaythroughStatus Status { get; }

    /// <summary>Gets what stands before the player, in the author's order: open choices, and locked ones with a reason.</summary>
    public ValueArray<OfferedChoice> Offered { get; }

    /// <summary>Gets whether saying nothing is an answer here.</summary>
    public bool CanStaySilent => Status == PlaythroughStatus.AtChoice && _at.SilenceLeadsTo != BeatPlan.Nowhere;

    /// <summary>Gets the playthrough before the last decision, or null at the start.</summary>
    public Playthrough? Previous { get; }

    /// <summary>Gets the decision that led here, or null at the start.</summary>
    public Decision? LastDecision { get; }

    /// <summary>Gets what happened since the last decision, in order.</summary>
    public ValueArray<PlaythroughEvent> LastEvents { get; }

    /// <summary>Gets how many decisions were taken on this path.</summary>
    public int DecisionCount => LastDecision?.Number ?? 0;

    /// <summary>Gets how many things the player did, answers and takings back; one more after each of them.</summary>
    public int StepCount => Log.Count;

    /// <summary>Gets the ending, or null while the story goes on.</summary>
    public Ending? Ending => Status == PlaythroughStatus.Ended ? Beat.Ending : null;

    /// <summary>Gets the place of the current beat in its scenario.</summary>
    internal int BeatIndex => _at.Index;

    /// <summary>Gets everything the player did, also what was taken back.</summary>
    internal AnswerLog Log { get; }

    /// <summary>Takes a choice by its id (or a former id).</summary>
    public TakeOutcome Take(ChoiceId choice) => Take(Conversation.Plan.FindChoice(_at.Index, choice));

    /// <summary>Takes the choice at a place among the beat's authored choices, from 0.</summary>
    public TakeOutcome Take(int index)
    {
        if (Status != PlaythroughStatus.AtChoice)
        {
            return new TakeOutcome.ChoiceRefused(RefusalReason.Over);
        }

        if ((uint)index >= (uint)_at.Choices.Length)
        {
            return new TakeOutcome.ChoiceRefused(RefusalReason.NotHere);
        }

        int to = Conversation.Machine.Choose(_at, _facts, index);
        return to == BeatPlan.Nowhere ? Refuse(index) : Answer(_at.Choices[index], to);
    }

    /// <summary>Says nothing, where the other waits for an answer.</summary>
    public TakeOutcome StaySilent()
    {
        if (Status != PlaythroughStatus.AtChoice)
        {
            return new TakeOutcome.ChoiceRefused(RefusalReason.Over);
        }

        int to = Conversation.Machine.StaySilent(_at, _facts);
        return to == BeatPlan.Nowhere ? new TakeOutcome.ChoiceRefused(RefusalReason.SilenceIsNoAnswer) : Answer(null, to);
    }

    /// <summary>Goes back a number of decisions (at most to the start). What was answered first stays on record; see <see cref="Answers"/>.</summary>
    /// <param name="decisions">How many; 0 changes nothing, a negative number throws <see cref="ArgumentOutOfRangeException"/>.</param>
    public Playthrough Rewind(int decisions = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decisions);
        Playthrough earlier = this;
        int back = 0;
        for (; back < decisions && earlier.Previous is not null; back++)
        {
            earlier = earlier.Previous;
        }

        return back == 0 ? this : new Playthrough(earlier, Log.TakeBack(this, back));
    }

    /// <summary>Gives the value of a variable, encoded (see <see cref="Variable"/>); an unknown one throws <see cref="KeyNotFoundException"/>.</summary>
    public int ValueOf(VariableId variable)
    {
        ReadOnlySpan<Variable> variables = Conversation.Scenario.Variables.AsSpan();
        for (int i = 0; i < variables.Length; i++)
        {
            if (variables[i].Id == variable)
            {
                return _facts[i];
            }
        }

        throw new KeyNotFoundException($"The scenario has no variable '{variable}'.");
    }

    internal static Playthrough Begin(Conversation conversation, Cast cast, ulong seed)
    {
        Walk walk = new(conversation, conversation.Plan.StartingFacts(cast), Channel.Chat, seed, 0);
        walk.Enter(conversation.Plan.Start);
        return new Playthrough(conversation, cast, seed, walk, null, null, AnswerLog.Empty);
    }

    internal static Playthrough BeginAt(Conversation conversation, int beat, Cast cast, ulong seed)
    {
        Walk walk = new(conversation, conversation.Plan.StartingFacts(cast), Arrival.ChannelAt(conversation, beat), seed, 0);
        walk.Enter(beat);
        return new Playthrough(conversation, cast, seed, walk, null, null, AnswerLog.Empty) { From = conversation.Scenario.Beats[beat].Id };
    }

    private TakeOutcome.ChoiceRefused Refuse(int index)
    {
        foreach (OfferedChoice offered in Offered.AsSpan())
        {
            if (offered.Index == index)
            {
                return new TakeOutcome.ChoiceRefused(RefusalReason.Locked, offered.LockedBecause);
            }
        }

        return new TakeOutcome.ChoiceRefused(RefusalReason.NotOffered);
    }

    private TakeOutcome.Taken Answer(ChoicePlan? choice, int to)
    {
        Decision decision = Decisions.Make(DecisionCount + 1, Beat, Channel, choice, Offered);
        Walk walk = new(Conversation, _facts, Channel, Seed, decision.Number);
        if (choice is null)
        {
            walk.Say(new PlaythroughEvent.SilenceKept(decision));
        }
        else
        {
            walk.Say(new PlaythroughEvent.ChoiceTaken(decision));
            walk.Change(choice.Effects);
            walk.Remember(choice);
        }

        walk.Enter(to);
        Playthrough after = new(Conversation, Cast, Seed, walk, this, decision, Log.Add(decision));
        return new TakeOutcome.Taken(after, after.LastEvents);
    }
}
