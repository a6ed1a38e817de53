using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests.Conversations;

public sealed class KeyboardTests
{
    [ProgramTheory]
    [ClassData(typeof(Shipped))]
    public void Plays_every_conversation_at_80_by_24(string id, string title) => Plays(id, title, new Window());

    [ProgramTheory]
    [ClassData(typeof(Shipped))]
    public void Plays_every_conversation_at_120_by_40(string id, string title) => Plays(id, title, new Window { Columns = 120, Rows = 40 });

    [ProgramTheory]
    [ClassData(typeof(Shipped))]
    public void Plays_every_conversation_at_40_by_12(string id, string title) => Plays(id, title, new Window { Columns = 40, Rows = 12 });

    private static void Plays(string id, string title, Window window)
    {
        using DialogueProgram program = window.Opens(id);
        Sound.IsWellDrawn(program.Screen);

        program.Begins();
        ScreenPicture debrief = program.PlaysOn(picture =>
        {
            Sound.IsWellDrawn(picture);
            Sound.KeepsItsPlaces(picture);
        });

        Assert.Contains("Debrief: " + title[..Math.Min(title.Length, 20)], debrief.Lines[0], StringComparison.Ordinal);
        string all = program.ReadsThrough();
        Assert.All((string[])["Empathy", "Clarity", "Boundaries", "One thing to carry away"], words => Assert.Contains(words, all, StringComparison.Ordinal));
        Assert.Matches(@"\d+ moments|too few moments", all);
        Assert.Equal(130, program.Presses(TerminalKeys.Control('c')).Ends());
    }
}
