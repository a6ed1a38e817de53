using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.Envelopes;
using Dialogue.Authoring.States;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Authoring.Figures;

/// <summary>Everything that a conversation can become, and what is true of it. Each part is computed when it is first asked for.</summary>
public sealed class ScenarioAnalysis
{
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    private readonly Lazy<PlayChain> _uniform;
    private readonly Lazy<Stakes> _stakes;
    private readonly Lazy<Envelope> _envelope;
    private readonly Lazy<ScenarioFigures> _figures;
    private readonly Lazy<Prospects> _prospects;
    private readonly Lazy<ShareSpread?[]> _spreads;

    private ScenarioAnalysis(CompiledStory story, StateSpace? space, SearchBudget budget)
    {
        Story = story;
        Space = space;
        Budget = budget;
        _uniform = new(() => PlayChain.Uniform(Whole));
        _stakes = new(() => new Stakes(Whole));
        _envelope = new(() => Envelope.Of(story));
        _spreads = new(() => [.. Skills.Select(skill => ShareSpread.Of(Uniform, Stakes, skill))]);
        _figures = new(() => IsExact ? new FigureMaker(Whole, Uniform, Stakes, Spreads).Make() : PartialFigures.Of(story, space, Envelope));
        _prospects = new(() => new Prospects(Uniform));
    }

    /// <summary>Gets whether everything was searched.</summary>
    public bool IsExact => Space is { IsComplete: true };

    /// <summary>Gets the budget that the search had.</summary>
    public SearchBudget Budget { get; }

    /// <summary>Gets all figures.</summary>
    public ScenarioFigures Figures => _figures.Value;

    internal CompiledStory Story { get; }

    /// <summary>Gets what was searched; null where a state would be too large to be kept at all.</summary>
    internal StateSpace? Space { get; }

    /// <summary>Gets what can be said without a search: what is not in it cannot be reached.</summary>
    internal Envelope Envelope => _envelope.Value;

    /// <summary>Gets uniform play; only where the analysis is exact.</summary>
    internal PlayChain Uniform => _uniform.Value;

    /// <summary>Gets what is at stake in each state; only where the analysis is exact.</summary>
    internal Stakes Stakes => _stakes.Value;

    /// <summary>Gets how uniform plays share out, skill by skill; only where the analysis is exact.</summary>
    internal ShareSpread?[] Spreads => _spreads.Value;

    /// <summary>Gets what can still be attained from each state; only where the analysis is exact.</summary>
    internal Prospects Prospects => _prospects.Value;

    private StateSpace Whole => IsExact ? Space! : throw new InvalidOperationException("The search did not reach everything.");

    /// <summary>Searches a scenario that the reader accepted.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="rubric">What its moves are worth.</param>
    /// <param name="persona">Gives the persona of an id, or null: it limits which traits can be drawn.</param>
    /// <param name="budget">How far to search.</param>
    /// <param name="cancellation">Stops the search with <see cref="OperationCanceledException"/>.</param>
    public static ScenarioAnalysis Of(Scenario scenario, Rubric rubric, Func<string, Persona?> persona, SearchBudget budget, CancellationToken cancellation = default)
    {
        CompiledStory story = StoryCompiler.Compile(scenario, rubric, persona);
        return new ScenarioAnalysis(story, Exploration.Search(story, budget, cancellation), budget);
    }

    /// <summary>Gives what a playthrough of this scenario can still come to; null where that is not known.</summary>
    public Attainable? AttainableFrom(Playthrough playthrough)
    {
        ArgumentNullException.ThrowIfNull(playthrough);
        return IsExact && StateFinder.Find(Whole, playthrough) is { } state ? Prospects.From(state, playthrough) : null;
    }
}
