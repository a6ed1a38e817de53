using System.Runtime.Versioning;
using Dialogue.Cli.Surroundings.Editors;
using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Surroundings.Editors;

public sealed class EditorTests
{
    [Theory]
    [InlineData("vi", "+88 /s.json", true)]
    [InlineData("/usr/bin/vim", "+88 /s.json", true)]
    [InlineData("nano", "+88,21 /s.json", true)]
    [InlineData("micro", "+88:21 /s.json", true)]
    [InlineData("emacs -nw", "-nw +88:21 /s.json", true)]
    [InlineData("hx", "/s.json:88:21", true)]
    [InlineData("code", "-g /s.json:88:21", false)]
    [InlineData("code --wait", "--wait -g /s.json:88:21", false)]
    [InlineData("subl", "/s.json:88:21", false)]
    [InlineData("kate", "-l 88 -c 21 /s.json", false)]
    [InlineData("rider", "--line 88 --column 20 /s.json", false)]
    [InlineData("gvim", "+88 /s.json", false)]
    [InlineData("notepad++", "-n88 -c21 /s.json", false)]
    [InlineData("an-editor-of-tomorrow", "+88 /s.json", true)]
    public void Well_known_editors_are_told_the_place_in_their_own_form(string named, string words, bool needsTerminal)
    {
        EditorCommand editor = EditorCommand.From(name => name == "EDITOR" ? named : null)!;

        Assert.Equal(words, string.Join(' ', editor.Words.Concat(editor.Form.Arguments("/s.json", 88, 21))));
        Assert.Equal(needsTerminal, editor.Form.NeedsTerminal);
    }

    [Fact]
    public void The_visual_one_goes_first_and_an_empty_name_is_none()
    {
        Assert.Equal("b", EditorCommand.From(name => name == "VISUAL" ? "b" : "a")!.Program);
        Assert.Equal("a", EditorCommand.From(name => name == "VISUAL" ? " " : "a")!.Program);
        Assert.Null(EditorCommand.From(_ => null));
        Assert.Null(EditorCommand.From(_ => "  "));
    }

    [Fact]
    public void Words_are_split_as_a_shell_does_and_nothing_in_them_is_run()
    {
        EditorCommand editor = EditorCommand.From(name => name == "EDITOR" ? "'my editor' --flag=\"a b\" $(rm) ''" : null)!;

        Assert.Equal("my editor", editor.Program);
        Assert.Equal(["--flag=a b", "$(rm)", string.Empty], editor.Words);
    }

    [Fact]
    public void Where_none_is_set_the_place_is_told()
    {
        Assert.Equal("No editor is set; VISUAL or EDITOR names one. The place is /s.json:88:21.", new EditorStart(_ => null, true).Open("/s.json", 88, 21));
    }

    [Fact]
    public void One_that_is_not_there_is_named_and_the_place_is_told()
    {
        string? said = new EditorStart(name => name == "EDITOR" ? "no-such-editor" : null, true).Open("/s.json", 88, 21);

        Assert.Equal("Your editor \"no-such-editor\" was not found. The place is /s.json:88:21.", said);
    }

    [Fact]
    public void A_program_in_the_current_folder_is_not_taken_for_an_editor()
    {
        Assert.False(new EditorStart(name => name == "EDITOR" ? "./vi" : ".:", true).NeedsTerminal());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void One_that_works_in_the_terminal_is_waited_for()
    {
        using FakePrograms programs = new();
        programs.With("vi", "printf '%s' \"$*\" > \"$0.words\"; exit 3");
        EditorStart start = new(name => name == "EDITOR" ? "vi" : name == "PATH" ? programs.Folder : null, true);

        string? said = start.Open("/s.json", 88, 21);

        Assert.Equal("vi ended with 3.", said);
        Assert.Equal("+88 /s.json", programs.Words("vi"));
    }

    [Fact]
    public void Without_a_terminal_one_that_needs_it_is_not_started()
    {
        Assert.Equal("sh needs a terminal. The place is /s.json:1:1.", new EditorStart(name => name == "EDITOR" ? "/bin/sh" : null, false).Open("/s.json", 1, 1));
    }
}
