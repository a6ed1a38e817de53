using Dialogue.Core.Scenarios;
using Dialogue.Format.Scenarios;

namespace Dialogue.Scenarios.Tests;

public sealed class ReadingTests
{
    [Fact]
    public void The_library_has_its_eight_conversations()
    {
        Assert.Equal(8, Library.Ids.Count);
    }

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void Every_file_reads_without_a_word_about_form_references_or_text(string id)
    {
        ScenarioReading reading = Library.Reading(id);

        Assert.NotNull(reading.Scenario);
        Assert.Empty(reading.Diagnostics
            .Where(diagnostic => diagnostic.Code[3] is '1' or '2' or '7')
            .Select(diagnostic => $"{diagnostic.Span}: {diagnostic.Code} {diagnostic.Message}"));
    }

    [Fact]
    public void Together_they_use_every_channel()
    {
        IEnumerable<Channel> used = Library.Ids.SelectMany(id => Library.Scenario(id).Beats).Select(beat => beat.Channel).OfType<Channel>();

        Assert.Equal(Enum.GetValues<Channel>(), used.Distinct().Order());
    }

    [Fact]
    public void Every_strategy_of_the_curriculum_has_one()
    {
        IEnumerable<string> taught = Library.Ids.Select(id => Library.Scenario(id).Strategy ?? string.Empty);

        Assert.Equal(Library.Curriculum.Strategies.Select(strategy => strategy.Id).Order(), taught.Order());
    }

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void The_curriculum_lists_each_under_its_strategy(string id)
    {
        string? strategy = Library.Scenario(id).Strategy;

        Assert.Contains(id, Library.Curriculum.Strategies.Single(each => each.Id == strategy).Scenarios.Select(planned => planned.Id));
    }
}
