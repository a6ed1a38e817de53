using System.Globalization;
using System.Text;

namespace Dialogue.Testing;

/// <summary>Writes large scenario files for measurements: each beat one line and three choices, three variables, a condition here and there.</summary>
public static class LargeScenario
{
    private const string Opening = """
        {
          "$schema": "schema/scenario.v1.schema.json",
          "format": 1,
          "id": "large",
          "title": "A large conversation",
          "summary": "Many beats, for measurements.",
          "strategy": "2.2",
          "setting": "work",
          "practises": ["boundaries", "empathy"],
          "level": 2,
          "minutes": 60,
          "briefing": {
            "you": "You are Sam.",
            "situation": "{ruth} has much to say.",
            "want": "To get to the end."
          },
          "cast": {
            "ruth": { "role": "client", "about": "patient, on the whole", "persona": "fair-but-pressed" }
          },
          "variables": {
            "trust": { "type": "number", "min": 0, "max": 10, "start": 5 },
            "answered": { "type": "flag", "start": false },
            "mood": { "type": "choice", "values": ["calm", "tense", "hurt"], "start": "calm" }
          },
          "start": "beat-0",
          "beats": [

        """;

    private static readonly string[] Conditions = ["trust >= 3", "not answered", "mood != hurt", "ruth.patience != low", "trust < 8 or mood == calm"];

    /// <summary>Gives the file as UTF-8. About 670 bytes a beat.</summary>
    public static byte[] Utf8(int beats)
    {
        StringBuilder json = new(Opening, beats * 700);
        for (int beat = 0; beat < beats - 1; beat++)
        {
            AppendBeat(json, beat, beats);
        }

        json.Append(
            CultureInfo.InvariantCulture,
            $$"""
                { "id": "beat-{{beats - 1}}", "lines": [], "ending": { "outcome": "reached", "title": "The end", "text": "It is over.", "carry": "Rest." } }
              ]
            }

            """);
        return Encoding.UTF8.GetBytes(json.ToString());
    }

    private static void AppendBeat(StringBuilder json, int beat, int beats)
    {
        string when = beat % 5 == 0 ? $", \"when\": \"{Conditions[beat / 5 % Conditions.Length]}\"" : string.Empty;
        string whom = beat % 5 == 1 ? "{ruth.them}" : "somebody";
        json.Append(
            CultureInfo.InvariantCulture,
            $$"""
                {
                  "id": "beat-{{beat}}",
                  "lines": [ { "from": "ruth", "text": "This is what is said at moment number {{beat}} of the story." } ],
                  "choices": [
                    { "id": "first", "text": "I can see that this matters, {{beat}} times over.", "moves": ["validate"], "set": { "trust": "+1" }, "because": "You named what it means to {{whom}}.", "to": "beat-{{Target(beat, 1, beats)}}" },
                    { "id": "second", "text": "Tell me {{beat}} things you need."{{when}}, "moves": ["open-question"], "set": { "mood": "calm" }, "to": "beat-{{Target(beat, 2, beats)}}" },
                    { "id": "third", "text": "Not now, in beat {{beat}}.", "moves": ["hold-limit"], "set": { "answered": true, "trust": "-1" }, "to": "beat-{{Target(beat, 7, beats)}}" }
                  ]
                },

            """);
    }

    private static int Target(int beat, int step, int beats) => Math.Min(beat + step, beats - 1);
}
