using Dialogue.Core.Playthroughs;

namespace Dialogue.Core.Tests.Properties;

/// <summary>The two ways by which a test may come to a playthrough: direct, and through a save.</summary>
public enum Way
{
    /// <summary>As it was played.</summary>
    Direct,

    /// <summary>Saved and played again after every step.</summary>
    Saved,
}

/// <summary>Lets a test run twice, once on each way.</summary>
internal static class PlaythroughWays
{
    public static TheoryData<Way> Both => [Way.Direct, Way.Saved];

    public static Playthrough By(this Playthrough playthrough, Way way) => way == Way.Direct
        ? playthrough
        : Replay.Load(playthrough.Conversation, Replay.Save(playthrough)).Playthrough;
}
