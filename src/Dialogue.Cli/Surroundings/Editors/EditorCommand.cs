using System.Text;
using Dialogue.Core.Values;

namespace Dialogue.Cli.Surroundings.Editors;

/// <summary>The person's editor, as <c>VISUAL</c> or <c>EDITOR</c> names it.</summary>
/// <param name="Program">The program.</param>
/// <param name="Words">The words that are always given to it.</param>
internal sealed record EditorCommand(string Program, ValueArray<string> Words)
{
    /// <summary>Gets the program's name, without its folder and ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Program.Replace('\\', '/')) is { Length: > 0 } name && !Program.EndsWith("++", StringComparison.Ordinal)
        ? name.ToLowerInvariant()
        : Program.ToLowerInvariant();

    /// <summary>Gets how it is told a place.</summary>
    public EditorForm Form => EditorForm.Of(Name);

    /// <summary>Gives the editor that the variables name, or null where they name none.</summary>
    public static EditorCommand? From(Func<string, string?> variable)
    {
        string? visual = variable("VISUAL");
        List<string> words = Split(string.IsNullOrWhiteSpace(visual) ? variable("EDITOR") ?? string.Empty : visual);
        return words.Count == 0 ? null : new EditorCommand(words[0], words.Skip(1).ToValueArray());
    }

    // Words as a shell splits them; nothing in them is expanded or run. On Windows a backslash is part of a path.
    private static List<string> Split(string line)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool isWord = false;
        char quote = '\0';
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == '\\' && quote != '\'' && i + 1 < line.Length && !OperatingSystem.IsWindows())
            {
                word.Append(line[++i]);
                isWord = true;
            }
            else if (quote == '\0' ? c is '"' or '\'' : c == quote)
            {
                quote = quote == '\0' ? c : '\0';
                isWord = true;
            }
            else if (quote == '\0' && char.IsWhiteSpace(c))
            {
                Take(words, word, ref isWord);
            }
            else
            {
                word.Append(c);
                isWord = true;
            }
        }

        Take(words, word, ref isWord);
        return words;
    }

    private static void Take(List<string> words, StringBuilder word, ref bool isWord)
    {
        if (isWord)
        {
            words.Add(word.ToString());
        }

        word.Clear();
        isWord = false;
    }
}
