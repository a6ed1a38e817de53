namespace Dialogue.Cli.Practice;

/// <summary>What a player is told about what was stored.</summary>
internal static class KeepingWords
{
    public const string Forked = "This conversation also goes on in another window. What you say here is kept beside it.";
    public const string PlanKept = "Your plan is kept. You will be asked what came of it.";
    public const string GoesOn = " What was said is saved; `dialogue resume` goes on from there.";
    public const string Gone = "That conversation is no longer stored.";
    public const string NothingLeft = "There is no conversation to take up again. `dialogue` opens the library.";
    public const string NothingStored = "Nothing is stored yet.";
}
