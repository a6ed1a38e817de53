using System.Diagnostics;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Settings;

namespace Dialogue.Presentation.Words;

/// <summary>The words of a conversation.</summary>
public static class TalkWords
{
    public const string EditedButFits = "This conversation was edited since; everything you said still fits.";
    public const string AllHeld = "all three held";
    public const string Silence = "you said nothing";
    public const string SayNothing = "Say nothing.";
    public const string WhatItDid = "What that line did";
    public const string WhatSilenceDid = "What the silence did";
    public const string AnotherWay = "Another way to say it";
    public const string NothingToTakeBack = "There is nothing to take back yet.";
    public const string NothingToBringForward = "There is nothing to bring forward.";
    public const string TakenBack = "Taken back. Your first answer stays on record; this is practice.";
    public const string NoMoreHints = "That is all there is by way of hints.";
    public const string AtTheStart = "You are at the first line.";
    public const string NothingSaidYet = "You have not said anything yet.";
    public const string QuietUntilTheEnd = "You asked for no marks until the end.";
    public const string ToTheDebrief = "See what this conversation showed";
    public const string YouWant = "You want";
    public const string YouKnow = "You know";
    public const string YouPractise = "You practise";

    /// <summary>Says why an answer could not be given.</summary>
    public static string Refused(TakeOutcome.ChoiceRefused refused, Cast cast) => refused.Reason switch
    {
        RefusalReason.Locked when refused.Explanation is { } reason => reason.Render(cast),
        RefusalReason.Locked or RefusalReason.NotOffered or RefusalReason.NotHere => "You cannot say that here.",
        RefusalReason.Over => "This conversation is over.",
        RefusalReason.SilenceIsNoAnswer => "Nobody is waiting in silence here; choose what to say.",
        _ => throw new UnreachableException(),
    };

    /// <summary>Says how much will be said about lines from now on.</summary>
    public static string NotesAre(FeedbackMode mode) => mode switch
    {
        FeedbackMode.Full => "Notes with reasons after each line.",
        FeedbackMode.Brief => "One word for each skill after each line.",
        FeedbackMode.End => "No notes until the debrief.",
        _ => throw new UnreachableException(),
    };

    /// <summary>Says where this happens and with whom.</summary>
    public static string Meeting(Channel channel, string names) => channel switch
    {
        Channel.Chat => names.Length == 0 ? "Chat." : $"Chat with {names}.",
        Channel.Email => "E-mail.",
        Channel.Video => names.Length == 0 ? "A video call." : $"A video call with {names}.",
        Channel.Phone => names.Length == 0 ? "On the phone." : $"On the phone with {names}.",
        Channel.InPerson => names.Length == 0 ? "Face to face." : $"Face to face with {names}.",
        Channel.Social => "A public thread. Others read along.",
        Channel.Document => "Comments beside a shared document.",
        _ => throw new UnreachableException(),
    };

    /// <summary>Says how a line came, where the channel does not make that plain.</summary>
    public static string Tag(Channel channel, bool isFirst) => channel switch
    {
        Channel.Social => isFirst ? "posted" : "replied",
        _ => string.Empty,
    };

    /// <summary>Says where in the conversation this is.</summary>
    public static string Turn(Channel channel, int turn, int about) =>
        turn > about ? $"{ChannelWords.Name(channel)}, turn {turn}" : $"{ChannelWords.Name(channel)}, turn {turn} of about {about}";

    /// <summary>Says that the conversation is at its first line again.</summary>
    /// <param name="forward">What to press or type to bring a line forward.</param>
    public static string StartedAgain(string forward) => $"Back at the first line. What you said stays on record; {forward} brings it forward.";

    /// <summary>Names the line that heads a letter or a thread.</summary>
    public static string SubjectLabel(Channel channel) => channel == Channel.Social ? "Thread" : "Subject";

    /// <summary>Says how long the other waits.</summary>
    public static string Waits(string name, TimeSpan patience) => $"{name} will wait about {(int)patience.TotalSeconds} seconds for an answer.";

    /// <summary>Says why the story cannot go on.</summary>
    public static string Stuck(string beat) =>
        $"The story stops here: its file offers no way on from \"{beat}\". That is a mistake in the file, not yours.";
}
