using Dialogue.Core.Values;

namespace Dialogue.Reports.Pages;

/// <summary>All that a page says about one playthrough, in words; HTML and Markdown are made of it. Every text is cleaned, none is escaped.</summary>
internal sealed record PlayPage
{
    public required long Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Gets the language of what was said, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    public required DateTimeOffset BegunAt { get; init; }

    public required ValueArray<PersonMet> People { get; init; }

    /// <summary>Gets what has to be known before reading on, such as that the file has changed since.</summary>
    public required ValueArray<string> Warnings { get; init; }

    public required EndingTold Ending { get; init; }

    public required ScoreTold Score { get; init; }

    public required ValueArray<TurnTold> TurnsThatMattered { get; init; }

    /// <summary>Gets the conversation, cut after each of the player's answers.</summary>
    public required ValueArray<Exchange> Conversation { get; init; }

    /// <summary>Gets the one thing to carry away, or null before an ending.</summary>
    public required string? Carry { get; init; }

    /// <summary>Gets what tells where this came from: seed, versions, ids.</summary>
    public required ValueArray<Fact> Origin { get; init; }
}

/// <summary>Somebody who said something.</summary>
internal sealed record PersonMet(string FullName, string Title, string Detail)
{
    /// <summary>Gets what they are and what is known of them; may be empty.</summary>
    public string About => string.Join(", ", new[] { Title, Detail }.Where(words => words.Length > 0));
}

/// <summary>How it ended: a name for it, what happened, what became of what the player wanted. The first two are empty without an ending.</summary>
internal sealed record EndingTold(string Title, string Text, string Outcome);

/// <summary>A label and what it stands for.</summary>
internal sealed record Fact(string Label, string Value);
