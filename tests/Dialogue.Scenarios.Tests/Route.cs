using System.Globalization;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;

namespace Dialogue.Scenarios.Tests;

/// <summary>A way to an ending, as a person can play it: <c>end-window: seed 3: ping/window, push/hold, silence</c>.</summary>
/// <param name="Ending">The ending's beat.</param>
/// <param name="Seed">Draws the cast and the luck.</param>
/// <param name="Answers">What is answered, in order.</param>
internal sealed record Route(string Ending, ulong Seed, IReadOnlyList<string> Answers)
{
    private const string Silence = "silence";

    /// <summary>Gives the known ways of a scenario, from its file.</summary>
    public static IReadOnlyList<Route> AllOf(string id)
    {
        string file = Path.Combine(AppContext.BaseDirectory, "Routes", id + ".txt");
        return File.Exists(file) ? [.. File.ReadAllLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)] : [];
    }

    /// <summary>Gives the way that a playthrough went.</summary>
    public static Route Of(Playthrough played)
    {
        IEnumerable<string> answers = Decisions(played).Select(decision => decision.Path?.ToString() ?? Silence);
        return new Route(played.Beat.Id.Value, played.Seed, [.. answers]);
    }

    /// <summary>Plays the way as far as it goes.</summary>
    public Playthrough Play(string id)
    {
        Playthrough at = Library.Begin(id, Seed);
        foreach (string answer in Answers)
        {
            if (Take(at, answer) is not TakeOutcome.Taken taken)
            {
                return at;
            }

            at = taken.Playthrough;
        }

        return at;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Ending}: seed {Seed}: {string.Join(", ", Answers)}");

    private static Route Parse(string line)
    {
        string[] parts = line.Split(':', StringSplitOptions.TrimEntries);
        return new Route(parts[0], ulong.Parse(parts[1].Split(' ')[1], CultureInfo.InvariantCulture), parts[2].Split(',', StringSplitOptions.TrimEntries));
    }

    private static TakeOutcome? Take(Playthrough at, string answer)
    {
        string[] path = answer.Split('/');
        return answer == Silence ? at.StaySilent() : path[0] == at.Beat.Id.Value ? at.Take(new ChoiceId(path[1])) : null;
    }

    private static IEnumerable<Decision> Decisions(Playthrough played) =>
        Dialogue.Core.Playthroughs.Answers.Of(played).Select(moment => moment.Current);
}
