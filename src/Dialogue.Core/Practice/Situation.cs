using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Practice;

/// <summary>A kind of situation: what practice in one conversation carries over to. The strategy of the curriculum, else the part of life.</summary>
/// <param name="Id">A strategy's id such as <c>2.2</c>, or <c>work</c> or <c>personal</c>.</param>
public readonly record struct Situation(string Id)
{
    /// <summary>Gives the kind of situation that a scenario practises.</summary>
    public static Situation Of(Scenario scenario) => Of(scenario.Strategy, scenario.Setting);

    /// <summary>Gives the kind of situation for a strategy, or without one for a part of life.</summary>
    public static Situation Of(string? strategy, Setting setting) => new(strategy ?? (setting == Setting.Work ? "work" : "personal"));

    /// <inheritdoc/>
    public override string ToString() => Id;
}
