using CsCheck;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Talking;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Properties;

public sealed class RandomMessagesTests
{
    private const int Steps = 250;
    private const int Plays = 20;

    [Fact]
    public void No_message_in_any_place_ever_throws_and_what_is_marked_is_there()
    {
        RandomMessages.Rows(Steps).Sample(
            row =>
            {
                AppDriver app = new(World.Shipped(), new AppSettings());
                foreach (int number in row)
                {
                    app = Onward(app, number);
                    AssertIsSound(app.Screen);
                }
            },
            iter: Plays);
    }

    [Fact]
    public void Both_front_ends_offer_the_same_for_the_same_messages()
    {
        RandomMessages.Rows(Steps).Sample(
            row =>
            {
                World world = World.Shipped();
                AppModel full = world.Home(false, new AppSettings { Pace = Pace.Instant });
                AppModel plain = full with { IsPlain = true };
                foreach (int number in row.Where(number => number % 20 is not (16 or 17)))
                {
                    AppMessage message = RandomMessages.For(full, world, number);
                    full = WithInstantPace(new AppDriver(World.Shipped(), full).Does(message).Model);
                    plain = WithInstantPace(new AppDriver(World.Shipped(), plain).Does(message).Model);

                    Assert.Equal(ScreenFrom.Model(full).Items, ScreenFrom.Model(plain).Items);
                    AssertOffersWhatTheStoryDoes(plain);
                }
            },
            iter: Plays);
    }

    private static AppDriver Onward(AppDriver app, int number) => app.Model.IsOver
        ? new AppDriver(World.Shipped(), new AppSettings())
        : app.Does(RandomMessages.For(app.Model, app.World, number));

    private static void AssertIsSound(Screen screen)
    {
        int items = screen.Items.Count();
        Assert.Equal(Enumerable.Range(0, items), screen.Items.Select(item => item.Index));
        Assert.True(items == 0 ? screen.Selected is null : screen.Selected >= 0 && screen.Selected < items);
        Assert.InRange(screen.Footer.Count, 1, 6);
        Assert.True(screen.Wake is null || screen.Wake.After > TimeSpan.Zero);
        Assert.NotEmpty(PlainText.Of(screen));
    }

    // Pace and clock are what line mode leaves out on purpose; the comparison is about what can be chosen.
    private static AppModel WithInstantPace(AppModel model) =>
        model with { IsOver = false, Settings = model.Settings with { Pace = Pace.Instant, Clock = ClockMode.Off } };

    private static void AssertOffersWhatTheStoryDoes(AppModel model)
    {
        if (model.Here is Place.Talk { InFeedback: false, Playthrough: { Status: Core.Playthroughs.PlaythroughStatus.AtChoice } play })
        {
            IEnumerable<string> offered = AnswerList.Of(play, model.Settings.Order).Select(each => each.Choice.Text.Render(play.Cast));
            IEnumerable<string> shown = ScreenFrom.Model(model).Items.Select(item => item.Whole ?? item.Words);
            Assert.Equal(play.CanStaySilent ? offered.Append("Say nothing.") : offered, shown);
        }
    }
}
