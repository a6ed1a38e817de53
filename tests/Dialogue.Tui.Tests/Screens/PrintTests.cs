using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;

namespace Dialogue.Tui.Tests.Screens;

public sealed class PrintTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    [InlineData(40, 12)]
    public void Prints(int w, int h)
    {
        foreach (var s in new[] { SampleScreens.Home, SampleScreens.Briefing, Talks.Chat, Talks.Email, Talks.Video, SampleScreens.Feedback, SampleScreens.Debrief, SampleScreens.Palette, SampleScreens.Long })
        {
            using ScreenDriver ui = new(s, w, h);
            output.WriteLine(ui.Text);
            output.WriteLine($"cursor {ui.Cursor}");
            output.WriteLine("=========");
        }
    }
}
