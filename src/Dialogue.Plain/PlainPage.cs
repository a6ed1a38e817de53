using Dialogue.Presentation.Screens;

namespace Dialogue.Plain;

/// <summary>Writes what is new on a screen, and the words before the cursor.</summary>
internal sealed class PlainPage
{
    private readonly TextWriter _output;
    private readonly List<string> _fresh = [];
    private string _prompt = string.Empty;

    public PlainPage(TextWriter output)
    {
        _output = output;
        Printer = new PlainPrinter(_fresh.Add);
    }

    /// <summary>Gets what finds what is new.</summary>
    public PlainPrinter Printer { get; }

    /// <summary>Shows a screen.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="isNews">Whether it came by itself while somebody may be typing: then what changes nothing that is read here does not interrupt.</param>
    public void Show(Screen screen, bool isNews)
    {
        Printer.Print(screen);
        string prompt = PlainPrompt.For(screen);
        if (isNews && _fresh.Count == 0 && prompt == _prompt)
        {
            return;
        }

        if (isNews)
        {
            _output.WriteLine();
        }

        _fresh.ForEach(_output.WriteLine);
        _fresh.Clear();
        _output.Write(prompt);
        _output.Flush();
        _prompt = prompt;
    }
}
