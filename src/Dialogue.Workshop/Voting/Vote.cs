namespace Dialogue.Workshop.Voting;

/// <summary>One person's answer to one question.</summary>
/// <param name="Option">The answer's place, from 0.</param>
/// <param name="ElapsedMs">How long they thought, in milliseconds.</param>
/// <param name="Seq">Where the log has it.</param>
public readonly record struct Vote(int Option, int ElapsedMs, long Seq);
