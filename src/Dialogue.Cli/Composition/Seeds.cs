namespace Dialogue.Cli.Composition;

/// <summary>New seeds, short enough to be read out and typed again.</summary>
internal static class Seeds
{
    private const int Bound = 1_000_000;

    /// <summary>Gives a seed that nobody chose.</summary>
    public static ulong New() => (ulong)Random.Shared.Next(1, Bound);
}
