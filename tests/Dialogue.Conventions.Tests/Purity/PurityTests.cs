namespace Dialogue.Conventions.Tests.Purity;

public sealed class PurityTests
{
    public static TheoryData<string> Built => [.. PurityRule.PureProjects.Where(Product.AssemblyNames.Contains)];

    [Theory]
    [MemberData(nameof(Built))]
    public void A_pure_project_reaches_nothing_outside_itself(string project) =>
        Assert.Empty(PurityRule.Breaches(UsedMembers.Of(Product.PathOf(project))));

    [Fact]
    public void What_reaches_outside_is_found()
    {
        IEnumerable<string> breaches = PurityRule.Breaches(UsedMembers.Of(typeof(PurityTests).Assembly.Location));

        Assert.Contains("System.IO.File", breaches);
        Assert.Contains("System.DateTime.get_UtcNow", breaches);
        Assert.Contains("System.Random", breaches);
        Assert.Contains("System.Console", breaches);
        Assert.True(ReachesOutside() > 0);
    }

    private static long ReachesOutside() => DateTime.UtcNow.Ticks + new Random(1).Next(9) + Console.Out.Encoding.CodePage;
}
