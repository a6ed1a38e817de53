using Dialogue.Core.Values;

namespace Dialogue.Presentation.Places;

/// <summary>What can be done on the page before a conversation, or while it is paused.</summary>
public enum BriefingAction
{
    /// <summary>Take up what was left before its end.</summary>
    Resume,

    /// <summary>Begin, with notes as the settings say.</summary>
    Begin,

    /// <summary>Begin, without notes until the end.</summary>
    BeginQuietly,

    /// <summary>Draw other people.</summary>
    OtherPeople,

    /// <summary>Change the settings.</summary>
    Settings,

    /// <summary>End the pause.</summary>
    GoOn,

    /// <summary>Leave the paused conversation.</summary>
    Leave,
}

/// <summary>Lists what can be done, in the order of the page.</summary>
public static class BriefingActions
{
    /// <summary>Gives the actions of a page.</summary>
    public static ValueArray<BriefingAction> Of(Place.Briefing place) => place switch
    {
        { IsReminder: true } => [BriefingAction.GoOn, BriefingAction.Leave],
        { LeftOff: not null } => [BriefingAction.Resume, .. Fresh],
        _ => Fresh,
    };

    private static ValueArray<BriefingAction> Fresh { get; } =
        [BriefingAction.Begin, BriefingAction.BeginQuietly, BriefingAction.OtherPeople, BriefingAction.Settings];
}
