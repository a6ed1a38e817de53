using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Surroundings.Editors;

/// <summary>Starts the person's editor at a place of a file, and says in a sentence where that is not possible.</summary>
/// <param name="variable">Reads an environment variable.</param>
/// <param name="hasTerminal">Whether there is a terminal that an editor could work in.</param>
internal sealed class EditorStart(Func<string, string?> variable, bool hasTerminal)
{
    private readonly ProgramPath _programs = new(variable);

    /// <summary>Says whether the editor works in the terminal, and can be started.</summary>
    public bool NeedsTerminal() => hasTerminal && EditorCommand.From(variable) is { } editor && editor.Form.NeedsTerminal && _programs.Find(editor.Program) is not null;

    /// <summary>Opens a file. One that works in the terminal is waited for; others are on their own.</summary>
    /// <returns>What to say about it, or null.</returns>
    public string? Open(string file, int line, int column)
    {
        string place = $"{SafeText.Whole(file)}:{line}:{column}";
        if (EditorCommand.From(variable) is not { } editor)
        {
            return $"No editor is set; VISUAL or EDITOR names one. The place is {place}.";
        }

        string name = SafeText.Line(editor.Name);
        if (_programs.Find(editor.Program) is not { } program)
        {
            return $"Your editor \"{SafeText.Line(editor.Program)}\" was not found. The place is {place}.";
        }

        if (editor.Form.NeedsTerminal && !hasTerminal)
        {
            return $"{name} needs a terminal. The place is {place}.";
        }

        try
        {
            return editor.Form.NeedsTerminal ? Wait(StartOf(editor, program, file, line, column), name) : Leave(StartOf(editor, program, file, line, column), name, place);
        }
        catch (Exception wrong) when (wrong is Win32Exception or InvalidOperationException || Faults.IsOfFiles(wrong))
        {
            return $"{name} could not be started: {Faults.Reason(wrong)}. The place is {place}.";
        }
    }

    private static ProcessStartInfo StartOf(EditorCommand editor, string program, string file, int line, int column) =>
        new(program, editor.Words.Concat(editor.Form.Arguments(file, line, column))) { UseShellExecute = false };

    // What is pressed in the editor to interrupt it is not for this program.
    private static string? Wait(ProcessStartInfo start, string name)
    {
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        using PosixSignalRegistration quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, context => context.Cancel = true);
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0 ? null : $"{name} ended with {process.ExitCode}.";
    }

    // All streams are apart from ours: a program that shares the terminal would write over the screen.
    private static string Leave(ProcessStartInfo start, string name, string place)
    {
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (true, true, true);
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return $"Opened in {name}: {place}.";
    }
}
