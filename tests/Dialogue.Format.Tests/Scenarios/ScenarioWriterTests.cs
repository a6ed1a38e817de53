using System.Text;
using CsCheck;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Tests.Support;
using Dialogue.Testing.Generators;
using Snapshooter.Xunit;

namespace Dialogue.Format.Tests.Scenarios;

public sealed class ScenarioWriterTests
{
    [Fact]
    public void What_was_written_reads_as_the_same_scenario()
    {
        GenScenario.Any.Sample(scenario =>
        {
            ScenarioReading reading = Reading.Of(ScenarioWriter.Write(scenario));

            Assert.Empty(reading.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
            Assert.Equal(scenario, reading.Scenario);
        });
    }

    [Fact]
    public void What_was_written_and_read_is_written_the_same_again()
    {
        GenScenario.Any.Sample(scenario =>
        {
            byte[] written = ScenarioWriter.Write(scenario);

            Assert.Equal(written, ScenarioWriter.Write(Reading.Of(written).Scenario!));
        });
    }

    [Fact]
    public void Every_beat_of_a_generated_scenario_is_led_to_and_one_ends_it()
    {
        GenScenario.Any.Sample(scenario =>
        {
            HashSet<BeatId> met = [scenario.Start];
            Queue<BeatId> open = new(met);
            while (open.TryDequeue(out BeatId id))
            {
                Beat beat = scenario.Beats.Single(candidate => candidate.Id == id);
                foreach (BeatId to in beat.Choices.Select(choice => choice.To).Concat(beat.Next.Select(way => way.To)).Where(met.Add))
                {
                    open.Enqueue(to);
                }
            }

            return met.Count == scenario.Beats.Count && scenario.Beats.Any(beat => beat.Ending is not null);
        });
    }

    [Fact]
    public void Writes_shipped_scenarios_without_losing_anything()
    {
        foreach (string file in Repository.Scenarios)
        {
            Scenario scenario = Reading.Of(File.ReadAllBytes(file)).Scenario!;

            Assert.Equal(scenario, Reading.Of(ScenarioWriter.Write(scenario)).Scenario);
        }
    }

    [Fact]
    public void Writes_fields_in_the_order_of_the_format()
    {
        Scenario scenario = Reading.With("""
            {
              "language": "de", "strategy": "2.2", "contentNotes": ["Money \u2013 and \ud83d\udc4b"],
              "key": { "arguable": ["ask/later"], "version": 1 },
              "lint": { "DLG302": "Meant." },
              "variables": { "mood": { "start": "calm", "values": ["calm"], "type": "choice" }, "told": { "type": "flag" } },
              "beats": [
                { "id": "ask", "hold": true, "prompts": ["Why?"], "channel": "email", "aliases": ["was"], "time": "Late",
                  "timeout": { "to": "more", "seconds": 5 },
                  "choices": [ { "id": "later", "set": { "trust": "-2", "told": true, "mood": "calm" }, "once": true, "when": "trust > 3", "locked": "No.", "better": null } ] },
                { "id": "more", "next": [ { "to": "end" } ] }
              ]
            }
            """).Scenario!;

        Snapshot.Match(Encoding.UTF8.GetString(ScenarioWriter.Write(scenario)));
    }
}
