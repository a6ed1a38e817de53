using System.Diagnostics;
using System.Globalization;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Reports.Handouts.Sheets;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>What the facilitator keeps count of, so that lines and ways that ask for it can be told without a machine.</summary>
internal sealed class RecordSheet
{
    // More places than these are hard to find with a pencil.
    private const int MostPlaces = 21;
    private const string NothingToNote = "Nothing in this conversation asks for what was said before. Go by the numbers alone.";

    private static readonly ValueArray<SheetColumn> Marks = [new("What", ColumnKind.Name), new("Where it stands; it begins at what is in brackets"), new("Room to write", ColumnKind.Room)];
    private static readonly ValueArray<SheetColumn> Changes = [new("Beat", ColumnKind.Short), new("Circle the answer"), new("What it changes")];

    private readonly HandoutContext _context;
    private readonly AskedFacts _asked;
    private readonly Dictionary<VariableId, Variable> _variables;

    private RecordSheet(HandoutContext context)
    {
        _context = context;
        _asked = new AskedFacts(context);
        _variables = context.Scenario.Variables.ToDictionary(variable => variable.Id);
    }

    /// <summary>Makes the sheet.</summary>
    public static Sheet Of(HandoutContext context) => new("For you alone", "Record of the way", new RecordSheet(context).Blocks());

    private ValueArray<SheetBlock> Blocks()
    {
        ValueArray<string>[] marks = [.. _context.Scenario.Variables.Where(variable => _asked.Variables.Contains(variable.Id)).Select(MarkOf), .. Visits()];
        ValueArray<string>[] changes = [.. _context.Numbers.InOrder.Where(IsRecorded).Select(ChangesAt)];
        List<SheetBlock> blocks = [new SheetBlock.Paragraph(
            marks.Length + changes.Length == 0
                ? NothingToNote
                : "After each vote, circle the answer that won and move what it changes. This is the story's memory; it says nothing about how good an answer was. Keep the sheet to yourself.")];
        if (marks.Length > 0)
        {
            blocks.Add(new SheetBlock.Table("What the story remembers", Marks, [.. marks]));
        }

        if (changes.Length > 0)
        {
            blocks.Add(new SheetBlock.Table("The way so far", Changes, [.. changes]));
        }

        return [.. blocks];
    }

    private bool IsRecorded(Beat beat) => !beat.Choices.IsEmpty
        && (_asked.Answers.Contains(beat.Id) || beat.Choices.Any(choice => choice.Effects.Any(effect => _asked.Variables.Contains(effect.Variable))));

    private ValueArray<string> MarkOf(Variable variable)
    {
        int places = variable.Greatest - variable.Least + 1;
        string scale = places <= MostPlaces
            ? string.Join("  ", Enumerable.Range(variable.Least, places).Select(value => value == variable.StartValue ? $"({variable.Describe(value)})" : variable.Describe(value)))
            : $"({variable.Describe(variable.StartValue)}), from {variable.Describe(variable.Least)} to {variable.Describe(variable.Greatest)}";
        return [HandoutContext.Line(variable.Id.Value), HandoutContext.Line(scale), string.Empty];
    }

    private IEnumerable<ValueArray<string>> Visits() => _context.Numbers.InOrder
        .Where(beat => _asked.Visits.Contains(beat.Id))
        .Select(beat => new ValueArray<string>([$"Visits to beat {_context.Numbers.Of(beat.Id)}", "a stroke for each; (none)", string.Empty]));

    private ValueArray<string> ChangesAt(Beat beat)
    {
        IEnumerable<string> numbers = beat.Choices.Select((_, place) => (place + 1).ToString(CultureInfo.InvariantCulture));
        IEnumerable<string> changes = beat.Choices
            .Select((choice, place) => (Number: place + 1, Words: string.Join(", ", choice.Effects.Where(effect => _asked.Variables.Contains(effect.Variable)).Select(Change))))
            .Where(change => change.Words.Length > 0)
            .Select(change => $"{change.Number}: {change.Words}");
        return [_context.Numbers.Of(beat.Id), string.Join("   ", beat.Timeout is null ? numbers : numbers.Prepend("0")), HandoutContext.Line(string.Join("; ", changes))];
    }

    private string Change(Effect effect) => effect switch
    {
        Effect.Add add => string.Create(CultureInfo.InvariantCulture, $"{effect.Variable} {add.Amount:+0;-0;+0}"),
        Effect.Set set => $"{effect.Variable} becomes {_variables[effect.Variable].Describe(set.Value)}",
        _ => throw new UnreachableException(),
    };
}
