using Dialogue.Core.Values;

namespace Dialogue.Core.Conditions;

internal enum ConditionTokenKind
{
    End,
    Word,
    Number,
    Operator,
    Open,
    Close,
    Dot,
    Slash,
    Unreadable,
}

internal readonly record struct ConditionToken(ConditionTokenKind Kind, TextSpan At);
