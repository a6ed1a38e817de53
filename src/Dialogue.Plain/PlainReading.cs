using System.Globalization;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;
using Dialogue.Presentation.Workshops;

namespace Dialogue.Plain;

/// <summary>What a typed line means on a screen.</summary>
internal sealed record PlainReading
{
    public IReadOnlyList<AppMessage> Messages { get; private init; } = [];

    /// <summary>Gets what to say instead, or null.</summary>
    public string? Complaint { get; private init; }

    /// <summary>Gets whether the screen is to be read out again.</summary>
    public bool AsksForScreen { get; private init; }

    public static PlainReading Of(string line, Screen screen, KeyMap keys)
    {
        int items = screen.Items.Count();
        if (screen.Input is not null)
        {
            return Text(line, screen);
        }

        if (screen.TakesLines && line is not "." && line.Length > 0 && !int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return Tell(new RoomMessage.Spoken(line));
        }

        if (line.Length == 0)
        {
            return PlainPrompt.IsQuestion(screen) ? Complain(PlainWords.PleaseChoose(screen.Answers!.Items.Count)) : Tell(new AppMessage.Invoked(CommandIds.Confirm));
        }

        if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number >= 1 && number <= items ? Tell(new AppMessage.Picked(number - 1)) : Complain(CommonWords.NoSuchNumber(number, items));
        }

        return line == "." ? new PlainReading { AsksForScreen = true } : Command(line, screen, keys);
    }

    // A word for the filter or the search; a number still chooses among what is listed.
    private static PlainReading Text(string line, Screen screen)
    {
        int items = screen.Items.Count();
        if (screen.Place == PlaceKind.Palette && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= items)
        {
            return Tell(new AppMessage.Picked(number - 1));
        }

        if (line.Length == 0)
        {
            return Tell(new AppMessage.Invoked(screen.Input!.EnterAlone is null ? CommandIds.Back : CommandIds.Confirm));
        }

        return screen.Place == PlaceKind.Palette
            ? Tell(new AppMessage.Typed(line))
            : Tell(new AppMessage.Typed(line), new AppMessage.Invoked(CommandIds.Confirm));
    }

    private static PlainReading Command(string line, Screen screen, KeyMap keys)
    {
        int items = screen.Items.Count();
        if (line.Length > 1 && line[0] == '/')
        {
            return Tell(new AppMessage.Invoked(CommandIds.Search), new AppMessage.Typed(line[1..]), new AppMessage.Invoked(CommandIds.Confirm));
        }

        if (Meant(line, screen.Place, keys) is { } command)
        {
            return Tell(new AppMessage.Invoked(command));
        }

        // "w 2": mark the second, then ask why.
        int space = line.LastIndexOf(' ');
        if (space > 0 && Meant(line[..space].TrimEnd(), screen.Place, keys) is { } about && int.TryParse(line[(space + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int item))
        {
            return item >= 1 && item <= items
                ? Tell(new AppMessage.Marked(item - 1), new AppMessage.Invoked(about))
                : Complain(CommonWords.NoSuchNumber(item, items));
        }

        return Complain(PlainWords.Unknown(line));
    }

    // A capital means something else only where it is a key of its own.
    private static string? Meant(string line, PlaceKind place, KeyMap keys) =>
        keys.CommandFor(line) ?? Named(line, place) ?? (line.Length == 1 ? keys.CommandFor(line.ToLowerInvariant()) : null);

    // Some commands have another name on this page.
    private static string? Named(string line, PlaceKind place) => CommandsHere.For(place).Select(state => state.Command).Concat(CommandCatalogue.All)
        .FirstOrDefault(command => line.Equals(command.Id, StringComparison.OrdinalIgnoreCase) || line.Equals(command.Name, StringComparison.OrdinalIgnoreCase))
        ?.Id;

    private static PlainReading Tell(params AppMessage[] messages) => new() { Messages = messages };

    private static PlainReading Complain(string complaint) => new() { Complaint = complaint };
}
