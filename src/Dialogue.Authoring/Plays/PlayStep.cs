using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Plays;

/// <summary>One line of a scripted playthrough.</summary>
public abstract record PlayStep
{
    private protected PlayStep(SourceSpan span) => Span = span;

    /// <summary>Gets where it stands in the file.</summary>
    public SourceSpan Span { get; }

    /// <summary>The play stands at a beat: <c>at ping</c>.</summary>
    public sealed record At(BeatId Beat, SourceSpan Span) : PlayStep(Span);

    /// <summary>These choices are open and no others, in any order: <c>offers window, cave</c>.</summary>
    public sealed record Offers(ValueArray<ChoiceId> Choices, SourceSpan Span) : PlayStep(Span);

    /// <summary>None of these choices is open: <c>hides cave</c>.</summary>
    public sealed record Hides(ValueArray<ChoiceId> Choices, SourceSpan Span) : PlayStep(Span);

    /// <summary>The player answers: <c>take window</c> or <c>take ping/window</c>.</summary>
    public sealed record Take(BeatId? Beat, ChoiceId Choice, SourceSpan Span) : PlayStep(Span);

    /// <summary>The player says nothing: <c>take silence</c>.</summary>
    public sealed record StaySilent(SourceSpan Span) : PlayStep(Span);

    /// <summary>A part of what was said since the last answer: <c>says "Fair enough"</c>.</summary>
    public sealed record Says(string Words, SourceSpan Span) : PlayStep(Span);

    /// <summary>What a variable holds: <c>trust >= 6</c>.</summary>
    public sealed record Holds(VariableId Variable, ComparisonOperator Operator, string Value, SourceSpan Span) : PlayStep(Span);

    /// <summary>The story is over at an ending: <c>reaches thanks</c>.</summary>
    public sealed record Reaches(BeatId Beat, SourceSpan Span) : PlayStep(Span);
}
