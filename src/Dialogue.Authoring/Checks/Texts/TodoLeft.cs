using System.Collections.Frozen;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>Looks for notes that an author left in a text for later.</summary>
internal static class TodoLeft
{
    // Put together from pieces, so that nobody who looks for such notes in our own code finds these.
    private static readonly FrozenSet<string> Notes = FrozenSet.ToFrozenSet(["TO" + "DO", "FIX" + "ME", "XXX", "TBD"], StringComparer.Ordinal);
    private static readonly string[] Fillers = ["lorem ipsum", "???"];

    public static void Check(CheckContext context)
    {
        foreach (TextPlace place in TextPlaces.Of(context.Scenario))
        {
            if (Find(place) is { } note)
            {
                context.Report(
                    DiagnosticRules.TodoLeft,
                    place.Span(context, note),
                    $"'{place.Text.Source.Substring(note.Start, note.Length)}' looks like a note to yourself. Players will read it.");
            }
        }
    }

    private static TextSpan? Find(TextPlace place)
    {
        string source = place.Text.Source;
        foreach (string filler in Fillers)
        {
            if (source.IndexOf(filler, StringComparison.OrdinalIgnoreCase) is >= 0 and int at)
            {
                return new TextSpan(at, filler.Length);
            }
        }

        foreach (TextSpan word in WordSpans.Of(place.Text))
        {
            if (Notes.Contains(source.Substring(word.Start, word.Length)))
            {
                return word;
            }
        }

        return null;
    }
}
