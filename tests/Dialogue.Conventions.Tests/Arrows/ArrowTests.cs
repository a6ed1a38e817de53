namespace Dialogue.Conventions.Tests.Arrows;

public sealed class ArrowTests
{
    [Fact]
    public void Every_project_uses_only_what_the_table_allows() =>
        Assert.Empty(ProjectFile.AllIn("src").SelectMany(project => ArrowRule.Breaches(project, AllowedArrows.Table)));

    [Fact]
    public void No_code_refers_to_a_package_that_another_project_keeps_to_itself() => Assert.Empty(ProjectFile.AllIn("src").SelectMany(
        project => BuiltReferences.Breaches(project.Name, BuiltReferences.Of(Product.PathOf(project.Assembly)), AllowedArrows.Table)));

    [Fact]
    public void A_package_that_came_along_unnamed_is_found() => Assert.Equal(
        ["Dialogue.Plain may not use Stateless."],
        BuiltReferences.Breaches("Dialogue.Plain", BuiltReferences.Of(typeof(ArrowTests).Assembly.Location), AllowedArrows.Table));

    [Fact]
    public void The_projects_of_the_product_are_found() =>
        Assert.Contains("Dialogue.Core", ProjectFile.AllIn("src").Select(project => project.Name));

    [Fact]
    public void The_table_names_only_projects_that_it_lists() => Assert.All(
        AllowedArrows.Table.Values.SelectMany(allowance => allowance.Projects), used => Assert.Contains(used, AllowedArrows.Table.Keys));

    [Theory]
    [InlineData("Dialogue.Core", "../Dialogue.Format/Dialogue.Format.csproj", "Dialogue.Core may not use Dialogue.Format.")]
    [InlineData("Dialogue.Plain", @"..\Dialogue.Tui\Dialogue.Tui.csproj", "Dialogue.Plain may not use Dialogue.Tui.")]
    [InlineData("Dialogue.Extra", "../Dialogue.Core/Dialogue.Core.csproj", "Dialogue.Extra stands in no table of arrows.")]
    public void A_forbidden_arrow_is_found(string project, string reference, string breach)
    {
        ProjectFile file = ProjectFile.Read(project, $"<Project><ItemGroup><ProjectReference Include=\"{reference}\" /></ItemGroup></Project>");

        Assert.Equal([breach], ArrowRule.Breaches(file, AllowedArrows.Table));
    }

    [Theory]
    [InlineData("Dialogue.Presentation", "Terminal.Gui")]
    [InlineData("Dialogue.Core", "Bogus")]
    [InlineData("Dialogue.Tui", "System.CommandLine")]
    [InlineData("Dialogue.Presentation", "Stateless")]
    public void A_package_of_another_project_is_found(string project, string package)
    {
        ProjectFile file = ProjectFile.Read(project, $"<Project><ItemGroup><PackageReference Include=\"{package}\" /></ItemGroup></Project>");

        Assert.Equal([$"{project} may not use {package}."], ArrowRule.Breaches(file, AllowedArrows.Table));
    }

    [Fact]
    public void An_allowed_arrow_and_a_tool_of_the_build_are_no_breach()
    {
        ProjectFile file = new("Dialogue.Tui", ["Dialogue.Presentation", "Dialogue.Core"], ["Terminal.Gui", "Microsoft.CodeAnalysis.BannedApiAnalyzers"]);

        Assert.Empty(ArrowRule.Breaches(file, AllowedArrows.Table));
    }
}
