namespace Dialogue.Workshop.Client;

/// <summary>Reads what people type as a host: <c>192.168.1.20</c>, <c>lark.local:7380</c>, <c>https://dialogue.example.org</c>.</summary>
public static class HostAddress
{
    /// <summary>The port unless one is typed.</summary>
    public const int UsualPort = 7380;

    /// <summary>Gives the address, or null where it is none. Without a scheme it is plain http on the usual port; with one, that scheme's own port.</summary>
    public static Uri? Parse(string typed)
    {
        string text = typed.Trim();
        if (text.Length is 0 or > 300)
        {
            return null;
        }

        bool hasScheme = text.Contains("://", StringComparison.Ordinal);
        if (!Uri.TryCreate(hasScheme ? text : "http://" + text, UriKind.Absolute, out Uri? address)
            || address.Scheme is not ("http" or "https") || address.Host.Length == 0 || address.UserInfo.Length > 0)
        {
            return null;
        }

        UriBuilder built = new(address.Scheme, address.Host, hasScheme || !address.IsDefaultPort || text.EndsWith(":80", StringComparison.Ordinal) ? address.Port : UsualPort);
        return built.Uri;
    }
}
