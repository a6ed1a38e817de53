using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>A way to answer without reading: which of the open choices it takes.</summary>
internal sealed record BotTrick(string Name, Func<IReadOnlyList<Choice>, Choice> Pick)
{
    // MaxBy and MinBy give the first of equals.
    public static IReadOnlyList<BotTrick> All { get; } =
    [
        new("longest", open => open.MaxBy(choice => WordsOf.Count(choice.Text))!),
        new("shortest", open => open.MinBy(choice => WordsOf.Count(choice.Text))!),
        new("first", open => open[0]),
        new("last", open => open[^1]),
        new("nicest", open => open.MaxBy(choice => WordsOf.Nice(choice.Text))!),
    ];
}
