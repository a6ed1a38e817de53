using Dialogue.Core.Values;

namespace Dialogue.Core.Conditions;

/// <summary>What is wrong with a condition.</summary>
public enum ConditionProblemKind
{
    /// <summary>It cannot be read.</summary>
    Syntax,

    /// <summary>A bare word is neither a variable nor a value that fits.</summary>
    UnknownName,

    /// <summary><c>visits</c> or <c>took</c> names a beat that does not exist.</summary>
    UnknownBeat,

    /// <summary><c>took</c> names a choice that its beat does not have.</summary>
    UnknownChoice,

    /// <summary>A trait of somebody who is not in the cast.</summary>
    UnknownCharacter,

    /// <summary>The two sides cannot be compared, or something that is neither true nor false stands alone.</summary>
    TypeMismatch,
}

/// <summary>A mistake in a condition, with its place in the string.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="At">Where, in the condition's string.</param>
/// <param name="Name">The name that is unknown, or the part that cannot be read.</param>
/// <param name="Message">A sentence for the author.</param>
public sealed record ConditionProblem(ConditionProblemKind Kind, TextSpan At, string Name, string Message);
