using Dialogue.Core.Values;

namespace Dialogue.Presentation.Screens;

/// <summary>Everything that a person sees at one moment, as strings and named styles. Both front ends draw it; neither adds to the story.</summary>
public sealed record Screen
{
    /// <summary>Gets which page this is; help and scroll positions hang on it.</summary>
    public required PlaceKind Place { get; init; }

    /// <summary>Gets the words at the left of the first row.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the pages that stand beside each other, this one among them; the title names them too. Empty for all other pages.</summary>
    public ValueArray<Tab> Tabs { get; init; }

    /// <summary>Gets the words at the right of the first row; on narrow windows they move under the title.</summary>
    public string Status { get; init; } = string.Empty;

    /// <summary>Gets the text, from top to bottom.</summary>
    public ValueArray<Block> Body { get; init; }

    /// <summary>Gets what stands beside the text where there is room (from 100 columns); nothing in it is needed.</summary>
    public ValueArray<Block> Side { get; init; }

    /// <summary>Gets what is worked with beside the text: it stands there where there is room, else docked under everything else. Its items come last.</summary>
    public ValueArray<Block> Aside { get; init; }

    /// <summary>Gets what is docked under the text: the answers, or null.</summary>
    public AnswerPanel? Answers { get; init; }

    /// <summary>Gets the selected item, or null where nothing can be selected.</summary>
    public int? Selected { get; init; }

    /// <summary>Gets the text that is being typed, or null.</summary>
    public InputLine? Input { get; init; }

    /// <summary>Gets one sentence about what just happened, or null.</summary>
    public string? Notice { get; init; }

    /// <summary>Gets the commands that matter now, the most useful first, at most six; help is the last to go.</summary>
    public ValueArray<FooterHint> Footer { get; init; }

    /// <summary>Gets whether the end of the text is what matters (a conversation), not its start.</summary>
    public bool FollowsEnd { get; init; }

    /// <summary>Gets whether the page reads typed lines itself in line mode; numbers still choose.</summary>
    public bool TakesLines { get; init; }

    /// <summary>Gets what is asked for before the cursor in line mode; null: what the page's items and answers suggest.</summary>
    public string? LinePrompt { get; init; }

    /// <summary>Gets whether lines are still arriving; any key completes them.</summary>
    public bool IsArriving { get; init; }

    /// <summary>Gets when to send a <c>Woke</c> message if nothing else happens, or null: then no timer runs.</summary>
    public Wake? Wake { get; init; }

    /// <summary>Gets the terminal's title.</summary>
    public string WindowTitle { get; init; } = "Dialogue";

    /// <summary>Gets all items, those of the text first, those beside it last.</summary>
    public IEnumerable<Block.Item> Items =>
        Body.OfType<Block.Item>().Concat(Answers is null ? [] : Answers.Items).Concat(Aside.OfType<Block.Item>());
}

/// <summary>The answers that are docked under the text.</summary>
/// <param name="Prompt">The question, such as <c>How do you answer?</c></param>
/// <param name="Items">What can be said.</param>
/// <param name="Reading">The selected draft in full (an e-mail), or nothing.</param>
public sealed record AnswerPanel(string Prompt, ValueArray<Block.Item> Items, ValueArray<Block> Reading = default);

/// <summary>A page that is named in the first row, beside others.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHere">Whether it is the page in view.</param>
public readonly record struct Tab(string Name, bool IsHere);

/// <summary>Text that is being typed.</summary>
/// <param name="Label">What it is for.</param>
/// <param name="Text">What stands there.</param>
public sealed record InputLine(string Label, string Text)
{
    /// <summary>Gets what Enter alone does in line mode where it takes what stands there, in a few words; null: it goes back.</summary>
    public string? EnterAlone { get; init; }
}

/// <summary>A command that the last row names.</summary>
/// <param name="Key">The key to press, as shown.</param>
/// <param name="Label">What it does, in a word or three.</param>
/// <param name="Command">The command's id.</param>
public readonly record struct FooterHint(string Key, string Label, string Command);

/// <summary>A moment to wake up at.</summary>
/// <param name="After">How long from when the screen was first shown.</param>
/// <param name="Id">Changes with what is waited for, so that a late wake-up is recognised and ignored.</param>
public sealed record Wake(TimeSpan After, string Id);
