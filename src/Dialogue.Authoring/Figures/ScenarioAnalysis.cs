using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.Envelopes;
using Dialogue.Authoring.States;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>Everything that a conversation can become, and what is true of it. Each part is computed when it is first asked for.</summary>
public sealed class ScenarioAnalysis
{
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    private readonly Lazy<StateSpace?> _space;
    private readonly Lazy<PlayChain> _uniform;
    private readonly Lazy<Stakes> _stakes;
    private readonly Lazy<Envelope> _envelope;
    private readonly Lazy<ScenarioFigures> _figures;
    private readonly Lazy<Prospects> _prospects;
    private readonly Lazy<ShareSpread?[]> _spreads;
    private readonly Lazy<ShareRanking?[]> _rankings;
    private readonly Lazy<BotFigures[]> _bots;
    private readonly Lazy<Survey?> _survey;
    private readonly Lazy<StrongComponents> _parts;
    private readonly Lazy<StateLayout> _layout;

    private ScenarioAnalysis(CompiledStory story, SearchBudget budget, CancellationToken cancellation)
    {
        Story = story;
        Budget = budget;
        _layout = new(() => StateLayout.Of(story));
        _space = new(() => Exploration.Search(story, _layout.Value, budget, cancellation));
        _uniform = new(() => PlayChain.Uniform(Whole, Parts));
        _stakes = new(() => new Stakes(Whole));
        _envelope = new(() => Envelope.Of(story));
        _spreads = new(() => ShareSpread.Of(Uniform, Stakes, Skills));
        _rankings = new(() => [.. Spreads.Select(spread => spread is null ? null : new ShareRanking(spread.Together()))]);
        _bots = new(() => [.. new BotPlays(Whole, Rankings, canRank: Uniform.Trapped == 0).All()]);
        _figures = new(() => IsExact ? new FigureMaker(this).Make() : PartialFigures.Of(story, Space, Envelope));
        _survey = new(() => Space is { } space ? Survey.Of(space) : null);
        _parts = new(() => StrongComponents.FindFrom(0, Whole.Count, Whole.EdgeStarts, Whole.Targets));
        _prospects = new(() => new Prospects(Uniform, Parts));
    }

    /// <summary>Gets whether everything was searched.</summary>
    public bool IsExact => Space is { IsComplete: true };

    /// <summary>Gets the budget that the search had.</summary>
    public SearchBudget Budget { get; }

    /// <summary>Gets all figures.</summary>
    public ScenarioFigures Figures => _figures.Value;

    /// <summary>Gets what all plays come to in numbers, without the figures that take long.</summary>
    public StoryTotals Totals
    {
        get
        {
            int most = IsExact ? Extremes.Greatest(Uniform, Reward.Decisions(Whole))[0] : Extremes.Never;
            return new StoryTotals(EndingsReached(), Extremes.Read(most, 1), most == Extremes.Unbounded);
        }
    }

    internal CompiledStory Story { get; }

    /// <summary>Gets what was searched; null where a state would be too large to be kept at all.</summary>
    internal StateSpace? Space => _space.Value;

    /// <summary>Gets what can be said without a search: what is not in it cannot be reached.</summary>
    internal Envelope Envelope => _envelope.Value;

    /// <summary>Gets what was seen in the states that were searched; null where none could be.</summary>
    internal Survey? Survey => _survey.Value;

    /// <summary>Gets the loops among all states, silence included; only where the analysis is exact.</summary>
    internal StrongComponents Parts => _parts.Value;

    /// <summary>Gets the layout of states, which knows the loops of the beats.</summary>
    internal StateLayout Layout => _layout.Value;

    /// <summary>Gets uniform play; only where the analysis is exact.</summary>
    internal PlayChain Uniform => _uniform.Value;

    /// <summary>Gets what is at stake in each state; only where the analysis is exact.</summary>
    internal Stakes Stakes => _stakes.Value;

    /// <summary>Gets how uniform plays share out, skill by skill; only where the analysis is exact.</summary>
    internal ShareSpread?[] Spreads => _spreads.Value;

    /// <summary>Gets the shares of uniform plays in order, skill by skill: null where they are without number; only where the analysis is exact.</summary>
    internal ShareRanking?[] Rankings => _rankings.Value;

    /// <summary>Gets what tricks come to; only where the analysis is exact.</summary>
    internal IReadOnlyList<BotFigures> Bots => _bots.Value;

    /// <summary>Gets what can still be attained from each state; only where the analysis is exact.</summary>
    internal Prospects Prospects => _prospects.Value;

