using System.Text;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>The moves and context words of the rubric, and the lists of them that a file uses.</summary>
internal sealed class MoveTable
{
    private readonly Rubric? _rubric;
    private readonly NamePool _moves = new();
    private readonly NamePool _contexts = new();
    private readonly int _knownMoves;
    private readonly int _knownContexts;
    private readonly SharedArrays<MoveId> _moveLists = new();
    private readonly SharedArrays<string> _contextLists = new();
    private readonly Dictionary<ulong, bool> _negative = [];

    public MoveTable(Rubric? rubric)
    {
        _rubric = rubric;
        foreach (Move move in rubric?.Moves ?? [])
        {
            _moves.Add(Encoding.UTF8.GetBytes(move.Id.Value));
        }

        foreach (string context in rubric?.Contexts ?? [])
        {
            _contexts.Add(Encoding.UTF8.GetBytes(context));
        }

        _knownMoves = _moves.Count;
        _knownContexts = _contexts.Count;
    }

    public IEnumerable<string> MoveNames => _rubric?.Moves.Select(move => move.Id.Value) ?? [];

    public IEnumerable<string> ContextNames => _rubric?.Contexts ?? [];

    public int AddMove(ReadOnlySpan<byte> name, out bool isKnown)
    {
        int number = _moves.Add(name);
        isKnown = _rubric is null || number < _knownMoves;
        return number;
    }

    public int AddContext(ReadOnlySpan<byte> name, out bool isKnown)
    {
        int number = _contexts.Add(name);
        isKnown = _rubric is null || number < _knownContexts;
        return number;
    }

    public string MoveName(int number) => _moves[number];

    public string ContextName(int number) => _contexts[number];

    public ValueArray<MoveId> Moves(ulong key, List<MoveId> moves) => _moveLists.Get(key, moves);

    public ValueArray<string> Context(ulong key, List<string> words) => _contextLists.Get(key, words);

    /// <summary>Says whether a choice is worth less than nothing on some skill in a context.</summary>
    public bool IsNegative(Choice choice, ulong movesKey, ValueArray<string> context)
    {
        if (_rubric is null)
        {
            return false;
        }

        bool isShared = choice.Adjust is null && movesKey != 0 && context.IsEmpty;
        if (isShared && _negative.TryGetValue(movesKey, out bool known))
        {
            return known;
        }

        SkillValues values = _rubric.ValueOf(choice, context);
        bool isNegative = Math.Min(values.Empathy, Math.Min(values.Clarity, values.Boundaries)) < 0;
        if (isShared)
        {
            _negative[movesKey] = isNegative;
        }

        return isNegative;
    }
}
