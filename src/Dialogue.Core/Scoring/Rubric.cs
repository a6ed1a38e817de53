using System.Collections.Frozen;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Scoring;

/// <summary>What moves are worth, and how a beat's context changes that. Made from <c>seeds/moves.json</c> and <c>seeds/rubric.json</c>.</summary>
public sealed class Rubric
{
    private readonly FrozenDictionary<MoveId, Move> _moves;
    private readonly FrozenDictionary<(string Context, MoveId Move), ContextRule> _rules;
    private readonly FrozenSet<string> _contexts;

    /// <summary>Makes a rubric. A move or a pair of context and move given twice throws <see cref="ArgumentException"/>.</summary>
    /// <param name="version">The version of the values; the changelog tells what changed.</param>
    /// <param name="moves">The moves.</param>
    /// <param name="contexts">The context words that exist.</param>
    /// <param name="rules">What they change.</param>
    public Rubric(int version, ValueArray<Move> moves, ValueArray<string> contexts, ValueArray<ContextRule> rules)
    {
        Version = version;
        Moves = moves;
        Contexts = contexts;
        _moves = moves.ToDictionary(move => move.Id).ToFrozenDictionary();
        _rules = rules.ToDictionary(rule => (rule.Context, rule.Move)).ToFrozenDictionary();
        _contexts = contexts.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Gets the version of the values.</summary>
    public int Version { get; }

    /// <summary>Gets the moves, in the order of the file.</summary>
    public ValueArray<Move> Moves { get; }

    /// <summary>Gets the context words, in the order of the file.</summary>
    public ValueArray<string> Contexts { get; }

    /// <summary>Gives a move, or null.</summary>
    public Move? Find(MoveId move) => _moves.GetValueOrDefault(move);

    /// <summary>Says whether a context word exists.</summary>
    public bool HasContext(string context) => _contexts.Contains(context);

    /// <summary>Gives what a move is worth under a beat's context: its own values, changed by each context word in turn, clamped to -2..+2.</summary>
    /// <remarks>A move that does not exist is worth nothing; the reader reports it.</remarks>
    public SkillValues ValueOf(MoveId move, ValueArray<string> context)
    {
        if (!_moves.TryGetValue(move, out Move? known))
        {
            return default;
        }

        SkillValues values = known.Values;
        foreach (string word in context.AsSpan())
        {
            if (_rules.TryGetValue((word, move), out ContextRule? rule))
            {
                values = ((rule.Set?.Over(values) ?? values) + rule.Add).Clamped();
            }
        }

        return values;
    }

    /// <summary>Gives what a choice is worth at its beat: the sum of its moves' values, clamped to -2..+2, unless the author adjusted it.</summary>
    /// <remarks>Nothing about the path or the drawn character enters it; see scoring.md.</remarks>
    public SkillValues ValueOf(Choice choice, ValueArray<string> context)
    {
        SkillValues sum = default;
        foreach (MoveId move in choice.Moves.AsSpan())
        {
            sum += ValueOf(move, context);
        }

        sum = sum.Clamped();
        return choice.Adjust is { } adjust ? new SkillOverride(adjust.Empathy, adjust.Clarity, adjust.Boundaries).Over(sum) : sum;
    }
}
