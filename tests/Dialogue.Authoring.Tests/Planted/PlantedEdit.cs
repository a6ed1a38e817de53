using System.Globalization;

namespace Dialogue.Authoring.Tests.Planted;

/// <summary>A mistake to be planted in <c>the-spare-key.json</c>, as an <c>.edit</c> file describes it; the notation stands in <c>README.md</c> beside it.</summary>
/// <param name="Name">The name of the file, which begins with the code that is to be found.</param>
/// <param name="What">One sentence: what was done to the conversation.</param>
/// <param name="Facts">What stands between the sentence and the changes, by its first word.</param>
/// <param name="Changes">What is taken out and what comes in its place.</param>
internal sealed record PlantedEdit(string Name, string What, IReadOnlyDictionary<string, string> Facts, IReadOnlyList<(string Find, string With)> Changes)
{
    private const string Intact = "the-spare-key";

    public string Code => Name[..6];

    /// <summary>Gets the codes that come along; a mistake seldom comes alone.</summary>
    public string[] Also => Facts.TryGetValue("also", out string? codes) ? codes.Split(' ') : [];

    /// <summary>Gets the id that the file's name promises.</summary>
    public string FileId => Facts.GetValueOrDefault("name", Intact);

    /// <summary>Gets how many states are searched at most, or null for the usual number.</summary>
    public int? Budget => Facts.TryGetValue("budget", out string? states) ? int.Parse(states, CultureInfo.InvariantCulture) : null;

    public static PlantedEdit Parse(string name, string text)
    {
        string[] parts = text.TrimEnd('\n').Split("\n\n");
        string[] head = parts[0].Split('\n');
        Assert.StartsWith("# ", head[0], StringComparison.Ordinal);
        Dictionary<string, string> facts = head[1..].ToDictionary(line => line[..line.IndexOf(' ')], line => line[(line.IndexOf(' ') + 1)..]);
        return new PlantedEdit(name, head[0][2..], facts, [.. parts[1..].Select(part => (Lines(part, '-'), Lines(part, '+')))]);
    }

    /// <summary>Gives the broken file; where the mistake is to be found is what stood between the marks.</summary>
    public PlantedFile Plant(string original)
    {
        string text = original;
        foreach ((string find, string with) in Changes)
        {
            Assert.Equal(2, text.Split(find).Length);
            text = text.Replace(find, with, StringComparison.Ordinal);
        }

        return PlantedFile.Of(text);
    }

    private static string Lines(string part, char sign) =>
        string.Join('\n', part.Split('\n').Where(line => line[0] == sign).Select(line => line.Length < 2 ? string.Empty : line[2..]));
}
