using System.Globalization;
using System.Text;
using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Plays;

/// <summary>Writes plays as <see cref="PlansReader"/> reads them.</summary>
public static class PlansWriter
{
    /// <summary>Gives the text of a file.</summary>
    /// <param name="plays">The plays.</param>
    /// <param name="comments">Lines that stand above them, without their signs.</param>
    public static string Write(IEnumerable<PlayPlan> plays, params IEnumerable<string> comments)
    {
        ArgumentNullException.ThrowIfNull(plays);
        ArgumentNullException.ThrowIfNull(comments);
        StringBuilder text = new();
        foreach (string comment in comments)
        {
            text.Append("# ").Append(comment).Append('\n');
        }

        foreach (PlayPlan play in plays)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n");
            Append(text, play);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, PlayPlan play)
    {
        text.Append("play ").Append(Quote(play.Name)).Append('\n');
        if (play.Seed != 1)
        {
            text.Append(CultureInfo.InvariantCulture, $"  seed {play.Seed}\n");
        }

        foreach (PlannedTrait trait in play.Traits)
        {
            text.Append(CultureInfo.InvariantCulture, $"  cast {trait.Role}.{trait.Trait.Word()} = {trait.Level.Word()}\n");
        }

        foreach (PlayStep step in play.Steps)
        {
            text.Append("  ").Append(Line(step)).Append('\n');
        }
    }

    private static string Line(PlayStep step) => step switch
    {
        PlayStep.At at => $"at {at.Beat}",
        PlayStep.Offers offers => $"offers {string.Join(", ", offers.Choices)}",
        PlayStep.Hides hides => $"hides {string.Join(", ", hides.Choices)}",
        PlayStep.Take { Beat: { } beat } take => $"take {new ChoicePath(beat, take.Choice)}",
        PlayStep.Take take => $"take {take.Choice}",
        PlayStep.StaySilent => "take silence",
        PlayStep.Says says => $"says {Quote(says.Words)}",
        PlayStep.Holds holds => $"{holds.Variable} {Sign(holds.Operator)} {holds.Value}",
        PlayStep.Reaches reaches => $"reaches {reaches.Beat}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Quote(string words) =>
        $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };
}
