using Dialogue.Core.Scoring;

namespace Dialogue.Format.Seeds;

/// <summary>Reads the seeds that belong together.</summary>
public static class SeedFiles
{
    /// <summary>Gives the rubric that <c>moves.json</c> and <c>rubric.json</c> make, or null where one of them is broken; the readers say why.</summary>
    public static Rubric? Rubric(ReadOnlyMemory<byte> moves, ReadOnlyMemory<byte> rubric) =>
        MovesReader.Read(moves).Value is { } catalogue ? RubricReader.Read(rubric, catalogue).Value : null;
}
