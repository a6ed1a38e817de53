using CsCheck;
using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Properties;

public sealed class TextProperties
{
    private static readonly Gen<string> AnyText = Gen.String[Gen.Char["{}:|.ruth tey\ud83d\ude00\u0007A"], 0, 40];

    [Fact]
    public void Any_text_can_be_read_and_filled_for_any_cast() => AnyText.Sample(
        source =>
        {
            List<TextProblem> problems = [];

            ScenarioText text = TextParser.Parse(source, problems);

            Assert.NotNull(text.Render(Cast.Empty));
            Assert.NotNull(text.Render(A.Cast(A.Character(pronouns: Pronouns.They))));
            Assert.All(problems, problem => Assert.InRange(problem.At.End, 1, source.Length));
        },
        iter: 20_000);

    [Fact]
    public void A_text_without_braces_is_filled_with_itself() => Gen.String.Where(source => !source.Contains('{')).Sample(
        source => Assert.Equal(source, A.Text(source).Render(A.Cast())), iter: 5_000);

    [Fact]
    public void Any_string_is_a_condition_or_a_problem_with_a_place() => Gen.String[Gen.Char["ab ()<=>!-./019 andortsvik"], 0, 60].Sample(
        source =>
        {
            Condition? condition = ConditionParser.Parse(source, out ConditionProblem? problem);

            Assert.NotEqual(condition is null, problem is null);
            TextSpan at = problem?.At ?? condition!.Root.At;
            Assert.InRange(at.End, at.Start, source.Length);
        },
        iter: 20_000);
}
