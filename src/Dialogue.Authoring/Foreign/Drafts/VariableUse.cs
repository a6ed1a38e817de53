using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;
using Dialogue.Core.Conditions;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>Everything that a story does with one variable.</summary>
internal sealed class VariableUse(string name, Place first)
{
    public string Name { get; } = name;

    /// <summary>Gets where it occurs first.</summary>
    public Place First { get; } = first;

    public HashSet<int> Numbers { get; } = [];

    public List<string> Words { get; } = [];

    public bool HasFlags { get; private set; }

    /// <summary>Gets how much is added in all places together.</summary>
    public long Grows { get; private set; }

    /// <summary>Gets how much is taken away in all places together, as a negative number.</summary>
    public long Shrinks { get; private set; }

    /// <summary>Gets whether something is added or taken away.</summary>
    public bool HasSteps { get; private set; }

    /// <summary>Gets or sets whether the story says what it holds before anything else.</summary>
    public bool HasBeginning { get; set; }

    /// <summary>Gets the range that the story itself keeps it in, or null.</summary>
    public (int Least, int Greatest)? Range { get; private set; }

    public void Add(ForeignSet set)
    {
        if (set.Value is { } value)
        {
            Add(value);
            return;
        }

        HasSteps = true;
        Grows += Math.Max(0, set.Amount);
        Shrinks += Math.Min(0, set.Amount);
        if (set.Range is { } range)
        {
            Range = Range is { } known ? (Math.Min(known.Least, range.Least), Math.Max(known.Greatest, range.Greatest)) : range;
        }
    }

    /// <summary>Adds a comparison; what lies just beyond it is a value, too, or it would always or never hold.</summary>
    public void Add(ForeignTest.Comparison comparison)
    {
        Add(comparison.Value);
        if (comparison.Value is ForeignValue.Number number)
        {
            Numbers.Add(comparison.Operator switch
            {
                ComparisonOperator.Greater => number.Value + 1,
                ComparisonOperator.Less => number.Value - 1,
                _ => number.Value,
            });
        }
    }

    private void Add(ForeignValue value)
    {
        switch (value)
        {
            case ForeignValue.Number number:
                Numbers.Add(number.Value);
                break;
            case ForeignValue.Flag:
                HasFlags = true;
                break;
            case ForeignValue.Word word when !Words.Contains(word.Value):
                Words.Add(word.Value);
                break;
        }
    }
}
