namespace Dialogue.Reports.Xapi;

/// <summary>Under which address statements name things, and who they say has played.</summary>
public sealed record XapiOptions
{
    /// <summary>Gets the address that all ids start with: http or https, without a query; something else throws <see cref="ArgumentException"/>.</summary>
    /// <remarks>Nothing has to answer there. Whoever collects statements of several people should choose one of their own.</remarks>
    public Uri Base
    {
        get;
        init => field = IsBase(value) ? value : throw new ArgumentException("The base of ids is an http address without a query.", nameof(value));
    }
    = new("https://dialogue.example/xapi/");

    /// <summary>Gets the pseudonym of who played; null makes one of each playthrough's id. What is no pseudonym throws <see cref="ArgumentException"/>.</summary>
    public string? Actor
    {
        get;
        init => field = value is null || IsPseudonym(value) ? value : throw new ArgumentException("A pseudonym has 1 to 64 letters a to z, digits, points and hyphens.", nameof(value));
    }

    /// <summary>Says whether an address can be what ids start with.</summary>
    public static bool IsBase(Uri address) =>
        address.IsAbsoluteUri && address.Scheme is "http" or "https" && address.Host.Length > 0
        && address is { Query: "", Fragment: "", UserInfo: "" };

    /// <summary>Says whether a word can be a pseudonym: no spaces and no at sign, so that neither a full name nor an address slips in.</summary>
    public static bool IsPseudonym(string word) => word.Length is > 0 and <= 64 && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');
}
