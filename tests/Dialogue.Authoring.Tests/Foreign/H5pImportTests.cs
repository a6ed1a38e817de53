using Dialogue.Authoring.Foreign;
using Dialogue.Authoring.Tests.Foreign.Support;
using Dialogue.Core.Scenarios;
using Snapshooter.Xunit;

namespace Dialogue.Authoring.Tests.Foreign;

public sealed class H5pImportTests
{
    private const uint Local = 0x04034b50;
    private const uint Central = 0x02014b50;

    private static byte[] Sound => Packages.Of(("h5p.json", Packages.Manifest), ("content/content.json", Packages.Content), ("content/videos/v.mp4", "film"));

    [Fact]
    public void A_branching_scenario_becomes_a_draft()
    {
        Imported imported = Imported.Of(ForeignFormat.H5p, Packages.Content, "content.json");

        Snapshot.Match(imported.Text + "\n" + string.Join('\n', imported.Said));
    }

    [Fact]
    public void What_is_said_about_an_answer_becomes_its_explanation()
    {
        Choice hello = Imported.Of(ForeignFormat.H5p, Packages.Content).Beat("what-do-you-say").Choices[0];

        Assert.Equal("Good You greeted.", hello.Because!.Source);
    }

    [Fact]
    public void A_package_gives_the_same_as_its_content()
    {
        Imported package = Imported.Of(ForeignFormat.H5p, Sound);

        Assert.Equal(Imported.Of(ForeignFormat.H5p, Packages.Content).Text, package.Text);
        Assert.Contains(package.Outcome.Losses, file => file.File == "story/content/content.json" && file.Diagnostics.Length > 0);
    }

    [Fact]
    public void Names_that_lead_out_of_a_package_are_never_followed()
    {
        byte[] zip = Packages.Of(("../../etc/evil.json", "{}"), ("/content/content.json", "{}"), ("h5p.json", Packages.Manifest), ("content/content.json", Packages.Content));

        Assert.NotNull(Imported.Of(ForeignFormat.H5p, zip).Outcome.Draft);
    }

    [Fact]
    public void A_content_that_unpacks_to_more_than_its_limit_is_refused()
    {
        byte[] zip = Packages.Of(("content/content.json", new string(' ', 9 * 1024 * 1024)));

        AssertRefused(zip, "larger than 8 MiB");
    }

    [Fact]
    public void What_an_entry_says_of_its_size_is_not_believed()
    {
        byte[] claiming = Packages.Patched(Packages.Patched(Sound, Central, 24, 1u << 30, 4), Local, 22, 1u << 30, 4);

        Imported imported = Imported.Of(ForeignFormat.H5p, claiming);

        Assert.True(imported.Outcome.Draft is not null || imported.Said.Any(said => said.Contains(" error ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_package_with_too_many_files_is_refused() =>
        AssertRefused(Packages.Of([.. Enumerable.Range(0, 20_001).Select(number => ($"f{number}", string.Empty))]), "more than 20,000 files");

    [Fact]
    public void An_encrypted_content_is_refused() => AssertRefused(Packages.Patched(Sound, Central, 8, 1, 2), "encrypted");

    [Fact]
    public void A_package_of_another_kind_is_refused() =>
        AssertRefused(Packages.Of(("h5p.json", """{"mainLibrary":"H5P.Quiz"}"""), ("content/content.json", "{}")), "only H5P.BranchingScenario");

    [Fact]
    public void A_package_without_content_is_refused() => AssertRefused(Packages.Of(("h5p.json", Packages.Manifest)), "no `content/content.json`");

    [Theory]
    [InlineData("{}", "no Branching Scenario")]
    [InlineData("[1, 2", "no JSON")]
    [InlineData("{\"branchingScenario\": 5}", "no Branching Scenario")]
    public void A_content_of_another_kind_is_refused(string json, string message)
    {
        Imported imported = Imported.Of(ForeignFormat.H5p, json);

        Assert.Null(imported.Outcome.Draft);
        Assert.Contains(message, Assert.Single(imported.Said), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_is_cut_off_anywhere_is_refused()
    {
        byte[] zip = Sound;

        Assert.All(Enumerable.Range(2, zip.Length - 3), length => Assert.Null(Imported.Of(ForeignFormat.H5p, zip[..length]).Outcome.Draft));
    }

    private static void AssertRefused(byte[] zip, string message)
    {
        Imported imported = Imported.Of(ForeignFormat.H5p, zip);

        Assert.Null(imported.Outcome.Draft);
        Assert.Contains(imported.Said, said => said.Contains(message, StringComparison.Ordinal));
    }
}
