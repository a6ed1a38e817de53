using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Updates;

namespace Dialogue.Testing.Driving;

/// <summary>A program without a terminal: tests say what a person does and read what they see.</summary>
public sealed class AppDriver(World world, AppModel model)
{
    public AppDriver(World world, AppSettings? settings = null)
        : this(world, world.Home(settings: settings ?? new AppSettings { Pace = Pace.Instant }))
    {
    }

    public AppModel Model { get; private set; } = model;

    public World World { get; } = world;

    public Screen Screen => ScreenFrom.Model(Model);

    public PlaceKind Place => Screen.Place;

    public string Notice => Screen.Notice ?? string.Empty;

    /// <summary>Gets the text of the page without columns and colours.</summary>
    public string Text => PlainText.Of(Screen);

    /// <summary>Gets what can be chosen.</summary>
    public IReadOnlyList<string> Items => [.. Screen.Items.Select(item => item.Words)];

    /// <summary>Gets what the marked item says.</summary>
    public string Marked => Items[Screen.Selected!.Value];

    /// <summary>Gets the conversation that goes on.</summary>
    public Playthrough Play => ((Place.Talk)Model.Here).Playthrough;

    public AppDriver Does(AppMessage message)
    {
        AppStep step = AppUpdate.Apply(Model, message);
        Model = step.Model;
        step.Requests.SelectMany(World.Answer).ToList().ForEach(answer => Does(answer));
        return this;
    }

    /// <summary>Opens a conversation and begins it.</summary>
    public AppDriver Begins(string id = "story", ulong seed = 1) => Does(World.Open(id, seed));

    /// <summary>Presses keys, one after another.</summary>
    public AppDriver Presses(params string[] keys)
    {
        foreach (string key in keys)
        {
            Does(new AppMessage.Invoked(Model.Keys.CommandFor(key) ?? throw new ArgumentException(key)));
        }

        return this;
    }

    /// <summary>Types text where it is asked for.</summary>
    public AppDriver Types(string text) => Does(new AppMessage.Typed(text));

    /// <summary>Chooses items by their numbers from 1, one after another.</summary>
    public AppDriver Picks(params int[] numbers)
    {
        numbers.ToList().ForEach(number => Does(new AppMessage.Picked(number - 1)));
        return this;
    }

    /// <summary>Lets the time pass that the screen waits for.</summary>
    public AppDriver Waits() => Does(new AppMessage.Woke(Screen.Wake!.Id));
}
