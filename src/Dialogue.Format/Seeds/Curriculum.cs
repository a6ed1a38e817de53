using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Format.Seeds;

/// <summary>What can be learned, and by which conversations.</summary>
/// <param name="Version">The version of the plan.</param>
/// <param name="Strategies">The strategies, in the order in which they are shown.</param>
public sealed record Curriculum(int Version, ValueArray<Strategy> Strategies)
{
    /// <summary>Gets the ids of the strategies, for <see cref="Scenarios.ScenarioReadingOptions.Strategies"/>.</summary>
    public IReadOnlySet<string> StrategyIds => Strategies.Select(strategy => strategy.Id).ToHashSet(StringComparer.Ordinal);
}

/// <summary>A strategy of good communication.</summary>
/// <param name="Id">Its id, <c>1.1</c> to <c>4.2</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Learns">What a player learns to do.</param>
/// <param name="Scenarios">The conversations that practise it.</param>
public sealed record Strategy(string Id, string Title, string Learns, ValueArray<PlannedScenario> Scenarios);

/// <summary>A conversation of the curriculum, whether it is written already or not.</summary>
/// <param name="Id">The scenario's id.</param>
/// <param name="Channels">The channels that it happens in, at least one.</param>
public sealed record PlannedScenario(string Id, ValueArray<Channel> Channels);