    private StateSpace Whole => IsExact ? Space! : throw new InvalidOperationException("The search did not reach everything.");

    /// <summary>Prepares a scenario that the reader accepted; it is searched when something is asked that rests on it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="rubric">What its moves are worth.</param>
    /// <param name="persona">Gives the persona of an id, or null: it limits which traits can be drawn.</param>
    /// <param name="budget">How far to search.</param>
    /// <param name="cancellation">Stops the search with <see cref="OperationCanceledException"/>.</param>
    public static ScenarioAnalysis Of(Scenario scenario, Rubric rubric, Func<string, Persona?> persona, SearchBudget budget, CancellationToken cancellation = default) =>
        new(StoryCompiler.Compile(scenario, rubric, persona), budget, cancellation);

    /// <summary>Says whether a play may enter a beat: it does, or nothing rules it out.</summary>
    internal bool MayEnter(int beat) => Survey is { } seen && (IsExact || seen.MetBeats[beat]) ? seen.MetBeats[beat] : Envelope.CanEnter[beat];

    /// <summary>Says whether a choice may be open.</summary>
    internal bool MayBeOpen(int choice) => Survey is { } seen && (IsExact || seen.OpenChoices[choice]) ? seen.OpenChoices[choice] : Envelope.CanBeOpen[choice];

    /// <summary>Says whether a way on may be taken.</summary>
    internal bool MayBeTaken(int way)
    {
        bool isTaken = Survey is { } seen && (seen.AskedWays[way] & Seen.Holding) != 0;
        return IsExact || isTaken ? isTaken : Envelope.CanBeTaken[way];
    }

    /// <summary>Says what a condition always does, as far as that is proven: holds, fails, or (<see cref="Seen.Never"/>) neither.</summary>
    /// <param name="beat">Where it stands.</param>
    /// <param name="entry">The condition.</param>
    /// <param name="look">Gives what was seen of it.</param>
    internal Seen Always(int beat, int entry, Func<Survey, Seen> look)
    {
        if (IsExact)
        {
            return look(Survey!) is Seen.Holding or Seen.Failing ? look(Survey!) : Seen.Never;
        }

        return !Envelope.May(beat, entry, wanted: true) ? Seen.Failing : !Envelope.May(beat, entry, wanted: false) ? Seen.Holding : Seen.Never;
    }

    // Unproven as soon as one ending was neither met nor ruled out.
    private int? EndingsReached()
    {
        int reached = 0;
        for (int beat = 0; beat < Story.BeatCount; beat++)
        {
            if (Story.Scenario.Beats[beat].Ending is not null && MayEnter(beat))
            {
                if (Survey is not { } seen || !seen.MetBeats[beat])
                {
                    return null;
                }

                reached++;
            }
        }

        return reached;
    }

    /// <summary>Says whether a playthrough of this scenario passed some states one after the other, the last of them after its last answer.</summary>
    /// <param name="playthrough">The playthrough.</param>
    /// <param name="states">The numbers of the states, as diagnostics hold them; of none, it is true.</param>
    public bool Passes(Playthrough playthrough, ValueArray<int> states)
    {
        ArgumentNullException.ThrowIfNull(playthrough);
        if (states.IsEmpty)
        {
            return true;
        }

        if (Space is null || StateFinder.Trail(Space, playthrough) is not { } trail || !trail[^1].Contains(states[^1]))
        {
            return false;
        }

        int met = 0;
        foreach (int state in trail.SelectMany(step => step))
        {
            met += met < states.Count && states[met] == state ? 1 : 0;
        }

        return met == states.Count;
    }

    /// <summary>Gives the mean share of uniform plays that have an opportunity for a skill; null where there is none. Only where the analysis is exact.</summary>
    internal double? MeanShare(Skill skill) => Rankings[(int)skill] is { IsEmpty: false } ranking && Uniform.Trapped == 0 ? ranking.Mean : null;

    /// <summary>Gives the opportunities for a skill in a uniform play on average; null where play may go round for ever. Only where the analysis is exact.</summary>
    internal double? MeanOpportunities(Skill skill) => Uniform.MeanOf(Reward.Opportunities(Whole, Stakes, skill));

    /// <summary>Gives what a playthrough of this scenario can still come to; null where that is not known.</summary>
    public Attainable? AttainableFrom(Playthrough playthrough)
    {
        ArgumentNullException.ThrowIfNull(playthrough);
        return IsExact && StateFinder.Find(Whole, playthrough) is { } state ? Prospects.From(state, playthrough) : null;
    }
}
