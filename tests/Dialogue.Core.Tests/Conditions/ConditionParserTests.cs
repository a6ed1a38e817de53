using Dialogue.Core.Conditions;

namespace Dialogue.Core.Tests.Conditions;

public sealed class ConditionParserTests
{
    [Theory]
    [InlineData("trust >= 6")]
    [InlineData("not answered and (trust < 3 or mood == hurt)")]
    [InlineData("visits(pushes-once) >= 2 or took(ping/window)")]
    [InlineData("ruth.patience == low")]
    public void Reads_the_conditions_of_the_format(string source)
    {
        Condition? condition = ConditionParser.Parse(source, out ConditionProblem? problem);

        Assert.Null(problem);
        Assert.Equal(source, condition!.Source);
    }

    [Theory]
    [InlineData("trust >=", 8)]
    [InlineData("trust > > 3", 8)]
    [InlineData("(trust > 3", 10)]
    [InlineData("took(ping)", 9)]
    [InlineData("trust & 3", 6)]
    [InlineData("", 0)]
    public void Says_where_a_condition_cannot_be_read(string source, int column)
    {
        Condition? condition = ConditionParser.Parse(source, out ConditionProblem? problem);

        Assert.Null(condition);
        Assert.Equal(column, problem!.At.Start);
    }

    [Fact]
    public void Binds_and_tighter_than_or()
    {
        Condition condition = ConditionParser.Parse("a or b and c", out _)!;

        Assert.IsType<ConditionNode.And>(Assert.IsType<ConditionNode.Or>(condition.Root).Right);
    }

    [Fact]
    public void Refuses_a_condition_longer_than_any_text_may_be()
    {
        string source = string.Join(" and ", Enumerable.Repeat("a", 2000));

        Condition? condition = ConditionParser.Parse(source, out ConditionProblem? problem);

        Assert.Null(condition);
        Assert.Equal(ConditionParser.MaxLength, problem!.At.Start);
    }

    [Fact]
    public void Refuses_a_condition_nested_deeper_than_anybody_can_read()
    {
        Condition? condition = ConditionParser.Parse(new string('(', 100) + "a" + new string(')', 100), out ConditionProblem? problem);

        Assert.Null(condition);
        Assert.Equal(32, problem!.At.Start);
    }
}
