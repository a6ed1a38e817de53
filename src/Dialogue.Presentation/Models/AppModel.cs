using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Settings;

namespace Dialogue.Presentation.Models;

/// <summary>Everything that the program knows while it runs. A value: an update gives another model.</summary>
public sealed record AppModel
{
    /// <summary>Gets the conversations of the library, in the order of the page.</summary>
    public ValueArray<LibraryEntry> Library { get; init; }

    /// <summary>Gets the names of the kinds of situations that the curriculum knows, in its order.</summary>
    public ValueArray<SituationTitle> Situations { get; init; }

    /// <summary>Gets how the program behaves.</summary>
    public AppSettings Settings { get; init; } = new();

    /// <summary>Gets which key asks for what.</summary>
    public KeyMap Keys { get; init; } = KeyMap.Default;

    /// <summary>Gets the way here, the page in view last; never empty.</summary>
    public ValueArray<Place> Trail { get; init; } = [new Place.Home()];

    /// <summary>Gets the conversations that were played to an ending since the start, oldest first.</summary>
    public ValueArray<string> Played { get; init; }

    /// <summary>Gets the conversation that was left before its end, to be taken up again from the first row of the home page; null where none was.</summary>
    public Place.Talk? Unfinished { get; init; }

    /// <summary>Gets what is stored of earlier practice, in short.</summary>
    public PracticeSummary Practice { get; init; } = PracticeSummary.Empty;

    /// <summary>Gets the day, by the person's calendar, as of the last look at what is stored.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Gets whether what is said is stored; false once the player has agreed to play without.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>Gets whether a conversation shows the values of its variables, for an author.</summary>
    public bool ShowsValues { get; init; }

    /// <summary>Gets one sentence about what just happened, or null.</summary>
    public string? Notice { get; init; }

    /// <summary>Gets whether the line player shows this: nothing is paced or timed there.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Gets whether the program is to be left.</summary>
    public bool IsOver { get; init; }

    /// <summary>Gets the page in view.</summary>
    public Place Here => Trail[^1];

    /// <summary>Gives the model with another page in view instead of this one.</summary>
    public AppModel At(Place place) => this with { Trail = Trail.Take(Trail.Count - 1).Append(place).ToValueArray() };

    /// <summary>Gives the model one level deeper.</summary>
    public AppModel Into(Place place) => this with { Trail = Trail.Append(place).ToValueArray() };

    /// <summary>Gives the model one level up; on the first page, the same model.</summary>
    public AppModel Up() => Trail.Count == 1 ? this : this with { Trail = Trail.Take(Trail.Count - 1).ToValueArray() };

    /// <summary>Gives the model on the first page: the library, or the file that is previewed.</summary>
    public AppModel Home() => this with { Trail = [Trail[0] is Place.Home or Place.Previewing ? Trail[0] : new Place.Home()] };
}
