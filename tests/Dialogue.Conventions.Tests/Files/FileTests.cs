namespace Dialogue.Conventions.Tests.Files;

public sealed class FileTests
{
    private static readonly string[] Texts = ["*.cs", "*.csproj", "*.props", "*.json", "*.md", "*.txt", "*.sln", "*.plays", "*.snap", "run"];

    [Fact]
    public void Files_of_the_product_are_short() => Assert.Empty(FileRules.Sizes([.. Sources("src").Select(file => file.Lines)]));

    [Fact]
    public void No_file_is_longer_than_its_limit() => Assert.Empty(Everything().SelectMany(FileRules.TooLong));

    [Fact]
    public void Namespaces_are_folders() => Assert.Empty(Everything().SelectMany(FileRules.WrongNamespace));

    [Fact]
    public void Nothing_is_left_for_later_and_no_test_is_skipped() => Assert.Empty(Everything().SelectMany(FileRules.Unfinished));

    [Fact]
    public void No_file_names_a_path_of_somebodys_machine() =>
        Assert.Empty(Texts.SelectMany(pattern => Repository.Files(".", pattern)).SelectMany(FileRules.NamesSomebodysMachine));

    [Fact]
    public void The_files_of_the_product_are_found() =>
        Assert.Contains("src/Dialogue.Core/Playthroughs/Playthrough.cs", Sources("src").Select(file => file.Path));

    [Theory]
    [InlineData(71, 71, 71, 1)]
    [InlineData(10, 10, 260, 1)]
    [InlineData(10, 71, 260, 2)]
    [InlineData(10, 70, 250, 0)]
    public void Long_files_are_found(int low, int middle, int high, int breaches) => Assert.Equal(breaches, FileRules.Sizes([high, low, middle]).Count());

    [Theory]
    [InlineData("src/Dialogue.Core/Long.cs", 401)]
    [InlineData("tests/Dialogue.Core.Tests/Long.cs", 501)]
    public void A_file_over_its_limit_is_found(string path, int lines)
    {
        SourceFile tooLong = new(path, string.Concat(Enumerable.Repeat("x\n", lines)));
        SourceFile justRight = new(path, string.Concat(Enumerable.Repeat("x\n", lines - 1)));

        Assert.Single(FileRules.TooLong(tooLong));
        Assert.Empty(FileRules.TooLong(justRight));
    }

    [Theory]
    [InlineData("namespace Dialogue.Core.Other;")]
    [InlineData("namespace Dialogue.Core.Texts\n{")]
    public void A_namespace_that_is_no_folder_is_found(string text) =>
        Assert.Single(FileRules.WrongNamespace(new SourceFile("src/Dialogue.Core/Texts/A.cs", text)));

    [Theory]
    [InlineData("// TO", "DO: later")]
    [InlineData("[Fact(Ski", "p = \"slow\")]")]
    [InlineData("throw new NotImplemented", "Exception();")]
    public void A_mark_of_something_unfinished_is_found(string start, string end) =>
        Assert.Single(FileRules.Unfinished(new SourceFile("src/A.cs", start + end)));

    [Theory]
    [InlineData("/ho", "me/sam/dialogue")]
    [InlineData("C:\\Use", "rs\\sam")]
    [InlineData("/ro", "ot/.config")]
    public void A_path_of_a_machine_is_found(string start, string end) =>
        Assert.Single(FileRules.NamesSomebodysMachine(new SourceFile("docs/a.md", $"See {start}{end}.")));

    private static IEnumerable<SourceFile> Everything() => Sources("src").Concat(Sources("tests"));

    private static IEnumerable<SourceFile> Sources(string folder) => Repository.Files(folder, "*.cs");
}
