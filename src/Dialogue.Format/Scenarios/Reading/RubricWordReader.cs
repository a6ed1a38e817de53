using System.Runtime.InteropServices;
using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads lists of words that the rubric knows: the moves of a choice and the context of a beat.</summary>
internal sealed class RubricWordReader(MoveTable table)
{
    private const int MostMoves = 3;

    private readonly List<MoveId> _moves = [];
    private readonly List<string> _words = [];
    private readonly List<int> _numbers = [];

    /// <summary>Reads the moves of a choice.</summary>
    public ValueArray<MoveId> ReadMoves(ref JsonCursor json, out ulong key)
    {
        key = 0;
        if (!json.IsList("a list of one to three moves"))
        {
            return [];
        }

        int start = json.Start;
        _moves.Clear();
        _numbers.Clear();
        while (json.NextElement())
        {
            if (json.Token != JsonTokenType.String)
            {
                json.Refuse("a list of ids of moves");
                continue;
            }

            int number = table.AddMove(json.Content(), out bool isKnown);
            string name = table.MoveName(number);
            if (!isKnown)
            {
                string? nearest = json.Problems.Nearest.Find(name, table.MoveNames);
                json.Report(DiagnosticRules.UnknownMove, $"There is no move {Words.Quote(name.AsSpan())}.", nearest);
            }
            else if (!Names.IsId(name))
            {
                json.Report(DiagnosticRules.InvalidId, $"{Words.Quote(name.AsSpan())} is no id of a move.");
            }

            _moves.Add(new MoveId(name));
            _numbers.Add(number);
        }

        if (_moves.Count is 0 or > MostMoves)
        {
            json.Problems.Add(DiagnosticRules.WrongTypeOrRange, start, json.End, "A choice makes one to three moves.");
        }

        key = SharedArrays<MoveId>.KeyOf(CollectionsMarshal.AsSpan(_numbers));
        return table.Moves(key, _moves);
    }

    /// <summary>Reads the context of a beat.</summary>
    public ValueArray<string> ReadContext(ref JsonCursor json)
    {
        if (!json.IsList("a list of context words"))
        {
            return [];
        }

        _words.Clear();
        _numbers.Clear();
        while (json.NextElement())
        {
            if (json.Token != JsonTokenType.String)
            {
                json.Refuse("a list of context words");
                continue;
            }

            int number = table.AddContext(json.Content(), out bool isKnown);
            string word = table.ContextName(number);
            if (!Names.IsId(word))
            {
                json.Report(DiagnosticRules.InvalidId, $"{Words.Quote(word.AsSpan())} is no context word.");
            }
            else if (!isKnown)
            {
                string? nearest = json.Problems.Nearest.Find(word, table.ContextNames);
                json.Report(DiagnosticRules.UnknownContext, $"The rubric has no rule for {Words.Quote(word.AsSpan())}; it changes nothing.", nearest);
            }

            _words.Add(word);
            _numbers.Add(number);
        }

        return table.Context(SharedArrays<string>.KeyOf(CollectionsMarshal.AsSpan(_numbers)), _words);
    }
}
