namespace Dialogue.Storage.Rows;

/// <summary>The words for what a player can do.</summary>
internal static class StepWords
{
    public const string Took = "took";

    public const string Silent = "silent";

    public const string Back = "back";
}
