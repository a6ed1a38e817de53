using Dialogue.Authoring.States;
using Dialogue.Core.Characters;

namespace Dialogue.Authoring.Checks;

/// <summary>How far a check goes, and what it knows of the cast.</summary>
public sealed record CheckOptions
{
    /// <summary>Every rule, with the usual budget.</summary>
    public static CheckOptions Usual { get; } = new();

    /// <summary>Gets whether the rules that rest on all possible plays are judged too.</summary>
    public bool WithStates { get; init; } = true;

    /// <summary>Gets the groups that are judged, by the first digit of their codes.</summary>
    public string Groups { get; init; } = "1234567";

    /// <summary>Gets how far all possible plays are searched.</summary>
    public SearchBudget Budget { get; init; } = SearchBudget.Usual;

    /// <summary>Gets what stops the check with <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Gives the persona of an id, or null where nobody knows it.</summary>
    public Func<string, Persona?> Persona { get; init; } = _ => null;
}
