using System.Text.RegularExpressions;
using CsCheck;
using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Driving;
using Dialogue.Testing.Shipped;
using Snapshooter.Xunit;

namespace Dialogue.Plain.Tests;

/// <summary>Stands in for a screen reader: whole lines, in order, each once, nothing that only an eye could follow.</summary>
public sealed partial class ReadingAloudTests
{
    private static readonly AppSettings Full = new();
    private static readonly AppSettings AtTheEnd = new() { Feedback = FeedbackMode.End };

    [Fact]
    public void A_whole_play_reads_like_a_conversation()
    {
        RandomRoute play = new("sunday-night-ping", 3, [2, 1, 0, 2, 1, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1]);

        PlainDriver plain = play.Driver(Full, "", "w 1", "", "q", "q");

        Snapshot.Match(Filtered(plain.Text));
    }

    [Fact]
    public void A_second_try_and_a_plan_read_like_sentences()
    {
        RandomRoute play = new("sunday-night-ping", 7, [1, 2, 2, 2, 1, 2, 2, 2, 2, 2]);

        PlainDriver plain = play.Driver(
            AtTheEnd,
            "", "c 2", "r 2", "2", "1", "", "c 3", "r", "1", "2", "", "c 3", "more", "", "p", "My boss writes after eight", "answer at nine", "2", "", "", "1", "q", "2", "2", "I wrote back at once.", "2");

        Snapshot.Match(Filtered(plain.After("See what this conversation showed")));
    }

    [Fact]
    public void Nothing_is_printed_that_only_an_eye_could_follow()
    {
        Plays.Sample(
            play => Assert.Equal(play.Driver(Full).Text.ReplaceLineEndings("\n"), Filtered(play.Driver(Full).Text)),
            iter: 24);
    }

    [Fact]
    public void Everything_that_was_said_is_printed_in_order()
    {
        Plays.Sample(
            play =>
            {
                Queue<string> printed = new(play.Driver(Full).Lines);
                foreach (string said in play.Said)
                {
                    Assert.True(printed.Contains(said), $"{play}: lost \"{said}\"");
                    while (printed.Dequeue() != said)
                    {
                    }
                }
            },
            iter: 24);
    }

    [Fact]
    public void Everything_that_was_said_is_printed_once()
    {
        Plays.Where(play => play.Id != "no-thank-you-email").Sample(
            play =>
            {
                string[] printed = play.Driver(AtTheEnd).Lines;
                Assert.All(play.Said.GroupBy(line => line), said => Assert.Equal(said.Count(), printed.Count(line => line == said.Key)));
            },
            iter: 24);
    }

    [Fact]
    public void What_is_printed_as_a_choice_is_what_the_screen_has_to_choose()
    {
        RandomMessages.Rows(120).Sample(
            row =>
            {
                World world = World.Shipped();
                AppDriver app = new(world, world.Home(true));
                foreach (int number in row)
                {
                    app.Does(RandomMessages.For(app.Model, world, number));
                    Assert.Equal(Choices(app.Screen), Printed(app.Model with { IsOver = false }));
                }
            },
            iter: 10);
    }

    private static Gen<RandomRoute> Plays => Gen.Select(
        Gen.Int[0, Library.Ids.Count - 1], Gen.ULong[1, 500], Gen.Int[0, 99].Array[60], (id, seed, luck) => new RandomRoute(Library.Ids[id], seed, luck));

    // What a screen reader would pass on: no colour, no cursor movement, no columns made of spaces, no ornaments.
    private static string Filtered(string text)
    {
        string lines = text.ReplaceLineEndings("\n");
        Assert.DoesNotContain(lines, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotMatch(Ornament(), lines);
        return ManySpaces().Replace(lines, " ");
    }

    private static string[] Choices(Screen screen) =>
        [.. screen.Items.Select(item => $"{item.Index + 1}. {(char.IsAsciiDigit((item.Marker + " ")[0]) && item.Marker != $"{item.Index + 1}" ? $"Turn {item.Marker}. " : string.Empty)}{FirstLine(item.Whole ?? item.Words)}")];

    private static string FirstLine(string words) => words.Split('\n')[0].Trim();

    private static IEnumerable<string> Printed(AppModel model)
    {
        PlainDriver plain = PlainDriver.Types(World.Shipped(), model, null);
        string[] choices = Choices(ScreenFrom.Model(model));
        return plain.Lines
            .Where(line => NumberedLine().IsMatch(line))
            .Select(line => choices.FirstOrDefault(choice => line.StartsWith(choice, StringComparison.Ordinal)) ?? line);
    }

    [GeneratedRegex("[\u2500-\u259F\u2800-\u28FF\u25A0-\u25FF]")]
    private static partial Regex Ornament();

    [GeneratedRegex(" {2,}")]
    private static partial Regex ManySpaces();

    [GeneratedRegex(@"^\d+\. ")]
    private static partial Regex NumberedLine();

    /// <summary>A random way through a shipped conversation, as it is typed.</summary>
    private sealed record RandomRoute(string Id, ulong Seed, int[] Luck)
    {
        /// <summary>Gets what was said, as lines.</summary>
        public string[] Said
        {
            get
            {
                Place.Script script = new(Played(), false);
                Screen screen = ScreenFrom.Model(new AppModel { Trail = [new Place.Home(), script], IsPlain = true });
                return [.. screen.Body.SelectMany(PlainText.Lines).SelectMany(line => line.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0)];
            }
        }

        /// <summary>Types it, and stops before the debrief.</summary>
        public PlainDriver Driver(AppSettings settings, params string[] more)
        {
            World world = World.Shipped();
            List<string> lines = [];
            AppDriver app = new AppDriver(world, world.Home(true, settings)).Begins(Id, Seed);
            while (app.Model.Here is Place.Talk { Playthrough.Status: PlaythroughStatus.AtChoice } talk && talk.Playthrough.DecisionCount < Luck.Length)
            {
                int place = Open(talk.Playthrough, Luck[talk.Playthrough.DecisionCount]);
                lines.Add(talk.InFeedback ? string.Empty : $"{place + 1}");
                app.Does(talk.InFeedback ? new AppMessage.Invoked("confirm") : new AppMessage.Picked(place));
            }

            return PlainDriver.Plays(world, Id, Seed, settings, [.. lines, .. more]);
        }

        public override string ToString() => $"{Id}, seed {Seed}";

        private Playthrough Played()
        {
            World world = World.Shipped();
            AppDriver app = new AppDriver(world, world.Home(true, Full)).Begins(Id, Seed);
            Playthrough at = app.Play;
            while (at.Status == PlaythroughStatus.AtChoice && at.DecisionCount < Luck.Length)
            {
                int place = Open(at, Luck[at.DecisionCount]);
                at = ((TakeOutcome.Taken)(place < at.Offered.Count ? at.Take(at.Offered[place].Index) : at.StaySilent())).Playthrough;
            }

            return at;
        }

        private static int Open(Playthrough at, int luck)
        {
            int[] open = [.. at.Offered.Select((offered, i) => (offered, i)).Where(each => each.offered.IsOpen).Select(each => each.i)];
            int[] all = at.CanStaySilent ? [.. open, at.Offered.Count] : open;
            return all[luck % all.Length];
        }
    }
}
