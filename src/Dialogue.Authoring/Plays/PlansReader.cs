using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Plays;

/// <summary>Reads a file of plays, a line at a time. Any text at all gives plays and the lines that could not be read, never an exception.</summary>
public static class PlansReader
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="text">Its text; lines may end in any of the usual ways.</param>
    public static PlansReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<PlayPlan> plays = [];
        List<PlayStep> steps = [];
        List<PlannedTrait> traits = [];
        List<Diagnostic> problems = [];
        int number = 0;
        foreach (string each in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            PlanLine line = new(each, ++number);
            if (line.IsEmpty)
            {
                continue;
            }

            if (line.Word == "play")
            {
                Close();
                plays.Add(new PlayPlan(line.Quoted(problems) ?? "unnamed", line.Span));
            }
            else if (plays.Count == 0)
            {
                line.Refuse(problems, "A play begins with a line such as play \"a name\"; nothing can stand before the first.");
            }
            else
            {
                ReadLine(line);
            }
        }

        Close();
        return new PlansReading(plays.ToValueArray(), [.. problems]);

        void Close()
        {
            if (plays.Count > 0)
            {
                plays[^1] = plays[^1] with { Steps = steps.ToValueArray(), Traits = traits.ToValueArray() };
            }

            steps.Clear();
            traits.Clear();
        }

        void ReadLine(PlanLine line)
        {
            if (line.Word is "seed" or "cast" && steps.Count > 0)
            {
                line.Refuse(problems, $"{line.Word} has to stand before the first step of its play.");
            }
            else if (line.Word == "seed")
            {
                plays[^1] = plays[^1] with { Seed = line.Seed(problems) ?? plays[^1].Seed };
            }
            else if (line.Word == "cast" && line.Trait(problems) is { } trait)
            {
                traits.Add(trait);
            }
            else if (line.Word != "cast" && PlanSteps.Read(line, problems) is { } step)
            {
                steps.Add(step);
            }
        }
    }
}
