using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Expressions;

/// <summary>Reads the changes of all formats: a variable becomes a value, or grows or shrinks by a number.</summary>
/// <param name="style">How variables are written.</param>
/// <param name="losses">Takes what is not understood.</param>
internal sealed class ChangeReader(ExpressionStyle style, LossReport losses)
{
    /// <summary>Reads changes with commas or semicolons between them; what is not understood is reported and left out.</summary>
    public List<ForeignSet> Read(SourceSlice changes)
    {
        List<ForeignSet> sets = [];
        if (changes.Text.Length > ExpressionLexer.Longest)
        {
            Refuse(changes, 0, changes.Text.Length);
            return sets;
        }

        ExpressionCursor cursor = new(changes.Text, style);
        while (!cursor.IsAtEnd)
        {
            int start = cursor.Current.Start;
            ForeignSet? set = ReadOne(cursor, changes, start);
            bool isWhole = set is not null && (cursor.IsAtEnd || cursor.Current.Words is "," or ";");
            int end = cursor.Current.Start;
            cursor.PassOver(",", ";");
            if (isWhole)
            {
                sets.Add(set!);
            }
            else
            {
                Refuse(changes, start, cursor.IsAtEnd ? changes.Text.Length : Math.Max(end, start + 1));
            }
        }

        return sets;
    }

    private static ForeignSet? ReadOne(ExpressionCursor cursor, SourceSlice changes, int start)
    {
        _ = cursor.Take("var", "let", "temp");
        if (cursor.TakeVariable() is not { } name)
        {
            return cursor.TakeValue() is { } put && cursor.Take("into") && cursor.TakeVariable() is { } into
                ? new ForeignSet(into, put, 0, changes.At(start, cursor.Current.Start))
                : null;
        }

        Place At() => changes.At(start, cursor.Current.Start);
        ForeignSet? Step(int? amount) => amount is { } known ? new ForeignSet(name, null, known, At()) : null;
        return cursor.Take("++") ? Step(1)
            : cursor.Take("--") ? Step(-1)
            : cursor.Take("+=") ? Step(cursor.TakeNumber())
            : cursor.Take("-=") ? Step(-cursor.TakeNumber())
            : cursor.Take("to", "=", ":") ? ReadValue(cursor, name, At)
            : null;
    }

    private static ForeignSet? ReadValue(ExpressionCursor cursor, string name, Func<Place> at)
    {
        if (cursor.TakeValue() is { } value)
        {
            return new ForeignSet(name, value, 0, at());
        }

        if (!cursor.Take("Math.clamp"))
        {
            return ReadStep(cursor, name) is { } amount ? new ForeignSet(name, null, amount, at()) : null;
        }

        return cursor.Take("(") && ReadStep(cursor, name) is { } step
            && cursor.Take(",") && cursor.TakeNumber() is { } least
            && cursor.Take(",") && cursor.TakeNumber() is { } greatest
            && cursor.Take(")") && least <= greatest
                ? new ForeignSet(name, null, step, at()) { Range = (least, greatest) }
                : null;
    }

    // $x + 1, or it + 1.
    private static int? ReadStep(ExpressionCursor cursor, string name)
    {
        bool isItself = cursor.Take("it") || cursor.TakeVariable() == name;
        return !isItself ? null
            : cursor.Take("+") ? cursor.TakeNumber()
            : cursor.Take("-") ? -cursor.TakeNumber()
            : null;
    }

    private void Refuse(SourceSlice changes, int start, int end) => losses.Lost(
        changes.At(start, end),
        $"{LossReport.Quote(changes.Text[start..end])} is not a plain change of one variable; it did not come along.");
}
