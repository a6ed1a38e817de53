using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Reports.Cleaning;
using Dialogue.Reports.Conditions;
using Dialogue.Reports.Handouts.Story;
using Dialogue.Reports.Pages;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>What all sheets of a handout are made from: its texts filled in and cleaned, its people, its numbers and its ways.</summary>
internal sealed class HandoutContext
{
    private readonly Cast _cast;
    private readonly CastConditions _conditions;
    private readonly ConditionPhrases _phrases;

    public HandoutContext(Handout handout)
    {
        Handout = handout;
        _conditions = new CastConditions(handout.Cast);
        Numbers = new BeatNumbers(Scenario);
        Ways = new StoryWays(Scenario);
        Dictionary<ChoicePath, int> choices = Scenario.Beats
            .SelectMany(beat => beat.Choices.Select((choice, place) => (new ChoicePath(beat.Id, choice.Id), place + 1)))
            .ToDictionary();
        _phrases = new ConditionPhrases(
            beat => $"beat {Numbers.Of(beat)}",
            (choice, holds) => $"answer {choices[choice]} was {(holds ? string.Empty : "not ")}taken at {Numbers.Of(choice.Beat)}",
            NameOf);
        Counterparts = FindCounterparts();
        _cast = WithOther();
    }

    public Handout Handout { get; }

    public Conversation Conversation => Handout.Conversation;

    public Scenario Scenario => Handout.Conversation.Scenario;

    public BeatNumbers Numbers { get; }

    public StoryWays Ways { get; }

    /// <summary>Gets the roles that say something, those who say most first.</summary>
    public ValueArray<Role> Counterparts { get; }

    /// <summary>Gets the name of whoever the conversation is mainly with.</summary>
    public string OtherName => SafeCharacters.OneLine(_cast.Find(DebriefTemplate.Other)?.FirstName ?? string.Empty);

    /// <summary>Gives a text, filled in; its line breaks stay.</summary>
    public string Text(ScenarioText text) => SafeCharacters.Clean(text.Render(_cast));

    /// <summary>Gives a text on one line.</summary>
    public string Line(ScenarioText text) => SafeCharacters.OneLine(text.Render(_cast));

    /// <summary>Gives words on one line.</summary>
    public static string Line(string words) => SafeCharacters.OneLine(words);

    /// <summary>Gives a character's name.</summary>
    public string NameOf(RoleKey role) => SafeCharacters.OneLine(Handout.Cast.Find(role)?.FirstName ?? role.Value);

    /// <summary>Gives who speaks; empty for what is told.</summary>
    public string NameOf(Speaker speaker) => speaker.IsYou ? "You" : speaker.Role is { } role ? NameOf(role) : string.Empty;

    /// <summary>Gives what of a condition is still open with this cast.</summary>
    public OpenCondition Open(Condition? condition) => _conditions.Of(condition);

    /// <summary>Gives an open condition as what follows "if"; null where nothing is left to ask.</summary>
    public string? If(Condition? condition) => Open(condition).Rest is { } rest ? SafeCharacters.OneLine(_phrases.Of(rest)) : null;

    private ValueArray<Role> FindCounterparts()
    {
        Dictionary<RoleKey, int> lines = Scenario.Beats.SelectMany(beat => beat.Lines).Select(line => line.From.Role).OfType<RoleKey>().CountBy(role => role).ToDictionary();
        return Scenario.Roles.Where(role => lines.ContainsKey(role.Key)).OrderByDescending(role => lines[role.Key]).ToValueArray();
    }

    // The texts of a debriefing call whoever the conversation is mainly with by one name; a role of the file that has this name keeps it.
    private Cast WithOther()
    {
        Cast cast = Handout.Cast;
        if (cast.Find(DebriefTemplate.Other) is not null)
        {
            return cast;
        }

        Character other = Counterparts is [{ } main, ..] && cast.Find(main.Key) is { } character
            ? character with { Role = DebriefTemplate.Other }
            : new Character(DebriefTemplate.Other, string.Empty, "the other person", "the other person", Pronouns.They, AgeBand.Forties, default, WritingQuirk.Plain, string.Empty);
        return new Cast(cast.Characters.Append(other).ToValueArray());
    }
}
