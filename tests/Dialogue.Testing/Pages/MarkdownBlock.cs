using System.Collections.Immutable;

namespace Dialogue.Testing.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Words">The words behind the fence, the language first.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Quotes">The quoted lines between it and the next block.</param>
public sealed record MarkdownBlock(ImmutableArray<string> Words, string Text, ImmutableArray<string> Quotes)
{
    private const string Fence = "```";

    /// <summary>Gives the blocks of a page, in its order.</summary>
    public static ImmutableArray<MarkdownBlock> ReadAll(string markdown)
    {
        List<MarkdownBlock> blocks = [];
        using StringReader reader = new(markdown);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                blocks.Add(new MarkdownBlock([.. line[Fence.Length..].Split(' ')], ReadText(reader), []));
            }
            else if (line.StartsWith("> ", StringComparison.Ordinal) && blocks.Count > 0)
            {
                blocks[^1] = blocks[^1] with { Quotes = blocks[^1].Quotes.Add(line[2..]) };
            }
        }

        return [.. blocks];
    }

    private static string ReadText(StringReader reader)
    {
        List<string> lines = [];
        while (reader.ReadLine() is { } line && line != Fence)
        {
            lines.Add(line);
        }

        return string.Join('\n', lines);
    }
}
