using System.Runtime.Versioning;
using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests;

/// <summary>An author at work: a file is previewed while it is edited, as editors do it.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PreviewTests : IDisposable
{
    private const string Name = "sunday-night-ping.json";
    private const string Broken = "no-such-beat";

    private readonly TerminalHome _home = new();
    private readonly string _file;
    private readonly string _whole = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ProgramUnderTest.Path)!, "scenarios", Name));

    public PreviewTests() => _file = _home.Write(Name, _whole);

    private string Mistaken => _whole.Replace("\"to\": \"straight\"", $"\"to\": \"{Broken}\"", StringComparison.Ordinal);

    public void Dispose() => _home.Dispose();

    [ProgramFact]
    public void A_mistake_arrives_when_it_is_saved_and_the_story_goes_on_at_the_same_beat_when_it_is_mended()
    {
        using DialogueProgram program = Open().Sees("At ping.").Presses("3", TerminalKeys.Enter).Sees("At push.");

        File.WriteAllText(_file, Mistaken);
        program.Sees("6 errors", Broken, "At push.");

        File.WriteAllText(_file, _whole);
        program.Sees("saved", "1 note", "At push.");
        program.Terminal.WaitForQuiet();
        Assert.False(program.Screen.Shows(Broken));

        Assert.Equal(0, program.Presses("q").Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    [ProgramFact]
    public void From_a_new_file_on_a_planted_mistake_is_told_within_a_second_and_goes_once_it_is_mended()
    {
        using DialogueProgram author = DialogueProgram.Open(_home, new Window(), "new", "late-again", "--template", "feedback").Sees("Next: dialogue check");
        Assert.Equal(0, author.Ends());
        string file = Path.Combine(_home.Folder, "late-again.json");
        string made = File.ReadAllText(file);
        string mistaken = made.Replace("\"to\": \"answers-again\"", $"\"to\": \"{Broken}\"", StringComparison.Ordinal);
        using DialogueProgram program = DialogueProgram.Open(_home, new Window(), "preview", file).Sees("At call.", "3 warnings").Presses("1", TerminalKeys.Enter).Sees("At answers. So far empathy 0, clarity +2");
        program.Terminal.WaitForQuiet();

        File.WriteAllText(file, mistaken);
        program.Terminal.WaitFor("the diagnostic", picture => picture.Shows("DLG201") && picture.Shows(Broken), TimeSpan.FromSeconds(1));
        program.Sees("3 errors", "At answers.");

        File.WriteAllText(file, made);
        program.Terminal.WaitFor("the diagnostic to go", picture => !picture.Shows(Broken) && !picture.Shows("DLG201"));
        program.Sees("3 warnings", "At answers. So far empathy 0, clarity +2");
        Assert.Equal(0, program.Presses("q").Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    [ProgramFact]
    public void A_save_arrives_within_a_second()
    {
        using DialogueProgram program = Open().Sees("At ping.");
        program.Terminal.WaitForQuiet();

        OutputMark mark = program.Terminal.Mark();
        File.WriteAllText(_file, Mistaken);

        Assert.InRange(program.Terminal.WaitForByte(mark), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [ProgramFact]
    public void Editors_that_save_by_renaming_are_followed()
    {
        using DialogueProgram program = Open().Sees("At ping.").Presses("2", TerminalKeys.Enter).Sees("At push.");

        foreach (string text in (string[])[Mistaken, _whole, Mistaken])
        {
            File.Move(_home.Write("." + Name + ".tmp", text), _file, overwrite: true);
            program.Sees(text == _whole ? "1 note" : "6 errors", "At push.");
        }
    }

    [ProgramFact]
    public void A_file_that_vanishes_and_returns_is_told_and_nothing_is_lost()
    {
        using DialogueProgram program = Open().Sees("At ping.").Presses("3", TerminalKeys.Enter).Sees("At push.");

        File.Delete(_file);
        program.Reads("is not there any more");

        File.WriteAllText(_file, _whole);
        program.Reads("The file is back; still at push.");
    }

    [ProgramFact]
    public void An_answer_that_was_renamed_away_is_named_where_it_is_missed()
    {
        using DialogueProgram program = Open().Sees("At ping.").Presses("3", TerminalKeys.Enter).Sees("At push.");

        File.WriteAllText(_file, _whole.Replace("\"id\": \"window\"", "\"id\": \"frame\"", StringComparison.Ordinal).Replace("ping/window", "ping/frame", StringComparison.Ordinal).Replace("took(window)", "took(frame)", StringComparison.Ordinal));

        program.Reads("Answer 1, window, is gone from ping; you are at ping.");
    }

    [ProgramTheory]
    [InlineData(120, 40)]
    [InlineData(40, 12)]
    public void Problems_are_gone_to_in_windows_of_other_sizes(int columns, int rows)
    {
        File.WriteAllText(_file, _whole);
        using DialogueProgram program = Open(new Window { Columns = columns, Rows = rows }).Sees("1  Yes");
        File.WriteAllText(_file, Mistaken);
        program.Sees("DLG201");

        program.Presses("n", TerminalKeys.Enter).Reads("Playing from");

        program.Terminal.Send(TerminalKeys.Control('c'));
        Assert.Equal(130, program.Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    [ProgramFact]
    public void An_editor_in_the_terminal_has_it_to_itself_and_gives_it_back()
    {
        string editor = _home.Write("editor", "#!/bin/sh\necho \"editing $1\"\nread words\necho \"had $words\" > \"$0.words\"\nread more\n");
        File.SetUnixFileMode(editor, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using DialogueProgram program = Open(new Window().With("VISUAL", editor)).Sees("At ping.");

        program.Presses("o").Sees("editing +");
        Assert.False(program.Screen.Modes.AlternateScreen);
        program.Presses("some words\r");
        File.WriteAllText(_file, Mistaken);
        program.Presses("\r").Sees("At ping.", "6 errors");

        Assert.Equal("had some words\n", File.ReadAllText(editor + ".words"));
        program.Presses("3", TerminalKeys.Enter).Sees("At push.");
        Assert.Equal(0, program.Presses("q").Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    [ProgramFact]
    public void Without_an_editor_the_place_is_told()
    {
        using DialogueProgram program = Open().Sees("At ping.");

        program.Presses("o").Reads("No editor is set; VISUAL or EDITOR names one.");
    }

    [ProgramFact]
    public void Line_by_line_it_prints_what_check_prints_at_each_save_and_Ctrl_C_ends_it()
    {
        using DialogueProgram program = DialogueProgram.Open(_home, new Window { Columns = 140 }, "preview", _file, "--plain").Sees("Your answer, 1 to 3:").Presses("3\r").Sees("At push.");

        File.WriteAllText(_file, Mistaken);
        program.Reads("error DLG201 unknown-target:").Reads("so you go on with the version of");

        File.WriteAllText(_file, _whole);
        program.Reads("1 note; still at push");

        Assert.DoesNotContain('\e', program.Terminal.Written);
        program.Terminal.Send(TerminalKeys.Control('c'));
        Assert.Equal(130, program.Ends());
    }

    private DialogueProgram Open(Window? window = null) => DialogueProgram.Open(_home, window ?? new Window(), "preview", _file);
}
