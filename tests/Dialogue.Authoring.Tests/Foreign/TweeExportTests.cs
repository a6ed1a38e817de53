using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Dialogue.Authoring.Foreign;
using Dialogue.Authoring.Foreign.Twee.Writing;
using Dialogue.Authoring.Tests.Foreign.Support;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Generators;
using Dialogue.Testing.Shipped;
using Snapshooter.Xunit;

namespace Dialogue.Authoring.Tests.Foreign;

public sealed partial class TweeExportTests
{
    private const string Small = """
        {
          "format": 1, "id": "late-reply", "title": "The late reply", "summary": "A reply comes late.", "setting": "work", "practises": ["clarity"],
          "briefing": { "you": "You.", "situation": "Now.", "want": "Peace." },
          "cast": { "ruth": { "role": "client", "about": "somebody" } },
          "variables": { "trust": { "type": "number", "min": 0, "max": 4, "start": 2 }, "mood": { "type": "choice", "values": ["calm", "cross"], "start": "calm" } },
          "start": "desk",
          "beats": [
            {
              "id": "desk", "channel": "email", "subject": "Friday", "timeout": { "seconds": 30, "to": "bye" },
              "lines": [
                { "from": "narrator", "text": "It is late. Nobody else is here." },
                { "from": "ruth", "text": "Did you see my message? {{ I wrote at *noon* }", "manner": "quietly" },
                { "from": "ruth", "text": "I can wait.", "when": "ruth.patience == high" },
                { "from": "you", "text": "I did.", "when": "took(desk/ask) and trust >= 3" }
              ],
              "choices": [
                { "id": "ask", "text": "What do you need first, {ruth}?", "moves": ["ask"], "once": true, "set": { "trust": "+1", "mood": "calm" }, "to": "desk" },
                { "id": "link", "text": "See [page 3 | 4] -> there", "moves": ["ask"], "when": "mood == cross or visits(desk) > 1", "to": "after" }
              ]
            },
            { "id": "after", "lines": [{ "from": "narrator", "text": "{ruth.They} {ruth:nods|nod}." }],
              "next": [{ "to": "desk", "when": "ruth.warmth == low" }, { "to": "bye", "weight": 2 }, { "to": "desk", "weight": 1 }] },
            { "id": "bye", "ending": { "outcome": "partly", "title": "Later", "text": "You go home.", "carry": "Say when." } }
          ]
        }
        """;

    public static TheoryData<string> Ids => [.. Library.Ids];

    [Fact]
    public void A_conversation_becomes_a_story()
    {
        (string twee, System.Collections.Immutable.ImmutableArray<Diagnostic> losses) = Export(ScenarioReader.Read(Encoding.UTF8.GetBytes(Small)));

        Snapshot.Match(twee + "\n" + string.Join('\n', losses.Select(loss => $"{loss.Span} {loss.Message}")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_conversation_of_the_library_comes_back(string id) => AssertComesBack(Library.Scenario(id));

    [Fact]
    public void Any_scenario_comes_back_with_its_beats_choices_and_ways() => GenScenario.Any.Sample(AssertComesBack, iter: 200);

    [Theory]
    [InlineData("a [[b]] | c -> d")]
    [InlineData("<<set $x to 1>> $x _y")]
    [InlineData("''not bold'' //nor italic// {{{code}}} /* no comment */")]
    [InlineData("\"quoted\" and 'single' & &amp; <b>")]
    [InlineData("* no list")]
    [InlineData("!no heading\n:: no passage")]
    public void Signs_of_the_language_are_only_words(string words)
    {
        Scenario scenario = Library.Scenario("sunday-night-ping");
        Beat first = scenario.Beats[0];
        string plain = words.Replace("{", "{{", StringComparison.Ordinal);
        ScenarioText text = TextParser.Parse(plain);
        Scenario changed = scenario with
        {
            Beats = [first with { Lines = [new Line(Speaker.Narrator, text)], Choices = [first.Choices[0] with { Text = text, When = null, Effects = [] }, .. first.Choices.Skip(1)] }, .. scenario.Beats.Skip(1)],
        };

        Beat back = Back(changed).Beats[0];

        Assert.Equal(plain, back.Lines.Single().Text.Source);
        Assert.Equal(plain.Replace('\n', ' '), back.Choices[0].Text.Source);
    }

    [Fact]
    public void The_ifid_is_a_uuid_in_capitals_and_always_the_same()
    {
        Assert.Matches(Uuid(), Ifid.Of("sunday-night-ping"));
        Assert.Equal(Ifid.Of("a"), Ifid.Of("a"));
        Assert.NotEqual(Ifid.Of("a"), Ifid.Of("b"));
    }

    private static (string Twee, System.Collections.Immutable.ImmutableArray<Diagnostic> Losses) Export(ScenarioReading reading) =>
        TweeExport.Write(reading.Scenario!, reading.Positions);

    private static Scenario Back(Scenario scenario)
    {
        ScenarioReading reading = ScenarioReader.Read(ScenarioWriter.Write(scenario));
        return Imported.Of(ForeignFormat.Twee, Export(reading).Twee).Finished;
    }

    private static void AssertComesBack(Scenario scenario)
    {
        ScenarioReading reading = ScenarioReader.Read(ScenarioWriter.Write(scenario));

        Scenario back = Imported.Of(ForeignFormat.Twee, TweeExport.Write(reading.Scenario!, reading.Positions).Twee).Finished;

        Assert.Equal(scenario.Start, back.Start);
        // Where no way is open under some conditions, the story ends there for Twine.
        HashSet<BeatId> known = [.. scenario.Beats.Select(beat => beat.Id)];
        Beat[] beats = [.. back.Beats.Where(beat => known.Contains(beat.Id))];
        Assert.Equal(scenario.Beats.Select(beat => beat.Id), beats.Select(beat => beat.Id));
        Assert.All(scenario.Beats.Zip(beats), pair =>
        {
            Assert.Subset(pair.Second.Next.Select(way => way.To).ToHashSet(), pair.First.Next.Where(way => way.When is null).Take(1).Select(way => way.To).ToHashSet());
            Assert.Equal(pair.First.Choices.Select(choice => choice.To), pair.Second.Choices.Select(choice => choice.To));
            Assert.Equal(
                pair.First.Choices.Select(choice => choice.Effects.Count),
                pair.Second.Choices.Select(choice => choice.Effects.Count(effect => !effect.Variable.Value.StartsWith("took_", StringComparison.Ordinal))));
            Assert.Equal(pair.First.Ending is null, pair.Second.Ending is null);
        });
    }

    [GeneratedRegex("^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$")]
    private static partial Regex Uuid();
}
