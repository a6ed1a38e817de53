using Dialogue.Cli.Composition;
using Dialogue.Cli.Practice;
using Dialogue.Cli.Previews;
using Dialogue.Cli.Surroundings;
using Dialogue.Presentation.Settings;
using Dialogue.Storage;

namespace Dialogue.Cli.Commands;

/// <summary>What commands work with; made once, and nothing in it loads before it is used.</summary>
internal sealed class Shared
{
    private readonly Func<string, string?> _variable;
    private readonly Func<TerminalFacts> _terminal;

    private IReadOnlyList<GivenSetting> _given = [];

    public Shared(Func<string, string?> variable, TextReader input, TextWriter output, TextWriter talk, Func<TerminalFacts>? terminal = null)
    {
        _variable = variable;
        _terminal = terminal ?? (() => TerminalFacts.Look(variable));
        Input = input;
        Output = output;
        Talk = talk;
        Time = ClockFrom.Of(variable);
        Folders = new Folders(variable);
        Shelf = new ScenarioShelf(Folders.Scenarios);
        Seeds = new SeedShelf(Folders.Seeds);
        Debriefs = new DebriefShelf(Folders.Seeds);
        Opener = new ScenarioOpener(Shelf, Seeds);
    }

    /// <summary>Gets where a person's or a script's lines come from.</summary>
    public TextReader Input { get; }

    /// <summary>Gets where data goes.</summary>
    public TextWriter Output { get; }

    /// <summary>Gets where talk about the data goes.</summary>
    public TextWriter Talk { get; }

    /// <summary>Gets the clock: the system's, or the one of <c>DIALOGUE_NOW</c>.</summary>
    public TimeProvider Time { get; }

    public Folders Folders { get; }

    public ScenarioShelf Shelf { get; }

    public SeedShelf Seeds { get; }

    public DebriefShelf Debriefs { get; }

    public ScenarioOpener Opener { get; }

    /// <summary>Gets where the player's record lies.</summary>
    public JournalLocation Journal => new(Folders.Data);

    /// <summary>Takes over what the command line says for this run, before a command works with anything here.</summary>
    public void Begin(IReadOnlyList<GivenSetting> given, string? data)
    {
        _given = given;
        if (data is not null)
        {
            Folders.UseData(data);
        }
    }

    /// <summary>Reads an environment variable.</summary>
    public string? Variable(string name) => _variable(name);

    /// <summary>Looks at the terminal.</summary>
    public TerminalFacts Terminal() => _terminal();

    /// <summary>Reads the settings and says what in them was not understood.</summary>
    public SettingsReading Settings()
    {
        SettingsReading reading = SettingsReader.Read(Folders.SettingsFile, _variable, _given);
        foreach (string complaint in reading.Complaints)
        {
            Talk.WriteLine(complaint);
        }

        return reading;
    }

    /// <summary>Gives why the line player is used where nobody asked for it on the command line, or null.</summary>
    public string? WhyPlain(TerminalFacts terminal, AppSettings settings) =>
        Variable("ACCESSIBLE") is { Length: > 0 } accessible && accessible != "0" ? $"ACCESSIBLE={SafeText.Line(accessible)}"
        : settings.Plain ? "the setting \"plain\""
        : terminal.WhyPlain;

    /// <summary>Gives the player's record; nothing is opened yet.</summary>
    /// <param name="isWanted">Whether anything is to be stored.</param>
    public PracticeRecord Record(bool isWanted) => new(Journal, Time, isWanted);

    /// <summary>Makes what does the requests of a front end.</summary>
    public RequestRunner Requests(PracticeRecord record, AppSettings settings, Func<string, CopyOutcome> toClipboard, PreviewDesk? preview = null) =>
        new(Opener, record, Time, Folders.Data, new SettingsKeeper(Folders.SettingsFile, settings), toClipboard) { Preview = preview };
}
