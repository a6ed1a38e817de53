using System.Diagnostics;
using Dialogue.Core.Scenarios;

namespace Dialogue.Presentation.Words;

/// <summary>What the other person would have needed, in one sentence: by the skill that was short, and by what the best answer on offer did.</summary>
public static class NeedWords
{
    /// <summary>Gives the sentence.</summary>
    /// <param name="skill">The skill that slipped, or of which little was taken.</param>
    /// <param name="move">What the best answer did for it, or null where no move of it did.</param>
    /// <param name="name">The other's first name.</param>
    public static string Of(Skill skill, MoveId? move, string name) => skill switch
    {
        Skill.Empathy => $"{name} would have needed {Empathy(move?.Value)}.",
        Skill.Clarity => $"It would have helped {name} {Clarity(move?.Value)}.",
        Skill.Boundaries => $"{name} could have leaned on {Boundaries(move?.Value)}.",
        _ => throw new UnreachableException(),
    };

    private static string Empathy(string? move) => move switch
    {
        "reflect-feeling" or "validate" => "to hear that you had seen how this felt, before any fact",
        "open-question" or "check-understanding" => "one real question, and room to answer it",
        "ask-permission" => "to be asked first",
        "own-the-impact" => "to hear you name your own part, with no excuse beside it",
        "respect-limit" => "to notice that the no had been heard",
        "receptive-disagree" => "to hear that the point had reached you, before you made yours",
        "affirm-specific" => "to hear one good thing, named exactly",
        "offer-alternative" => "to hear what was still possible",
        _ => "to feel understood, before anything else",
    };

    private static string Clarity(string? move) => move switch
    {
        "describe-facts" or "bottom-line-first" or "blunt-verdict" => "to get the plain fact, and early",
        "specific-request" => "to get one clear ask, and be free to say yes or no",
        "set-response-window" => "to have a time to count on",
        "hold-limit" => "to know what holds, without guessing",
        "check-understanding" => "to hear it said back, and to put right what was wrong",
        "open-question" => "to be asked what exactly was meant",
        "signal-intent" or "switch-channel" => "to know how it was meant",
        "own-the-impact" or "state-impact" => "to hear what had happened, and what came of it",
        _ => "to know where things stood, and what came next",
    };

    private static string Boundaries(string? move) => move switch
    {
        "hold-limit" => "a limit, said once and calmly",
        "set-response-window" => "knowing when you are there, and when you are not",
        "offer-alternative" => "hearing what you can do, beside what you cannot",
        "respect-limit" or "ask-permission" => "a no that counts, from either of you",
        "protect-privacy" => "this being kept out of other people's sight",
        "signpost-help" => "knowing who else could help",
        "state-impact" or "receptive-disagree" or "specific-request" => "knowing where you stand yourself",
        _ => "knowing what you can give, and what you cannot",
    };
}
