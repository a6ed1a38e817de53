using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Templates;

/// <summary>How a new scenario differs from its template.</summary>
/// <param name="Id">Its id.</param>
public sealed record ScenarioStart(string Id)
{
    /// <summary>Gets its title; null: made of the id.</summary>
    public string? Title { get; init; }

    /// <summary>Gets its setting; null: the template's.</summary>
    public Setting? Setting { get; init; }

    /// <summary>Gets what it practises; empty: what the template does.</summary>
    public ValueArray<Skill> Practises { get; init; }

    /// <summary>Gets where its schema lies as seen from the file; null: nothing is said about it.</summary>
    public string? Schema { get; init; }
}
