namespace Dialogue.Reports.Tests.Outside;

/// <summary>Is Chromium without a window, looking at one page.</summary>
internal sealed class Browser : IDisposable
{
    private readonly ToolFolder _folder = new();
    private readonly string _page;

    public Browser(string html) => _page = _folder.Write("page.html", html);

    /// <summary>Gives the page as the browser understood it, and everything that it complained of.</summary>
    public (string Page, string Complaints) Opens(params IEnumerable<string> options)
    {
        ToolRun run = Run(["--enable-logging=stderr", "--log-level=0", "--dump-dom", .. options]);
        return (run.Output, string.Join('\n', run.Talk.Split('\n').Where(line => line.Contains("CONSOLE", StringComparison.Ordinal))));
    }

    /// <summary>Prints the page and gives the bytes of the PDF.</summary>
    public byte[] Prints()
    {
        string pdf = Path.Combine(_folder.Path, "page.pdf");
        Run(["--no-pdf-header-footer", $"--print-to-pdf={pdf}"]);
        return File.ReadAllBytes(pdf);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private ToolRun Run(IEnumerable<string> options) => ToolRun.Of(
        "chromium",
        _folder.Path,
        string.Empty,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", $"--user-data-dir={Path.Combine(_folder.Path, "profile")}",
            .. options, $"file://{_page}",
        ]);
}
