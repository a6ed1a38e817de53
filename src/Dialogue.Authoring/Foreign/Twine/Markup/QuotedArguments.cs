namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>Finds the words in quotes among what a macro is given.</summary>
internal static class QuotedArguments
{
    /// <summary>Gives the quoted words, or null where there is something else than quoted words and commas.</summary>
    public static List<string>? Of(string arguments)
    {
        List<string> words = [];
        int at = 0;
        while (at < arguments.Length)
        {
            char first = arguments[at];
            if (char.IsWhiteSpace(first) || first == ',')
            {
                at++;
                continue;
            }

            int end = first is '"' or '\'' ? EndOf(arguments, at) : -1;
            if (end < 0)
            {
                return null;
            }

            words.Add(arguments[(at + 1)..end].Replace("\\", string.Empty, StringComparison.Ordinal));
            at = end + 1;
        }

        return words;
    }

    /// <summary>Gives where a quote that starts somewhere ends, or -1.</summary>
    public static int EndOf(string text, int start)
    {
        for (int at = start + 1; at < text.Length && at - start < MarkupContext.Farthest; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == text[start])
            {
                return at;
            }
        }

        return -1;
    }
}
