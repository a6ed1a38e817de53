using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios;

/// <summary>The words that the format uses for the values of Core's enumerations, in their order.</summary>
internal static class FormatWords
{
    public static readonly WordTable Channels = new("chat", "email", "video", "phone", "in-person", "social", "document");

    public static readonly WordTable Settings = new("work", "personal");

    public static readonly WordTable Skills = new("empathy", "clarity", "boundaries");

    public static readonly WordTable Outcomes = new("reached", "partly", "missed");

    public static readonly WordTable Pronouns = new("she", "he", "they");

    public static readonly WordTable Levels = new("low", "medium", "high");

    public static readonly WordTable Traits = new("patience", "warmth", "directness");

    public static readonly WordTable VariableTypes = new("number", "flag", "choice");

    public static readonly WordTable Ages = new("twenties", "thirties", "forties", "fifties", "sixties", "older");

    public static readonly WordTable Quirks = new("plain", "lower-case", "no-full-stop", "trailing-dots", "bursts", "ampersand", "initial");
}
