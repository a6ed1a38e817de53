namespace Dialogue.Authoring.Foreign.Ink.Written;

/// <summary>Takes comments out of ink: each of their characters becomes a blank, so that everything else keeps its place.</summary>
internal static class InkComments
{
    public static string Blank(string text)
    {
        char[] blanked = text.ToCharArray();
        for (int at = 0; at + 1 < text.Length; at++)
        {
            bool isLine = text[at] == '/' && text[at + 1] == '/';
            bool isBlock = text[at] == '/' && text[at + 1] == '*';
            if (!isLine && !isBlock)
            {
                continue;
            }

            int close = isLine ? text.IndexOf('\n', at) : text.IndexOf("*/", at + 2, StringComparison.Ordinal);
            int end = close < 0 ? text.Length : isLine ? close : close + 2;
            for (int inside = at; inside < end; inside++)
            {
                blanked[inside] = text[inside] == '\n' ? '\n' : ' ';
            }

            at = end - 1;
        }

        return new string(blanked);
    }
}
