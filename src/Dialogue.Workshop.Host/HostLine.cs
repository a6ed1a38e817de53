using System.Globalization;
using Dialogue.Core.Values;
using Dialogue.Workshop.Host.Scenarios;
using Dialogue.Workshop.Host.Stores.Postgres;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Host;

/// <summary>How a host was started: <c>dialogue-host [ID...] [options]</c>. The program <c>dialogue host</c> writes this line; its help says what each option means.</summary>
/// <param name="Options">Where and how it serves.</param>
/// <param name="Scenarios">The conversations of a new workshop; none to go on with open ones.</param>
/// <param name="Title">What the new workshop is called; empty: as its first conversation.</param>
/// <param name="Template">The plan of the new workshop, without title and conversations.</param>
internal sealed record HostLine(HostOptions Options, IReadOnlyList<string> Scenarios, string Title, RoomPlan Template)
{
    private const int LongestTitle = 60;

    /// <summary>Reads a command line; a mistake throws <see cref="HostFault"/>.</summary>
    public static HostLine Parse(string[] args)
    {
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        List<string> scenarios = [];
        for (int i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                scenarios.Add(args[i]);
            }
            else if (args[i] is "--lan" or "--tls" or "--no-auto-close")
            {
                given[args[i]] = "yes";
            }
            else
            {
                given[args[i]] = ++i < args.Length ? args[i] : throw new HostFault(2, $"{ShownText.Line(args[i - 1])} needs a value.");
            }
        }

        HostOptions options = PlacesOf(given, Value(given, "--home") ?? UsualHome) with
        {
            RetentionDays = Number(given, "--retention-days", 0, 36_500) ?? HostOptions.UsualRetention,
            Port = Number(given, "--port", 0, 65535) ?? HostOptions.UsualPort,
            Lan = Value(given, "--lan") is not null,
            Tls = Value(given, "--tls") is not null,
            PublicUrl = Value(given, "--public-url") ?? string.Empty,
            Peers = Value(given, "--peers")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
        };
        string? mode = Value(given, "--mode");
        RoomPlan template = new(string.Empty, [], Pacing(mode), Rule(Value(given, "--rule")))
        {
            RoomSize = Number(given, "--size", 1, 5000) ?? RoomPlan.UsualRoomSize,
            ClosesByItself = !given.Remove("--no-auto-close") && mode != "hands",
            VotingTime = Number(given, "--timer", 5, 7200) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        };
        string title = Value(given, "--title") ?? string.Empty;
        return given.Count > 0
            ? throw new HostFault(2, $"There is no option {ShownText.Line(given.Keys.First())}.")
            : new HostLine(options, scenarios, title, template);
    }

    /// <summary>Gives the plan of the new workshop.</summary>
    public RoomPlan PlanFor(IReadOnlyList<ScenarioContent> contents) => Template with
    {
        Title = People.Names.FreeText.Clean(Title, LongestTitle) ?? contents[0].Title,
        Pieces = contents.Select(static content => new PlannedPiece(content.Id, content.Hash, (ulong)Random.Shared.Next(1, 1_000_000))).ToValueArray(),
    };

    /// <summary>Gets the folder of the rooms where nobody says another.</summary>
    internal static string UsualHome => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "dialogue", "workshops");

    /// <summary>Reads where everything is.</summary>
    internal static HostOptions PlacesOf(Dictionary<string, string> given, string home) => new()
    {
        Home = home,
        Store = Value(given, "--store") is { } place ? PostgresUrl.ToConnectionString(place) : Path.Combine(home, "rooms.db"),
        Scenarios = Value(given, "--scenarios") ?? Path.Combine(AppContext.BaseDirectory, "scenarios"),
        Seeds = Value(given, "--seeds") ?? Path.Combine(AppContext.BaseDirectory, "seeds"),
    };

    internal static string? Value(Dictionary<string, string> given, string name) => given.Remove(name, out string? value) ? value : null;

    private static int? Number(Dictionary<string, string> given, string name, int least, int greatest)
    {
        if (Value(given, name) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= greatest
            ? number
            : throw new HostFault(2, $"{name} is a number from {least} to {greatest}.");
    }

    private static Pacing Pacing(string? mode) => mode switch
    {
        null or "vote" or "hands" => Plans.Pacing.Lockstep,
        "self" => Plans.Pacing.SelfPaced,
        "hot-seat" => Plans.Pacing.HotSeat,
        _ => throw new HostFault(2, "--mode is one of vote, hands, hot-seat, self."),
    };

    private static BranchRule Rule(string? rule) => rule switch
    {
        null or "majority" => BranchRule.Majority,
        "pick" => BranchRule.FacilitatorsPick,
        "minority" => BranchRule.MinorityReport,
        _ => throw new HostFault(2, "--rule is one of majority, pick, minority."),
    };
}
