using System.Globalization;

namespace Dialogue.Benchmarks;

/// <summary>Is what was asked for on the command line.</summary>
internal sealed record BenchmarkOptions
{
    public const string Usage = """
        Usage: dotnet run -c Release --project tests/Dialogue.Benchmarks -- [options]
          --only GROUP      only one group: engine, reader or program, as far as they exist
          --program PATH    the published program; without it the program is published first
          --floor PATH      the published empty program; without it the empty program is published first
          --home-text TEXT  what completes the first frame of the home page (default: quit)
          --rounds N        repetitions, 15 where nothing else is said
          --json            for machines
          --no-fail         exit 0 also where a limit is broken
        """;

    public string? Only { get; init; }

    public string? Program { get; init; }

    public string? Floor { get; init; }

    public string HomeText { get; init; } = "quit";

    public int Rounds { get; init; } = 15;

    public bool Json { get; init; }

    public bool NoFail { get; init; }

    /// <summary>Reads the arguments; gives null and the problem in a sentence where they are wrong.</summary>
    public static BenchmarkOptions? Parse(IReadOnlyList<string> arguments, out string problem)
    {
        BenchmarkOptions options = new();
        problem = "";
        for (int i = 0; i < arguments.Count; i++)
        {
            string name = arguments[i];
            string? value = name is "--json" or "--no-fail" ? "" : i + 1 < arguments.Count ? arguments[++i] : null;
            BenchmarkOptions? next = value is null ? null : options.With(name, value);
            if (next is null)
            {
                problem = $"{name} is not known here, or lacks its value.";
                return null;
            }

            options = next;
        }

        return options;
    }

    private BenchmarkOptions? With(string name, string value) => name switch
    {
        "--only" => this with { Only = value },
        "--program" => this with { Program = Path.GetFullPath(value) },
        "--floor" => this with { Floor = Path.GetFullPath(value) },
        "--home-text" => this with { HomeText = value },
        "--rounds" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int rounds) && rounds > 0
            => this with { Rounds = rounds },
        "--json" => this with { Json = true },
        "--no-fail" => this with { NoFail = true },
        _ => null,
    };
}
