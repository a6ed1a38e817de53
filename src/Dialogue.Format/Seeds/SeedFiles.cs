using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Format.Seeds;

/// <summary>Puts seeds together.</summary>
public static class SeedFiles
{
    /// <summary>Makes a rubric of <c>moves.json</c> and <c>rubric.json</c>, or gives null where one of them is broken; a rule about a move that does not exist is left out.</summary>
    public static Rubric? Rubric(ReadOnlyMemory<byte> moves, ReadOnlyMemory<byte> rubric)
    {
        if (MovesReader.Read(moves).Value is not { } list || RubricReader.Read(rubric).Value is not { } rules)
        {
            return null;
        }

        ValueArray<ContextRule> known = rules.Rules.Where(rule => list.Moves.Any(move => move.Id == rule.Move)).ToValueArray();
        return new Rubric(list.Version, list.Moves, rules.Contexts, known);
    }
}
