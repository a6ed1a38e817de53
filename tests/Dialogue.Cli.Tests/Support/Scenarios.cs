using Dialogue.Cli.Commands;
using Dialogue.Core.Playthroughs;

namespace Dialogue.Cli.Tests.Support;

/// <summary>Scenario texts and routes through them.</summary>
internal static class Scenarios
{
    public const string Starter = "sunday-night-ping";

    /// <summary>A small conversation: a question with an open and a locked answer, a silence, then the end.</summary>
    public static string Small(string id = "small", string text = "Hello there.", string persona = "quick-to-joke") => $$"""
        {
          "format": 1, "id": "{{id}}", "title": "Small", "summary": "A small talk.", "setting": "work", "level": 1, "minutes": 5,
          "practises": ["clarity"],
          "briefing": { "you": "You are new.", "situation": "You meet {mara}.", "want": "To say hello." },
          "cast": { "mara": { "role": "colleague", "about": "somebody", "persona": "{{persona}}" } },
          "variables": { "ready": { "type": "flag", "start": false } },
          "start": "hello",
          "beats": [
            {
              "id": "hello", "channel": "chat",
              "lines": [{ "from": "mara", "text": "{{text}}" }],
              "timeout": { "seconds": 20, "to": "end", "because": "Silence is an answer, too." },
              "choices": [
                { "id": "greet", "text": "Hello. How are you?", "moves": ["open-question"], "because": "It asks.", "set": { "ready": true }, "to": "end" },
                { "id": "go", "text": "I must go.", "moves": ["open-question"], "because": "It leaves.", "when": "ready", "locked": "You only just came.", "to": "end" }
              ]
            },
            { "id": "end", "ending": { "outcome": "reached", "title": "You met", "text": "That was all.", "carry": "Say hello." } }
          ]
        }
        """;

    /// <summary>The ids of a route that always takes the first open answer.</summary>
    public static string Route(ulong seed)
    {
        using Home home = new();
        Shared shared = new(home.Variable, TextReader.Null, TextWriter.Null, TextWriter.Null);
        Conversation conversation = shared.Opener.Open(Starter).Conversation!;
        Playthrough play = conversation.Begin(shared.Opener.Draw(conversation, seed), seed);
        List<string> route = [];
        while (play.Status == PlaythroughStatus.AtChoice)
        {
            OfferedChoice first = play.Offered.First(offered => offered.IsOpen);
            route.Add($"{play.Beat.Id}/{first.Id}");
            play = ((TakeOutcome.Taken)play.Take(first.Index)).Playthrough;
        }

        return string.Join(',', route);
    }
}
