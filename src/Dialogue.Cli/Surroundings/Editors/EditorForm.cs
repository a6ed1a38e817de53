using System.Globalization;
using Dialogue.Core.Values;

namespace Dialogue.Cli.Surroundings.Editors;

/// <summary>How a well-known editor is told the place to open a file at, and whether it works in the terminal.</summary>
/// <param name="NeedsTerminal">Whether it works in the terminal.</param>
/// <param name="Arguments">Gives its arguments for a file, a line and a column.</param>
internal sealed record EditorForm(bool NeedsTerminal, Func<string, int, int, ValueArray<string>> Arguments)
{
    private static readonly EditorForm Plus = new(true, (file, line, _) => [$"+{Number(line)}", file]);
    private static readonly EditorForm PlusWithColumn = new(true, (file, line, column) => [$"+{Number(line)}:{Number(column)}", file]);
    private static readonly EditorForm Nano = new(true, (file, line, column) => [$"+{Number(line)},{Number(column)}", file]);
    private static readonly EditorForm Helix = new(true, (file, line, column) => [$"{file}:{Number(line)}:{Number(column)}"]);
    private static readonly EditorForm Code = new(false, (file, line, column) => ["-g", $"{file}:{Number(line)}:{Number(column)}"]);
    private static readonly EditorForm Colons = new(false, (file, line, column) => [$"{file}:{Number(line)}:{Number(column)}"]);
    private static readonly EditorForm JetBrains = new(false, (file, line, column) => ["--line", Number(line), "--column", Number(column - 1), file]);
    private static readonly EditorForm Kate = new(false, (file, line, column) => ["-l", Number(line), "-c", Number(column), file]);
    private static readonly EditorForm PlusInWindow = Plus with { NeedsTerminal = false };
    private static readonly EditorForm FileAlone = new(false, (file, _, _) => [file]);

    /// <summary>Gives the form of an editor by its name, without folder and ending; what nobody knows takes <c>+line file</c> in the terminal, as vi does.</summary>
    public static EditorForm Of(string name) => name switch
    {
        "nano" or "pico" => Nano,
        "emacs" or "emacsclient" or "micro" or "kak" => PlusWithColumn,
        "hx" or "helix" => Helix,
        "code" or "code-insiders" or "code-oss" or "codium" or "vscodium" or "cursor" or "windsurf" => Code,
        "subl" or "sublime_text" or "zed" or "zeditor" => Colons,
        "idea" or "rider" or "webstorm" or "pycharm" or "phpstorm" or "goland" or "clion" or "rubymine" or "fleet" => JetBrains,
        "kate" or "kwrite" => Kate,
        "mate" => new(false, (file, line, column) => ["-l", $"{Number(line)}:{Number(column)}", file]),
        "notepad++" => new(false, (file, line, column) => [$"-n{Number(line)}", $"-c{Number(column)}", file]),
        "gedit" or "gnome-text-editor" => PlusWithColumn with { NeedsTerminal = false },
        "gvim" or "mvim" or "bbedit" or "xed" or "pluma" or "geany" or "mousepad" => PlusInWindow,
        "notepad" or "textedit" or "open" or "xdg-open" => FileAlone,
        _ => Plus,
    };

    private static string Number(int number) => Math.Max(0, number).ToString(CultureInfo.InvariantCulture);
}
