using System.Globalization;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Design;

/// <summary>Counts choices: a beat with one is another rule's, and more than five cannot be weighed while somebody waits.</summary>
internal static class ChoiceCount
{
    private const int Most = 5;

    public static void Check(CheckContext context)
    {
        foreach (AskedBeat beat in context.Asked.Where(beat => beat.Count > Most))
        {
            context.Report(
                DiagnosticRules.ChoiceCount,
                context.Positions.Beat(beat.Index),
                string.Create(CultureInfo.InvariantCulture, $"'{beat.Beat.Id}' has {beat.Count} choices. Two to five can be weighed against each other; mostly three are best."));
        }
    }
}
