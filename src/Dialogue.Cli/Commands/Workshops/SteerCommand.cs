using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Workshops;
using Dialogue.Workshop.Client;
using Dialogue.Workshop.Codes;
using Dialogue.Workshop.Messages;

namespace Dialogue.Cli.Commands.Workshops;

/// <summary><c>dialogue steer</c>: the desk of a workshop, for its facilitator and for co-facilitators.</summary>
internal static class SteerCommand
{
    private const string HowTo = "`dialogue host` opens a room and keeps its key here; a co-facilitator uses `dialogue steer HOST --pair CODE`.";

    public static Command Make(Shared shared, Func<ParseResult, FrontendChoice> shown)
    {
        Argument<string?> host = new("host") { Description = "Where the workshop is; with nothing, the room that was opened last from here.", HelpName = "HOST", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> file = new("--key-file") { Description = "The room's key file, where it is not the newest one kept here.", HelpName = "FILE" };
        Option<string?> pair = new("--pair") { Description = "A pairing code from the facilitator: you become a co-facilitator.", HelpName = "CODE" };
        Option<string?> pin = PinOption.Make();
        Command command = new("steer", "Steers a workshop.") { host, file, pair, pin };
        command.SetAction(result => Steer(shared, shown(result), new Wanted(result.GetValue(host), result.GetValue(file), result.GetValue(pair), result.GetValue(pin))));
        return command;
    }

    private static int Steer(Shared shared, FrontendChoice choice, Wanted wanted)
    {
        Uri? host = wanted.Host is null ? null : HostAddress.Parse(wanted.Host);
        if (wanted.Host is { } typed && host is null)
        {
            return Usage(shared, $"\"{SafeText.Line(typed)}\" is no address of a host.");
        }

        return wanted.Pair is { } code ? Pair(shared, choice, host, code, wanted.Pin) : WithKey(shared, choice, host, wanted);
    }

    private static int Pair(Shared shared, FrontendChoice choice, Uri? host, string typed, string? pin)
    {
        if (host is null)
        {
            return Usage(shared, "A pairing code needs its host: dialogue steer HOST --pair CODE.");
        }

        if (PairingCode.Parse(typed) is not { } code)
        {
            return Usage(shared, $"\"{SafeText.Line(typed)}\" is no pairing code: one has 8 letters and digits, such as ABCD-EFGH.");
        }

        DeskRun run = new(shared.Time);
        KeyFiles files = new(shared.Folders.Data);
        PairRequest request = new(code, Guid.CreateVersion7(shared.Time.GetUtcNow()));
        void Keep(KeyRequest key) => files.Keep(new SteeringKey(key.RoomId, key.Key, host.GetLeftPart(UriPartial.Authority), pin));
        return Sit(shared, choice, run, () => SteeringClient.Pair(RoomLinks.To([host], pin), request, Keep, run.Ear, shared.Time, RoomLinks.Seed()), host);
    }

    private static int WithKey(Shared shared, FrontendChoice choice, Uri? host, Wanted wanted)
    {
        SteeringKey? key = wanted.KeyFile is { } file ? KeyFiles.Read(file) : new KeyFiles(shared.Folders.Data).Newest(host);
        if (key is null)
        {
            return wanted.KeyFile is { } named ? Usage(shared, $"{SafeText.Whole(named)} is no key file of a room.") : Usage(shared, $"No key of a room is kept here. {HowTo}");
        }

        if ((host ?? HostAddress.Parse(key.Address)) is not { } address)
        {
            return Usage(shared, "The key does not say where its host is: dialogue steer HOST.");
        }

        DeskRun run = new(shared.Time);
        LinkOptions link = RoomLinks.To([address], wanted.Pin ?? key.Pin);
        return Sit(shared, choice, run, () => new SteeringClient(link, new KeyRequest(key.Room, key.Key), run.Ear, shared.Time, RoomLinks.Seed()), address);
    }

    private static int Sit(Shared shared, FrontendChoice choice, DeskRun run, Func<SteeringClient> start, Uri host)
    {
        RoomFront front = new(shared, choice);
        SteeringClient client = start();
        try
        {
            if (RoomEntrance.Wait(client.TakenAsync(), host, out RoomRefusedException? _) is not { } sentence)
            {
                return run.Open(front, client, host);
            }

            shared.Talk.WriteLine(sentence);
            return ExitCodes.Failed;
        }
        finally
        {
            client.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static int Usage(Shared shared, string sentence)
    {
        shared.Talk.WriteLine(sentence);
        return ExitCodes.Usage;
    }

    private sealed record Wanted(string? Host, string? KeyFile, string? Pair, string? Pin);
}
