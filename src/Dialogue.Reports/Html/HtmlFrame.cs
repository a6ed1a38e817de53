namespace Dialogue.Reports.Html;

/// <summary>What every page begins with: a policy that lets it load and run nothing, its style, and a way past its head.</summary>
internal static class HtmlFrame
{
    /// <summary>Opens the page and its body.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="title">The title of the window.</param>
    /// <param name="style">The style sheet, the program's own.</param>
    /// <param name="skip">What the link past the head says; it leads to <c>main</c>.</param>
    public static void Open(Markup html, string title, string style, string skip) =>
        html.Raw("<!DOCTYPE html>\n").Open("html", ("lang", "en"), ("dir", "ltr"), ("xmlns", "http://www.w3.org/1999/xhtml"))
            .Open("head")
            .Empty("meta", ("charset", "utf-8"))
            .Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"))
            .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Empty("meta", ("name", "referrer"), ("content", "no-referrer"))
            .Element("title", title).Raw("\n")
            .Open("style").Raw(style).Close()
            .Close()
            .Open("body")
            .Element("a", skip, ("class", "skip"), ("href", "#main")).Raw("\n");

    /// <summary>Closes the body and the page.</summary>
    public static void Close(Markup html) => html.Close().Close();
}
