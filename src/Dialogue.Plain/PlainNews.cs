using Dialogue.Core.Values;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;

namespace Dialogue.Plain;

/// <summary>Finds what is new on a page that was read before.</summary>
internal static class PlainNews
{
    /// <summary>Gives the indices of the blocks that were not there before, in order; a change of colour is no news, nor is a note about what was read already.</summary>
    public static IEnumerable<int> Of(ValueArray<Block> before, ValueArray<Block> now)
    {
        int[] fresh = [.. Fresh(before, now)];
        return fresh.Any(i => !now[i].IsNote && now[i] is not Block.Blank) ? fresh : [];
    }

    private static IEnumerable<int> Fresh(ValueArray<Block> before, ValueArray<Block> now)
    {
        string[] old = [.. before.Select(TextOf)];
        string[] all = [.. now.Select(TextOf)];
        int start = old.AsSpan().CommonPrefixLength(all);

        // Notes come and go, so that only what was said is looked for after the first difference.
        List<string> rest = [.. Enumerable.Range(start, old.Length - start).Where(i => !before[i].IsNote).Select(i => old[i])];
        int next = 0;
        for (int i = start; i < all.Length; i++)
        {
            int found = now[i].IsNote ? -1 : rest.IndexOf(all[i], next);
            if (found < 0)
            {
                yield return i;
            }
            else
            {
                next = found + 1;
            }
        }
    }

    // Something to choose is new when its number is.
    private static string TextOf(Block block)
    {
        string text = string.Join('\n', PlainText.Lines(block));
        return block is Block.Item item ? $"{item.Index}. {text}" : text;
    }
}
