using System.Diagnostics;

namespace Dialogue.Casting.Names;

/// <summary>What is known of the spelling of a locale's names beyond their letters: a file of <c>Spellings</c>, or nothing.</summary>
/// <remarks>A line is <c>given</c> or <c>family</c>, the name as Bogus has it, and the name in Latin letters, or <c>-</c> to leave it out.</remarks>
internal sealed class Spellings
{
    private const string LeftOut = "-";

    private readonly Dictionary<(NameKind Kind, string Name), string> _spellings = [];

    private Spellings()
    {
    }

    /// <summary>Gets the names, as Bogus has them, of which something is known.</summary>
    public IEnumerable<string> Names => _spellings.Keys.Select(key => key.Name);

    public static Spellings Read(Locale locale)
    {
        var spellings = new Spellings();
        using Stream? stream = typeof(Spellings).Assembly.GetManifestResourceStream($"Spellings.{locale.Code}");
        if (stream is not null)
        {
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                spellings.Add(line);
            }
        }

        return spellings;
    }

    /// <summary>Gives a name's spelling, <c>null</c> where it is left out, or false where nothing is said about it.</summary>
    public bool TryFind(NameKind kind, string name, out string? spelling)
    {
        bool known = _spellings.TryGetValue((kind, name), out string? found);
        spelling = found == LeftOut ? null : found;
        return known;
    }

    private void Add(string line)
    {
        if (line is ['#', ..])
        {
            return;
        }

        string[] cells = line.Split('\t');
        NameKind kind = cells[0] switch
        {
            "given" => NameKind.Given,
            "family" => NameKind.Family,
            _ => throw new UnreachableException(),
        };
        _spellings.Add((kind, cells[1]), cells[2]);
    }
}
