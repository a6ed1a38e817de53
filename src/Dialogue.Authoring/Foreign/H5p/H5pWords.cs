using System.Net;
using System.Text.RegularExpressions;

namespace Dialogue.Authoring.Foreign.H5p;

/// <summary>Gives the words of texts that an editor wrote as HTML.</summary>
internal static partial class H5pWords
{
    public static string Of(string? html) => html is null
        ? string.Empty
        : WebUtility.HtmlDecode(Tag().Replace(Block().Replace(html, "\n\n"), string.Empty)).Replace('\u00A0', ' ').Trim();

    [GeneratedRegex(@"</(?:p|div|li|ul|ol|h[1-6]|tr|table|blockquote)\s*>|<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Block();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
