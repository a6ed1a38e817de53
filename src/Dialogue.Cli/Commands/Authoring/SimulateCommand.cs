using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Runtime.InteropServices;
using Dialogue.Authoring.Simulation;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Json;
using Dialogue.Cli.Words;
using Dialogue.Core.Playthroughs;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary><c>dialogue simulate</c>: many seeded plays by a policy, counted.</summary>
internal static class SimulateCommand
{
    private const long UsualRuns = 10_000;
    private const long MostRuns = 1_000_000_000_000;

    private static readonly Dictionary<string, PlayPolicy> Policies = new()
    {
        ["uniform"] = PlayPolicy.Uniform,
        ["least-used"] = PlayPolicy.LeastUsed,
        ["longest"] = PlayPolicy.Longest,
        ["shortest"] = PlayPolicy.Shortest,
        ["first"] = PlayPolicy.First,
        ["nicest"] = PlayPolicy.Nicest,
        ["greedy-empathy"] = PlayPolicy.GreedyEmpathy,
        ["greedy-clarity"] = PlayPolicy.GreedyClarity,
        ["greedy-boundaries"] = PlayPolicy.GreedyBoundaries,
    };

    public static Command Make(Shared shared)
    {
        Argument<string> target = new("conversation") { Description = "A conversation's id, or a file.", HelpName = "ID|FILE" };
        target.CompletionSources.Add(_ => shared.Shelf.Files.Select(ScenarioShelf.IdOf));
        Option<long> runs = new("--runs") { Description = "How many plays; 10,000 where nothing is said.", HelpName = "NUMBER", DefaultValueFactory = _ => UsualRuns, CustomParser = ReadRuns };
        Option<ulong> seed = new("--seed") { Description = "Where all luck comes from; 1 where nothing is said.", HelpName = "NUMBER", DefaultValueFactory = _ => 1, CustomParser = ReadSeed };
        Option<string> policy = OneOf.Keep(
            new Option<string>("--policy") { Description = "How to answer; uniform where nothing is said.", DefaultValueFactory = _ => "uniform", HelpName = string.Join('|', Policies.Keys) },
            [.. Policies.Keys]);
        Option<bool> listing = new("--listing") { Description = "Prints the story with a count before each line and choice." };
        Option<bool> json = Facts.JsonOption();
        Command command = new("simulate", "Plays a conversation many times and counts.") { target, runs, seed, policy, listing, json };
        command.SetAction(result =>
        {
            Opening opening = shared.Opener.Open(result.GetRequiredValue(target));
            if (opening.Conversation is not { } conversation)
            {
                foreach (string problem in opening.Problems)
                {
                    shared.Talk.WriteLine(problem);
                }

                return opening.ExitCode;
            }

            string manner = result.GetRequiredValue(policy);
            long wanted = result.GetRequiredValue(runs);
            ulong luck = result.GetRequiredValue(seed);
            SimulationResult counts = Run(shared, conversation, Policies[manner], wanted, luck);
            Print(shared, counts, luck, manner, result.GetValue(json), result.GetValue(listing));
            if (counts.Runs == wanted)
            {
                return ExitCodes.Done;
            }

            shared.Talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Stopped after {counts.Runs:N0} of {wanted:N0} plays."));
            return ExitCodes.Interrupted;
        });
        return command;
    }

    private static SimulationResult Run(Shared shared, Conversation conversation, PlayPolicy policy, long runs, ulong seed)
    {
        Simulator simulator = new(conversation.Scenario, conversation.Rubric, shared.Seeds.Persona, policy);
        using CancellationTokenSource stop = new();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        });
        using ProgressBar bar = new(shared.Talk, shared.Terminal().TalkCanBeRedrawn, shared.Time, "Playing", () => runs == 0 ? 1 : (double)simulator.Done / runs);
        return simulator.Run(runs, seed, Environment.ProcessorCount, stop.Token);
    }

    private static void Print(Shared shared, SimulationResult counts, ulong seed, string policy, bool json, bool listing)
    {
        if (json)
        {
            shared.Output.WriteLine(SimulationJson.Write(counts, seed, policy));
            return;
        }

        shared.Output.Write(SimulationText.Summary(counts, seed, policy));
        if (listing)
        {
            shared.Output.Write(SimulationText.Listing(counts));
        }
    }

    private static long ReadRuns(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out long runs) || runs is < 1 or > MostRuns)
        {
            result.AddError($"\"{SafeText.Line(text)}\" is no number of plays; it is a whole number from 1 to 1,000,000,000,000.");
        }

        return runs;
    }

    private static ulong ReadSeed(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed))
        {
            result.AddError($"\"{SafeText.Line(text)}\" is no seed; a seed is a whole number from 0.");
        }

        return seed;
    }
}
