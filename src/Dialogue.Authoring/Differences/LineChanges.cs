using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Differences;

/// <summary>Differences of the lines of a beat: the longest common part stays, what stands between is gone or new.</summary>
internal static class LineChanges
{
    // Beyond this the common part is not looked for; all old lines are gone then, and all new ones new.
    private const long MostWork = 4_000_000;

    public static void Add(ChangeList changes, string beat, ValueArray<Line> before, ValueArray<Line> after)
    {
        (int i, int j) = (0, 0);
        foreach ((int old, int now) in Common(before, after).Append((before.Count, after.Count)))
        {
            for (; i < old && j < now; i++, j++)
            {
                changes.Add(ChangeKind.Changed, "line", beat, Describe(before[i]), Describe(after[j]));
            }

            for (; i < old; i++)
            {
                changes.Add(ChangeKind.Removed, "line", beat, Describe(before[i]), null);
            }

            for (; j < now; j++)
            {
                changes.Add(ChangeKind.Added, "line", beat, null, Describe(after[j]));
            }

            (i, j) = (old + 1, now + 1);
        }
    }

    private static string Describe(Line line)
    {
        string manner = line.Manner is { } how ? $" ({how.Source})" : string.Empty;
        string when = line.When is { } condition ? $" [if {condition.Source}]" : string.Empty;
        return $"{line.From}{manner}: {line.Text.Source}{when}";
    }

    private static List<(int Old, int Now)> Common(ValueArray<Line> before, ValueArray<Line> after)
    {
        List<(int, int)> pairs = [];
        if ((long)before.Count * after.Count > MostWork)
        {
            return pairs;
        }

        int[][] lengths = [.. Enumerable.Range(0, before.Count + 1).Select(_ => new int[after.Count + 1])];
        for (int i = before.Count - 1; i >= 0; i--)
        {
            for (int j = after.Count - 1; j >= 0; j--)
            {
                lengths[i][j] = before[i] == after[j] ? lengths[i + 1][j + 1] + 1 : Math.Max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }

        for ((int i, int j) = (0, 0); i < before.Count && j < after.Count;)
        {
            if (before[i] == after[j])
            {
                pairs.Add((i++, j++));
            }
            else if (lengths[i + 1][j] >= lengths[i][j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }
}
