using Dialogue.EndToEnd.Tests.Conversations;
using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals.Screens;
using Snapshooter.Xunit;

namespace Dialogue.EndToEnd.Tests.Screens;

/// <summary>What is seen on the way from the home page through the first conversation, at each size and with both glyph sets.</summary>
public sealed class JourneyTests
{
    [ProgramTheory]
    [InlineData(80, 24, "unicode")]
    [InlineData(80, 24, "ascii")]
    [InlineData(40, 12, "unicode")]
    [InlineData(120, 40, "unicode")]
    public void Opens_on_the_home_page(int columns, int rows, string glyphs)
    {
        using DialogueProgram program = DialogueProgram.Open(Window(columns, rows, glyphs));

        program.Sees("The Sunday-night ping", "? help");

        Snapshot.Match(program.Terminal.WaitForQuiet().Text, $"home_{columns}x{rows}_{glyphs}");
    }

    [ProgramTheory]
    [InlineData(80, 24, "unicode")]
    [InlineData(80, 24, "ascii")]
    [InlineData(40, 12, "unicode")]
    [InlineData(120, 40, "unicode")]
    public void Leads_from_the_briefing_to_the_debrief(int columns, int rows, string glyphs)
    {
        using DialogueProgram program = Window(columns, rows, glyphs).Opens("sunday-night-ping");
        string size = $"{columns}x{rows}_{glyphs}";

        Snapshot.Match(program.Screen.Text, $"briefing_{size}");
        program.Begins();
        program.Confirms();
        Snapshot.Match(program.Confirms().Text, $"chat_{size}");
        Snapshot.Match(program.Confirms().Text, $"feedback_{size}");
        program.Confirms();
        Snapshot.Match(program.PlaysOn(_ => { }).Text, $"debrief_{size}");
        Snapshot.Match(program.ReadsThrough(), $"debrief-whole_{size}");
    }

    [ProgramTheory]
    [InlineData("dark")]
    [InlineData("none")]
    public void Wears_its_colours(string theme)
    {
        Window window = theme == "none" ? new Window().With("NO_COLOR", "1") : new Window().With("DIALOGUE_THEME", theme);
        using DialogueProgram home = DialogueProgram.Open(window);
        home.Sees("The Sunday-night ping", "? help");
        using DialogueProgram program = window.Opens("sunday-night-ping");

        ScreenPicture chat = program.Begins();
        ScreenPicture feedback = program.Confirms();
        program.Confirms();
        (string Name, ScreenPicture Picture)[] seen = [("home", home.Terminal.WaitForQuiet()), ("chat", chat), ("feedback", feedback), ("debrief", program.PlaysOn(_ => { }))];

        Assert.All(seen, screen => Assert.Equal(theme != "none", screen.Picture.HasColor));
        Snapshot.Match(string.Join('\n', seen.Select(screen => $"{screen.Name}\n{StyleMap.Of(screen.Picture)}")), $"colours_{theme}");
    }

    private static Window Window(int columns, int rows, string glyphs) =>
        new Window { Columns = columns, Rows = rows }.With("DIALOGUE_GLYPHS", glyphs);
}
