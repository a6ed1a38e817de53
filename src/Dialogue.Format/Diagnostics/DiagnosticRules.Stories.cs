using System.Collections.Immutable;

namespace Dialogue.Format.Diagnostics;

/// <summary>The rules that need the whole conversation, everything that it can become, or another file beside it.</summary>
public static partial class DiagnosticRules
{
    /// <summary>No way at all leads to a beat.</summary>
    public static readonly DiagnosticRule UnreachableBeat = Warning("DLG301", "unreachable-beat");

    /// <summary>Ways lead to a beat, but their conditions never let anybody through.</summary>
    public static readonly DiagnosticRule UnreachableUnderConditions = Warning("DLG302", "unreachable-under-conditions");

    /// <summary>A choice that no play ever offers.</summary>
    public static readonly DiagnosticRule ChoiceNeverOffered = Warning("DLG303", "choice-never-offered");

    /// <summary>A choice has a condition that always holds.</summary>
    public static readonly DiagnosticRule ConditionOnChoiceAlwaysTrue = Hint("DLG304", "condition-on-choice-always-true");

    /// <summary>A play can come to a place where nothing is open and no way leads on.</summary>
    public static readonly DiagnosticRule Stuck = Error("DLG305", "stuck");

    /// <summary>A play can come to a place from which no ending can be reached.</summary>
    public static readonly DiagnosticRule NoPathToEnding = Error("DLG306", "no-path-to-ending");

    /// <summary>A play can go round for ever.</summary>
    public static readonly DiagnosticRule EndlessLoopPossible = Warning("DLG307", "endless-loop-possible");

    /// <summary>An ending that no play reaches.</summary>
    public static readonly DiagnosticRule EndingUnreachable = Error("DLG308", "ending-unreachable");

    /// <summary>A beat that asks and has only one answer.</summary>
    public static readonly DiagnosticRule SingleChoice = Hint("DLG310", "single-choice");

    /// <summary>The search was stopped by its budget.</summary>
    public static readonly DiagnosticRule AnalysisIncomplete = Hint("DLG312", "analysis-incomplete");

    /// <summary>A variable that no condition reads.</summary>
    public static readonly DiagnosticRule NeverRead = Warning("DLG401", "never-read");

    /// <summary>A variable that nothing changes.</summary>
    public static readonly DiagnosticRule NeverWritten = Warning("DLG402", "never-written");

    /// <summary>The condition of a line or a way on always holds.</summary>
    public static readonly DiagnosticRule ConditionAlwaysTrue = Warning("DLG403", "condition-always-true");

    /// <summary>The condition of a line or a way on never holds.</summary>
    public static readonly DiagnosticRule ConditionAlwaysFalse = Warning("DLG404", "condition-always-false");

    /// <summary>A change to a number always runs into its limit.</summary>
    public static readonly DiagnosticRule AlwaysClamped = Warning("DLG406", "always-clamped");

    /// <summary>A way on that is never taken, since an earlier one always holds.</summary>
    public static readonly DiagnosticRule ShadowedBranch = Warning("DLG407", "shadowed-branch");

    /// <summary>A skill that the file practises is at stake in no decision.</summary>
    public static readonly DiagnosticRule DeclaredSkillNeverAtStake = Warning("DLG501", "declared-skill-never-at-stake");

    /// <summary>Plays have too few moments to say anything about a skill.</summary>
    public static readonly DiagnosticRule TooFewOpportunities = Warning("DLG502", "too-few-opportunities");

    /// <summary>One practised skill has far fewer moments than another.</summary>
    public static readonly DiagnosticRule SkillImbalance = Warning("DLG507", "skill-imbalance");

    /// <summary>Choosing blindly does well.</summary>
    public static readonly DiagnosticRule RandomPlayDoesWell = Warning("DLG509", "random-play-does-well");

    /// <summary>A trick, such as always the longest line, does well.</summary>
    public static readonly DiagnosticRule BotDoesWell = Warning("DLG510", "bot-does-well");

    /// <summary>Better play leads to the worse ending.</summary>
    public static readonly DiagnosticRule EndingContradictsScore = Warning("DLG511", "ending-contradicts-score");

    /// <summary>Too many decisions have one choice that is best in everything.</summary>
    public static readonly DiagnosticRule NoTradeOffs = Warning("DLG513", "no-trade-offs");

    /// <summary>The longest choice is the best one too often.</summary>
    public static readonly DiagnosticRule LongestIsBest = Warning("DLG601", "longest-is-best");

    /// <summary>The best choice stands in the same place too often.</summary>
    public static readonly DiagnosticRule PositionBias = Warning("DLG602", "position-bias");

    /// <summary>Whatever is answered here, everything goes on the same.</summary>
    public static readonly DiagnosticRule ChoiceChangesNothing = Warning("DLG603", "choice-changes-nothing");

    /// <summary>Two choices of a beat say the same.</summary>
    public static readonly DiagnosticRule DuplicateChoiceText = Warning("DLG604", "duplicate-choice-text");

