using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Previews;
using Dialogue.Presentation.Words;
using Dialogue.Testing.Building;

namespace Dialogue.Presentation.Tests.Previews;

/// <summary>A file in one line.</summary>
public sealed class PreviewTotalsTests
{
    private static readonly Scenario Two = A.Scenario().With(
        A.Beat("one").Says("Hello.").Says("It rains.", "narrator").Offering("a", "two").Offering("b", "out"),
        A.Beat("two").Says("Well.").Offering("a", "end"),
        A.Beat("end").Says("Goodbye.").Ending(),
        A.Beat("out").Ending()).Build();

    private static readonly Scenario One = A.Scenario().With(A.Beat("one").Says("Hello.").Offering("a", "end"), A.Beat("end").Ending()).Build();

    [Theory]
    [InlineData(2, 2, false, "3 lines of speech, 2 turns, 2 endings, all reached; longest path 2 turns")]
    [InlineData(1, 1, false, "3 lines of speech, 2 turns, 2 endings, 1 of them reached; longest path 1 turn")]
    [InlineData(0, null, false, "3 lines of speech, 2 turns, 2 endings, none reached")]
    [InlineData(2, null, true, "3 lines of speech, 2 turns, 2 endings, all reached; longest path without a limit")]
    [InlineData(null, null, false, "3 lines of speech, 2 turns, 2 endings")]
    public void Tells_what_is_known(int? reached, int? turns, bool hasNoLimit, string line) =>
        Assert.Equal(line, PreviewTotalsWords.Of(Two, new PreviewTotals(reached, turns, hasNoLimit)));

    [Theory]
    [InlineData(1, "1 line of speech, 1 turn, 1 ending, reached; longest path 1 turn")]
    [InlineData(0, "1 line of speech, 1 turn, 1 ending, not reached; longest path 1 turn")]
    public void Tells_of_one(int reached, string line) =>
        Assert.Equal(line, PreviewTotalsWords.Of(One, new PreviewTotals(reached, 1, false)));
}
