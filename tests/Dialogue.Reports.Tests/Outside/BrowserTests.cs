using System.Net;
using System.Text.RegularExpressions;
using Dialogue.Reports.Html;
using Dialogue.Reports.Tests.Samples;

namespace Dialogue.Reports.Tests.Outside;

public sealed class BrowserTests
{
    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\" />";

    // Says how wide the page really is, and which colour it stands on.
    private const string Measuring =
        "<script>document.title = document.documentElement.scrollWidth + ' of ' + innerWidth + ' ' + getComputedStyle(document.body).backgroundColor</script>";

    [ToolFact(Tool.Browser)]
    public void A_page_of_several_plays_opens_without_a_complaint()
    {
        using Browser browser = new(HtmlReport.Write([SamplePlays.Random("sunday-night-ping", 3), SamplePlays.Random("no-thank-you-email", 2), ChangedPlay.Report()]));

        (string page, string complaints) = browser.Opens();

        Assert.Empty(complaints);
        Assert.Contains("<title>Conversations you practised</title>", page);
        Assert.Contains("<h1>Conversations you practised</h1>", page);
        Assert.Equal(3, Regex.Count(page, "<h2 id=\"p[0-9]\" dir=\"auto\">"));
        Assert.Equal(3, Regex.Count(page, ">The whole conversation</h3>"));
    }

    [ToolFact(Tool.Browser)]
    public void Hostile_words_load_and_run_nothing()
    {
        using Browser browser = new(HtmlReport.Write(HostilePlay.All));

        (string page, string complaints) = browser.Opens();

        Assert.Empty(complaints);
        Assert.DoesNotMatch("<(script|img|iframe|object|link|base|form)[ >]", page);
        Assert.Equal(HostilePlay.All.Count, Regex.Count(page, "<article "));
    }

    [ToolFact(Tool.Browser)]
    public void The_policy_of_the_page_stops_a_script_that_got_in()
    {
        string html = HtmlReport.Write([SamplePlays.Random("camera-off", 1)]);
        using Browser browser = new(html.Replace("</body>", Measuring + "</body>"));

        (string page, string complaints) = browser.Opens();

        Assert.Contains("Content Security Policy", complaints);
        Assert.DoesNotContain(" of ", Regex.Match(page, "<title>.*</title>").Value);
    }

    [ToolFact(Tool.Browser)]
    public void Fits_a_screen_of_320()
    {
        string html = HtmlReport.Write([SamplePlays.Random("sunday-night-ping", 3), HostilePlay.Saying(new string('w', 300))]);
        using Browser browser = new($$"""
            <!DOCTYPE html>
            <title></title>
            <iframe srcdoc="{{WebUtility.HtmlEncode(html)}}" style="width:320px;height:900px;border:0"
              onload="document.title = this.contentDocument.documentElement.scrollWidth + ' of ' + this.contentWindow.innerWidth"></iframe>
            """);

        Assert.Contains("<title>320 of 320</title>", browser.Opens("--hide-scrollbars").Page);
    }

    [ToolFact(Tool.Browser)]
    public void Follows_the_choice_of_dark_or_light()
    {
        string light = Measured("--blink-settings=preferredColorScheme=1");
        string dark = Measured("--blink-settings=preferredColorScheme=0");

        Assert.EndsWith(Rgb(Palette.Light.Page), light, StringComparison.Ordinal);
        Assert.EndsWith(Rgb(Palette.Dark.Page), dark, StringComparison.Ordinal);
    }

    [ToolFact(Tool.Browser)]
    public void Prints()
    {
        using Browser browser = new(HtmlReport.Write([SamplePlays.Random("phones-at-dinner", 1)]));

        byte[] pdf = browser.Prints();

        Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
        Assert.True(pdf.Length > 20_000, $"{pdf.Length} bytes");
    }

    // Without its policy a page may run the script that measures it.
    private static string Measured(params string[] options)
    {
        string html = HtmlReport.Write([SamplePlays.Random("sunday-night-ping", 3), SamplePlays.Random("no-thank-you-email", 2)]);
        Assert.Contains(Policy, html);
        using Browser browser = new(html.Replace(Policy, string.Empty).Replace("</body>", Measuring + "</body>"));
        return Regex.Match(browser.Opens(options).Page, "<title>(.*)</title>").Groups[1].Value;
    }

    private static string Rgb(string colour) =>
        $"rgb({Convert.ToInt32(colour[1..3], 16)}, {Convert.ToInt32(colour[3..5], 16)}, {Convert.ToInt32(colour[5..7], 16)})";
}
