using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Updates;
using Dialogue.Presentation.Workshops.Desks;
using Dialogue.Testing.Workshops;
using Dialogue.Tui.Tests.Driving;
using Snapshooter.Xunit;

namespace Dialogue.Tui.Tests.Screens;

/// <summary>The pages of a workshop, at three sizes each.</summary>
public sealed class RoomPageTests
{
    private static readonly (int Columns, int Rows)[] Sizes = [(80, 24), (120, 40), (40, 12)];

    public static TheoryData<string> Seats => [.. RoomSamples.Seats.Keys];

    public static TheoryData<string> Desks => [.. RoomSamples.Desks.Keys];

    [Theory]
    [MemberData(nameof(Seats))]
    public void A_seat_looks_as_it_did(string state) => Match(Rooms.SeatModel(RoomSamples.Seats[state]), $"Seat_{state}");

    [Theory]
    [MemberData(nameof(Desks))]
    public void A_desk_looks_as_it_did(string state) => Match(Rooms.DeskModel(RoomSamples.Desks[state]), $"Desk_{state}");

    [Fact]
    public void Space_steps_and_Enter_does_not()
    {
        using ScreenDriver ui = Open(Rooms.DeskModel(Rooms.Tallied), 80, 24);

        ui.Press("Enter");

        Assert.Contains("Space does the next step", ui.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hands_are_typed_into_a_line_with_spaces_and_all()
    {
        using ScreenDriver ui = Open(Rooms.DeskModel(Rooms.OpenVote), 80, 24);

        ui.Press("c", "1", "2", "Space", "4");

        Assert.Equal("12 4", ((DeskPlace)ui.Model.Here).Typed);
    }

    private static void Match(AppModel model, string name)
    {
        List<string> windows = [];
        foreach ((int columns, int rows) in Sizes)
        {
            using ScreenDriver ui = Open(model, columns, rows);
            windows.Add($"{columns}x{rows}\n{ui.Text}");
        }

        using ScreenDriver ascii = Open(model with { Settings = model.Settings with { Glyphs = GlyphChoice.Ascii } }, 80, 24);
        Snapshot.Match(string.Join("\n\n", windows) + "\n\nASCII\n" + ascii.Text, name);
    }

    private static ScreenDriver Open(AppModel model, int columns, int rows) =>
        new(new FullScreenProgram(AppUpdate.Apply, ScreenFrom.Model, static _ => []), columns, rows, model);
}
