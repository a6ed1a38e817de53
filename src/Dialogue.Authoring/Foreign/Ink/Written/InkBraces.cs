namespace Dialogue.Authoring.Foreign.Ink.Written;

/// <summary>Finds signs of ink that stand in no braces.</summary>
internal static class InkBraces
{
    /// <summary>Gives where the brace that opens somewhere closes, or -1.</summary>
    public static int End(string text, int open)
    {
        int depth = 0;
        for (int at = open; at < text.Length; at++)
        {
            if (text[at] == '\\')
            {
                at++;
                continue;
            }

            depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Gives where a sign stands next outside of braces and quotes, or -1.</summary>
    public static int Find(string text, char sign, int from)
    {
        bool isQuoted = false;
        for (int at = from; at < text.Length; at++)
        {
            if (text[at] == '{' && End(text, at) is >= 0 and var close)
            {
                at = close;
            }
            else if (text[at] == '"' && sign == ':')
            {
                isQuoted = !isQuoted;
            }
            else if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == sign && !isQuoted)
            {
                return at;
            }
        }

        return -1;
    }
}
