namespace Dialogue.EndToEnd.Tests.Guides;

/// <summary>Something that a guide tells its reader to do.</summary>
internal abstract record GuideStep
{
    private const string Fence = "```";
    private const string Prompt = "$ dialogue ";

    private protected GuideStep()
    {
    }

    /// <summary>A command, and what is printed.</summary>
    public sealed record Typed(string[] Arguments, IReadOnlyList<string> Printed) : GuideStep;

    /// <summary>A change to a file.</summary>
    public sealed record Edited(string File, string From, string To) : GuideStep;

    /// <summary>Reads the steps of a guide: its blocks <c>console</c> and <c>diff FILE</c>.</summary>
    public static IReadOnlyList<GuideStep> ReadAll(string markdown)
    {
        List<GuideStep> steps = [];
        string[] lines = markdown.Split('\n');
        for (int at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith(Fence, StringComparison.Ordinal))
            {
                string[] words = lines[at][Fence.Length..].Split(' ');
                string[] block = [.. lines.Skip(at + 1).TakeWhile(line => line != Fence)];
                at += block.Length + 1;
                steps.AddRange(words[0] == "console" ? Commands(block) : [Edit(words[1], block)]);
            }
        }

        return steps;
    }

    private static IEnumerable<GuideStep> Commands(string[] block)
    {
        for (int at = 0; at < block.Length; at++)
        {
            string[] printed = [.. block.Skip(at + 1).TakeWhile(line => !line.StartsWith(Prompt, StringComparison.Ordinal))];
            yield return new Typed(block[at][Prompt.Length..].Split(' '), printed);
            at += printed.Length;
        }
    }

    private static Edited Edit(string file, string[] block) => new(file, Marked(block, '-'), Marked(block, '+'));

    private static string Marked(string[] block, char mark) => string.Join('\n', block.Where(line => line[0] == mark).Select(line => line[1..]));
}
