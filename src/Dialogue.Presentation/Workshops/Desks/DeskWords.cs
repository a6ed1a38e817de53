using Dialogue.Presentation.Words;
using Dialogue.Workshop.Codes;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Plans;

namespace Dialogue.Presentation.Workshops.Desks;

/// <summary>What somebody who steers is told.</summary>
internal static class DeskWords
{
    public const string NamesAreHidden = "Names are hidden. Nobody sees an individual score, you included.";
    public const string Away = "The connection is gone; it comes back by itself. The room goes on without you.";
    public const string Back = "The connection is back.";
    public const string NotNow = "That is not possible now.";
    public const string FacilitatorOnly = "Only the facilitator can do that.";
    public const string TakenOver = "Somebody else steers this room with the same key, from another place.";
    public const string Out = "Your key does not count any more. Ask the facilitator for another pairing code.";
    public const string Over = "The workshop is over. Everything is kept on the host for the report.";
    public const string MustPick = "Nothing was decided by the vote: choose the answer that the story goes on with.";
    public const string SpaceSteps = "Space does the next step; Enter picks an answer where the vote decides nothing.";
    public const string TooLate = "Too late: no vote is open for that. Nothing was changed.";
    public const string Unknown = "I do not know that word. Type help for what can be done.";
    public const string HandsLabel = "Hands, such as 12 4 9";
    public const string TimerLabel = "Seconds until the vote closes";
    public const string NoteLabel = "Note";
    public const string NamesForFacilitator = "Names are shown to the facilitator alone.";
    public const string Nobody = "Nobody is in the room yet.";

    /// <summary>Gives the first row's right end.</summary>
    public static string Status(DeskPlace place, bool isPlain)
    {
        string code = $"code {Code(place.View.Code)}{(place.Room.IsLocked ? ", locked" : string.Empty)}";
        return isPlain ? code : $"{CommonWords.Count(place.Room.People, "person", "people")}, {code}";
    }

    /// <summary>Gives a join code as it is shown.</summary>
    public static string Code(string code) => code.Length == JoinCode.Length ? JoinCode.Shown(code) : code;

    /// <summary>Says what people type to join; the host's address is left to the host's own words where it is known here only as this machine.</summary>
    public static string Join(DeskPlace place) => $"dialogue join {(place.Address.Length > 0 ? place.Address : "HOST")} {Code(place.View.Code)}";

    /// <summary>Says where the room stands.</summary>
    public static string State(DeskPlace place, bool isPlain) => place.Room.Phase switch
    {
        _ when place.IsOut => Out,
        RoomPhase.Draft => "The room is not open yet.",
        RoomPhase.Lobby or RoomPhase.Locked => $"{Here(place)} The first question is asked when you start.",
        RoomPhase.Voting when !place.IsTogether => "Everybody goes on at their own pace.",
        RoomPhase.Voting when place.Room.Pacing == Pacing.HotSeat => HotSeat(place),
        RoomPhase.Voting => $"The vote is open. {(isPlain ? Share(place) : Tally(place))}",
        RoomPhase.Tallied => "The vote is closed. Only you see what the room chose.",
        RoomPhase.Revealed => "The room sees what it chose.",
        RoomPhase.Paused => "The room is paused.",
        RoomPhase.Debrief => "The room talks about it.",
        _ => Over,
    };

    /// <summary>Gives how many have answered, and how many the room waits for, as far as is known here.</summary>
    public static (int Voted, int Eligible) Answered(DeskPlace place) => place.Tally is { } tally && tally.Step == place.Room.Step?.Step
        ? (Math.Max(tally.Voted, place.View.Votes), tally.Eligible)
        : (place.View.Votes, place.Room.People);

    /// <summary>Says how many have answered.</summary>
    public static string Tally(DeskPlace place)
    {
        (int votes, int eligible) = Answered(place);
        return votes > eligible ? $"{votes} answers, counted hands among them." : $"{votes} of {eligible} answered.";
    }

    /// <summary>Says what came of a steering, where the page does not say it by itself.</summary>
    public static string? Say(string verb, ControlAnswer answer, string address) => answer.Status switch
    {
        CommandStatus.Stale => "Somebody else, or the clock, steered meanwhile; look again.",
        CommandStatus.Refused => Why(verb, answer.Why),
        _ => verb switch
        {
            ControlVerbs.IssuePairing when answer.Secret is { } secret =>
                $"Pairing code {PairingShown(secret)}, for one use within two minutes: dialogue steer {(address.Length > 0 ? address : "HOST")} --pair {PairingShown(secret)}",
            ControlVerbs.RotateCode => $"The join code is {Code(RoomCleaning.Line(answer.Steering?.Code))} now; the old one does not work any more.",
            "kick" => "Removed. With the code they can join again.",
            "ban" => "Banned from this room.",
            "excuse" => "The room does not wait for their votes any more.",
            "note" => "Noted.",
            "hands" => "The hands are counted in.",
            "extend" => "The vote closes by itself.",
            "revokeHelper" => "Their key does not count any more.",
            "pickBranch" => "Picked.",
            _ => null,
        },
    };

    private static string Here(DeskPlace place) => place.Room.People switch
    {
        0 => Nobody,
        1 => "One person is here.",
        int people => $"{people} people are here.",
    };

    private static string HotSeat(DeskPlace place)
    {
        string? name = place.View.Members.FirstOrDefault(member => member.Participant == place.Room.HotSeat)?.Name;
        return place.Room.HotSeat is null ? "Nobody is in the hot seat yet."
            : name is null ? "Somebody is in the hot seat; the others suggest."
            : $"{name} is in the hot seat; the others suggest.";
    }

    // Read aloud, every single vote would be nothing but noise.
    private static string Share(DeskPlace place)
    {
        (int voted, int eligible) = Answered(place);
        return (eligible == 0 ? 0 : Math.Min(4, voted * 4 / eligible)) switch
        {
            _ when voted == 0 => "Nobody has answered yet.",
            0 => "The first have answered.",
            1 => "A quarter have answered.",
            2 => "Half have answered.",
            3 => "Three quarters have answered.",
            _ => "Everybody has answered.",
        };
    }

    private static string PairingShown(string secret)
    {
        string clean = RoomCleaning.Line(secret, 40);
        return clean.Length == PairingCode.Length ? PairingCode.Shown(clean) : clean;
    }

    private static string Why(string verb, Refusal? why) => why switch
    {
        Refusal.RoleDenied => FacilitatorOnly,
        Refusal.CountsUnusable => "That takes one number for each answer, in order; a closed answer takes 0.",
        Refusal.PersonUnknown => verb == "revokeHelper" ? "There is no co-facilitator with that number." : "There is nobody with that number.",
        Refusal.PlaceUnknown => "There is no such place in this conversation.",
        Refusal.OptionUnknown => "That answer cannot be picked.",
        Refusal.TextUnusable => "That is too long, or has nothing that can be shown.",
        Refusal.NotNow when verb == "extend" => "A timer takes 1 to 7200 seconds, while a vote is open.",
        _ => NotNow,
    };
}
