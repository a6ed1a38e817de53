using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Workshops;
using Dialogue.Workshop.Client;
using Dialogue.Workshop.Codes;
using Dialogue.Workshop.Messages;

namespace Dialogue.Cli.Commands.Workshops;

/// <summary><c>dialogue join</c>: takes part in a workshop, or comes back to the seat that was taken last.</summary>
internal static class JoinCommand
{
    private const string HowTo = "`dialogue join HOST CODE` joins a workshop; both stand on the facilitator's screen.";

    public static Command Make(Shared shared, Func<ParseResult, FrontendChoice> shown)
    {
        Argument<string?> host = new("host") { Description = "Where the workshop is, such as 192.168.1.20; with nothing, the seat you took last.", HelpName = "HOST", Arity = ArgumentArity.ZeroOrOne };
        Argument<string?> code = new("code") { Description = "The code on the facilitator's screen, such as ABC-DEF.", HelpName = "CODE", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> name = new("--name") { Description = "Your name in the room; without, you are asked, or given a made-up one.", HelpName = "NAME" };
        Option<string?> pin = PinOption.Make();
        Command command = new("join", "Takes part in a workshop, or comes back to your seat.") { host, code, name, pin };
        command.SetAction(result => Join(shared, shown(result), new Wanted(result.GetValue(host), result.GetValue(code), result.GetValue(name), result.GetValue(pin))));
        return command;
    }

    private static int Join(Shared shared, FrontendChoice choice, Wanted wanted)
    {
        RoomFront front = new(shared, choice);
        SeatFiles seats = new(shared.Folders.Data, wanted.Pin);
        SavedSeat? last = seats.Last();
        if (wanted.Host is null && last is not null)
        {
            return ComeBack(shared, front, last);
        }

        RoomQuestions questions = new(shared, front);
        (string typedHost, string typedCode) = Split(wanted.Host ?? questions.Ask("Host, as on the facilitator's screen: "), wanted.Code);
        if (typedHost.Length == 0)
        {
            return Usage(shared, $"There is no seat to come back to. {HowTo}");
        }

        if (HostAddress.Parse(typedHost) is not { } host)
        {
            return Usage(shared, $"\"{SafeText.Line(typedHost)}\" is no address of a host. {HowTo}");
        }

        typedCode = typedCode.Length > 0 ? typedCode : questions.Ask("Code, as on the facilitator's screen: ");
        if (JoinCode.Parse(typedCode) is not { } code)
        {
            return Usage(shared, typedCode.Length == 0 ? HowTo : $"\"{SafeText.Line(typedCode)}\" is no code: a code has 6 letters and digits, such as ABC-DEF, and no 0, O, 1, I or L.");
        }

        bool isThere = last is not null && JoinCode.Parse(last.Seat.Code) == code && last.Seat.Hosts.Any(kept => Uri.TryCreate(kept, UriKind.Absolute, out Uri? at) && at == host);
        if (isThere && wanted.Name is null)
        {
            shared.Talk.WriteLine("You have a seat there already; coming back to it.");
            return ComeBack(shared, front, last!);
        }

        return questions.Name(host, wanted.Name) is { } name ? Enter(shared, front, seats, new Entry(host, code, name, wanted.Pin, isThere)) : ExitCodes.Done;
    }

    private static int Enter(Shared shared, RoomFront front, SeatFiles seats, Entry entry)
    {
        SeatRun run = new(shared.Time);
        JoinRequest request = new(entry.Code, entry.Name, Guid.CreateVersion7(shared.Time.GetUtcNow()), Consent: true);
        ParticipantClient client = ParticipantClient.Join(RoomLinks.To([entry.Host], entry.Pin), seats, run.Ear, shared.Time, RoomLinks.Seed(), request);
        return Sit(shared, front, run, client, seats, entry.Host, entry.HasSeat ? " If that is you, `dialogue join` alone brings you back." : string.Empty);
    }

    private static int ComeBack(Shared shared, RoomFront front, SavedSeat saved)
    {
        Uri[] hosts = [.. saved.Seat.Hosts.Select(host => HostAddress.Parse(host)).OfType<Uri>()];
        SeatFiles seats = new(shared.Folders.Data, saved.Pin);
        if (hosts.Length == 0)
        {
            seats.Forget(saved.Seat.RoomId);
            return Usage(shared, $"The seat that was kept cannot be read. {HowTo}");
        }

        shared.Talk.WriteLine($"Coming back to your seat at {hosts[0].Authority}.");
        SeatRun run = new(shared.Time);
        ParticipantClient client = ParticipantClient.ComeBack(RoomLinks.To(hosts, saved.Pin), seats, run.Ear, shared.Time, RoomLinks.Seed(), saved.Seat);
        return Sit(shared, front, run, client, seats, hosts[0], string.Empty, saved.Seat.RoomId);
    }

    private static int Sit(Shared shared, RoomFront front, SeatRun run, ParticipantClient client, SeatFiles seats, Uri host, string hint, string? keptRoom = null)
    {
        try
        {
            if (RoomEntrance.Wait(client.SeatedAsync(), host, out RoomRefusedException? refused) is not { } sentence)
            {
                return run.Open(front, client, seats);
            }

            if (refused is { Code: "token.invalid" or "room.unknown" } && keptRoom is not null)
            {
                seats.Forget(keptRoom);
                sentence += " With the code you can join again.";
            }

            shared.Talk.WriteLine(sentence + (refused?.Code == "name" ? hint : string.Empty));
            return ExitCodes.Failed;
        }
        finally
        {
            client.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    // The link that a browser is given holds both.
    private static (string Host, string Code) Split(string host, string? code)
    {
        int at = host.IndexOf('#', StringComparison.Ordinal);
        return at < 0 ? (host.Trim(), code ?? string.Empty) : (host[..at].Trim(), code ?? host[(at + 1)..]);
    }

    private static int Usage(Shared shared, string sentence)
    {
        shared.Talk.WriteLine(sentence);
        return ExitCodes.Usage;
    }

    private sealed record Wanted(string? Host, string? Code, string? Name, string? Pin);

    private sealed record Entry(Uri Host, string Code, string Name, string? Pin, bool HasSeat);
}
