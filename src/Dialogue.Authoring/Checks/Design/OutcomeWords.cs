using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Reads the outcomes that are still possible, one bit each.</summary>
internal static class OutcomeWords
{
    /// <summary>Only missed endings are left.</summary>
    public const int OnlyMissed = 1 << (int)EndingOutcome.Missed;

    public static bool IsOne(int outcomes) => outcomes != 0 && (outcomes & (outcomes - 1)) == 0;

    /// <summary>Gives the word of the only outcome that is left.</summary>
    public static string Word(int outcome) => outcome switch
    {
        1 << (int)EndingOutcome.Reached => "reached",
        1 << (int)EndingOutcome.Partly => "partly",
        _ => "missed",
    };
}
