using System.Runtime.InteropServices;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>The list of beats: read as it stands, and judged as a whole when everything else of the file is known.</summary>
internal sealed class BeatsPart
{
    private const int MostBeats = 100_000;

    private readonly BeatReader _reader;
    private readonly ConditionTable _conditions = new();
    private readonly ChannelRules _channels = new();
    private readonly RoleUses _roleUses = new();
    private readonly PagedList<int> _starts = new();
    private int _keyStart;
    private int _keyEnd;

    public BeatsPart(ReadingContext context)
    {
        _reader = new BeatReader(context, Table, _conditions, _channels);
    }

    /// <summary>Gets the mistakes inside the beats, apart from others, since the beats may have to be read again.</summary>
    public ProblemLog Problems { get; } = new();

    public BeatTable Table { get; } = new();

    public ValueArray<Beat> Beats { get; private set; }

    /// <summary>Gets where each beat that could be read starts.</summary>
    public int[] Starts() => _starts.ToArray();

    public void Read(ref JsonCursor json, ReadingContext context)
    {
        (_keyStart, _keyEnd) = (json.KeyStart, json.KeyEnd);
        ProblemLog outer = json.Problems;
        RoleUses outerUses = context.RoleUses;
        json.Problems = Problems;
        context.RoleUses = _roleUses;
        try
        {
            if (json.IsList("a list of beats"))
            {
                Beats = ReadList(ref json);
            }
        }
        finally
        {
            json.Problems = outer;
            context.RoleUses = outerUses;
        }
    }

    /// <summary>Judges what refers to other parts of the file.</summary>
    public void Resolve(ReadingContext context, ReadOnlySpan<byte> utf8)
    {
        Table.Resolve(Problems);
        _channels.Resolve(Problems);
        _roleUses.Resolve(context.Roles, Problems, utf8, isWhole: true);
        ConditionScope scope = new(
            name => Variable(context, name),
            beat => Table.HasBeat(beat.Value),
            choice => Table.HasChoice(choice.Beat.Value, choice.Choice.Value),
            role => Role(context, role.Value));
        _conditions.Check(scope, new ReferenceWords(context, Table, Problems.Nearest), Problems, utf8);
        if (!_reader.HasEnding)
        {
            Problems.Add(DiagnosticRules.NoEnding, _keyStart, _keyEnd, "No beat has an 'ending', so the story never stops.");
        }
    }

    /// <summary>Judges what does not depend on the rest of a file that breaks off.</summary>
    public void BreakOff(ReadingContext context, ReadOnlySpan<byte> utf8)
    {
        _roleUses.Resolve(context.Roles, Problems, utf8, isWhole: false);
        _conditions.Check(null, new ReferenceWords(context, Table, Problems.Nearest), Problems, utf8);
    }

    private static Variable? Variable(ReadingContext context, string name)
    {
        int number = context.Variables.Names.Find(name);
        if (number < 0)
        {
            return null;
        }

        context.Variables.Names.Use(number);
        return context.Variables[number];
    }

    private static bool Role(ReadingContext context, string name)
    {
        int number = context.Roles.Find(name);
        if (number >= 0)
        {
            context.Roles.Use(number);
        }

        return number >= 0;
    }

    private ValueArray<Beat> ReadList(ref JsonCursor json)
    {
        PagedList<Beat> beats = new();
        int count = 0;
        while (json.NextElement())
        {
            if (++count == MostBeats + 1)
            {
                json.Problems.Add(DiagnosticRules.LimitExceeded, json.Start, json.End, "A scenario has at most 100,000 beats; this is one too many.");
            }

            int start = json.Start;
            if (_reader.Read(ref json) is { } beat)
            {
                beats.Add(beat);
                _starts.Add(start);
            }
        }

        return new ValueArray<Beat>(ImmutableCollectionsMarshal.AsImmutableArray(beats.ToArray()));
    }
}
