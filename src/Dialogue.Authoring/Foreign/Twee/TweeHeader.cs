using System.Text;

namespace Dialogue.Authoring.Foreign.Twee;

/// <summary>The line that starts a passage: <c>:: name [tags] {metadata}</c>, where a backslash takes the meaning of the next character away.</summary>
/// <param name="Name">The name.</param>
/// <param name="Tags">The tags.</param>
/// <param name="Metadata">What stands between the braces, with them; empty where there are none.</param>
internal sealed record TweeHeader(string Name, IReadOnlyList<string> Tags, string Metadata)
{
    /// <summary>Reads what stands behind the colons.</summary>
    public static TweeHeader Read(string line)
    {
        int tags = Next(line, '[', 0);
        int metadata = Next(line, '{', tags < 0 ? 0 : Math.Max(tags, Next(line, ']', tags)));
        int nameEnd = tags >= 0 && (metadata < 0 || tags < metadata) ? tags : metadata >= 0 ? metadata : line.Length;
        int tagsEnd = tags >= 0 && tags == nameEnd ? Next(line, ']', tags) : -1;
        string written = tagsEnd < 0 ? string.Empty : line[(tags + 1)..tagsEnd];
        return new TweeHeader(
            Plain(line[..nameEnd]).Trim(),
            [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Plain)],
            metadata < 0 ? string.Empty : line[metadata..].Trim());
    }

    private static int Next(string line, char sign, int from)
    {
        for (int at = from; at < line.Length; at++)
        {
            if (line[at] == '\\')
            {
                at++;
            }
            else if (line[at] == sign)
            {
                return at;
            }
        }

        return -1;
    }

    private static string Plain(string words)
    {
        StringBuilder plain = new(words.Length);
        for (int at = 0; at < words.Length; at++)
        {
            at += words[at] == '\\' && at + 1 < words.Length ? 1 : 0;
            plain.Append(words[at]);
        }

        return plain.ToString();
    }
}
