namespace Dialogue.Cli.Tests.Support;

/// <summary>Conversations played line by line, so that there is something stored.</summary>
internal static class Practice
{
    /// <summary>A conversation that was not begun before, left after so many answers; each is the second that is offered.</summary>
    public static Home WithLeft(this Home home, int answers = 3, string conversation = Scenarios.Starter) =>
        home.Playing("1\n" + Answers(answers), conversation, 7);

    /// <summary>The same conversation begun anew beside what was left, and left again.</summary>
    public static Home WithLeftAgain(this Home home, int answers) => home.Playing("2\n" + Answers(answers), Scenarios.Starter, 8);

    /// <summary>Another conversation, played to its end.</summary>
    public static Home WithFinished(this Home home) => home.WithLeft(40, "phones-at-dinner");

    /// <summary>A conversation, played by lines that are typed.</summary>
    public static Home Playing(this Home home, string lines, string conversation, ulong seed, params string[] options)
    {
        CliRun.Reading(lines, home, ["play", conversation, "--plain", "--seed", $"{seed}", .. options]).IsForPeople();
        return home;
    }

    private static string Answers(int count) => string.Concat(Enumerable.Repeat("2\n\n", count));

    /// <summary>The folder of the journal.</summary>
    public static string Data(this Home home) => Path.Combine(home.Folder, ".local", "share", "dialogue");

    /// <summary>All bytes of all files that are stored, read as if each were a character.</summary>
    public static string Bytes(this Home home) =>
        string.Concat(Directory.EnumerateFiles(home.Data(), "journal.db*").Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))));
}