    /// <summary>One choice is good and all the others are bad.</summary>
    public static readonly DiagnosticRule ObviousBest = Hint("DLG605", "obvious-best");

    /// <summary>A beat has too few or too many choices.</summary>
    public static readonly DiagnosticRule ChoiceCount = Warning("DLG606", "choice-count");

    /// <summary>A choice does not say what it did and why.</summary>
    public static readonly DiagnosticRule MissingBecause = Warning("DLG607", "missing-because");

    /// <summary>After one mistake only missed endings are left, and the talk goes on.</summary>
    public static readonly DiagnosticRule NoRecovery = Warning("DLG608", "no-recovery");

    /// <summary>How it ends is settled long before it ends.</summary>
    public static readonly DiagnosticRule DecidedEarly = Hint("DLG609", "decided-early");

    /// <summary>A choice gives itself away by a word such as always or never.</summary>
    public static readonly DiagnosticRule AbsoluteWord = Hint("DLG610", "absolute-word");

    /// <summary>Somebody names the technique instead of using it.</summary>
    public static readonly DiagnosticRule TechniqueNamedInSpeech = Warning("DLG611", "technique-named-in-speech");

    /// <summary>A choice that another one beats in everything that can follow.</summary>
    public static readonly DiagnosticRule DominatedChoice = Hint("DLG612", "dominated-choice");

    /// <summary>One move is among the best nearly everywhere.</summary>
    public static readonly DiagnosticRule OneMoveFitsAll = Warning("DLG613", "one-move-fits-all");

    /// <summary>A line that nobody would say in one breath.</summary>
    public static readonly DiagnosticRule LineTooLong = Warning("DLG703", "line-too-long");

    /// <summary>A choice that is too long to read while somebody waits.</summary>
    public static readonly DiagnosticRule ChoiceTooLong = Warning("DLG704", "choice-too-long");

    /// <summary>A character that terminals do not agree on the width of.</summary>
    public static readonly DiagnosticRule WidthUnsafeCharacter = Hint("DLG706", "width-unsafe-character");

    /// <summary>A name stands in a text where a token belongs.</summary>
    public static readonly DiagnosticRule HardCodedName = Warning("DLG709", "hard-coded-name");

    /// <summary>A verb or a pronoun that will not fit everybody who may be cast.</summary>
    public static readonly DiagnosticRule PronounAgreement = Warning("DLG710", "pronoun-agreement");

    /// <summary>A note to oneself was left in a text.</summary>
    public static readonly DiagnosticRule TodoLeft = Hint("DLG711", "todo-left");

    /// <summary>A kept play of the old version cannot go on in the new one.</summary>
    public static readonly DiagnosticRule SaveIncompatible = Error("DLG901", "save-incompatible");

    /// <summary>An id was changed and the old one is not among the aliases.</summary>
    public static readonly DiagnosticRule IdRenamedWithoutAlias = Warning("DLG902", "id-renamed-without-alias");

    /// <summary>A test play did not go as its plan says.</summary>
    public static readonly DiagnosticRule PlayFailed = Error("DLG903", "play-failed");

    /// <summary>No test play takes this choice.</summary>
    public static readonly DiagnosticRule ChoiceNotCovered = Hint("DLG904", "choice-not-covered");

    /// <summary>What a play can be worth has changed.</summary>
    public static readonly DiagnosticRule BoundsChanged = Hint("DLG905", "bounds-changed");

    /// <summary>Something could not be taken over from another format, or given to it.</summary>
    public static readonly DiagnosticRule ConversionLoss = Warning("DLG906", "conversion-loss");

    /// <summary>Gets the rules that reading alone cannot judge, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticRule> OfStories { get; } =
    [
        UnreachableBeat, UnreachableUnderConditions, ChoiceNeverOffered, ConditionOnChoiceAlwaysTrue, Stuck, NoPathToEnding, EndlessLoopPossible,
        EndingUnreachable, SingleChoice, AnalysisIncomplete, NeverRead, NeverWritten, ConditionAlwaysTrue, ConditionAlwaysFalse, AlwaysClamped,
        ShadowedBranch, DeclaredSkillNeverAtStake, TooFewOpportunities, SkillImbalance, RandomPlayDoesWell, BotDoesWell, EndingContradictsScore,
        NoTradeOffs, LongestIsBest, PositionBias, ChoiceChangesNothing, DuplicateChoiceText, ObviousBest, ChoiceCount,
        MissingBecause, NoRecovery, DecidedEarly, AbsoluteWord, TechniqueNamedInSpeech, DominatedChoice, OneMoveFitsAll, LineTooLong, ChoiceTooLong,
        WidthUnsafeCharacter, HardCodedName, PronounAgreement, TodoLeft, SaveIncompatible, IdRenamedWithoutAlias, PlayFailed, ChoiceNotCovered,
        BoundsChanged, ConversionLoss,
    ];
}
