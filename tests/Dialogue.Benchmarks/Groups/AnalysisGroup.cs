using System.Collections.Frozen;
using Dialogue.Authoring.Checks;
using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Benchmarks.Groups.Authoring;
using Dialogue.Benchmarks.Groups.Engine;
using Dialogue.Benchmarks.Measuring;
using Dialogue.Benchmarks.Reporting;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Format.Scenarios;
using Dialogue.Testing;

namespace Dialogue.Benchmarks.Groups;

/// <summary>Measures the author's analysis: searching all states, a very large file, and the sums of three skills together.</summary>
internal sealed class AnalysisGroup : BenchmarkGroup
{
    private const int SearchedBeats = 2_000;
    private const int SearchBits = 21;
    private const int Large = 10_000;
    private const int TenTimes = 10;
    private const int Decisions = 16;
    private const int SumBits = 21;
    private const int WarmUps = 6;

    /// <inheritdoc/>
    public override string Name => "analysis";

    /// <inheritdoc/>
    public override string Title => "Exact analysis, against bare breadth-first searches and the time of reading";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(BenchmarkRun run) => [.. Search(run), .. LargeFile(run), .. Sums(run)];

    private static IEnumerable<Finding> Search(BenchmarkRun run)
    {
        Scenario scenario = EngineStory.Make(SearchedBeats);
        FlatSearch floor = new(scenario, SearchBits);
        int states = floor.Search();
        CompiledStory story = StoryCompiler.Compile(scenario, EngineStory.Rubric(), _ => null);
        MustBe(Exploration.Search(story, SearchBudget.Usual)!.StateCount, states);
        IReadOnlyList<Series> series = Interleaved.Run(
            run.Options.Rounds,
            WarmUps,
            () => Cost.Of(() => floor.Search()).Processor.TotalMilliseconds,
            () => Cost.Of(() => Exploration.Search(story, SearchBudget.Usual)).Processor.TotalMilliseconds);
        yield return new($"finding {states:N0} states, with edges and shortest ways", series[1].Median, "ms") { Floor = series[0].Median, Limit = Limit.RatioAtMost(3) };
        yield return new("states a processor second", states / series[1].Median * 1000, "states") { Floor = states / series[0].Median * 1000 };
    }

    private static IEnumerable<Finding> LargeFile(BenchmarkRun run)
    {
        byte[] file = LargeScenario.Utf8(Large);
        int states = 0;
        IReadOnlyList<Series> series = Interleaved.Run(
            run.Options.Rounds,
            WarmUps,
            () => Cost.Of(() => Read(file)).Processor.TotalMilliseconds,
            () =>
            {
                ScenarioReading reading = Read(file);
                return Cost.Of(() => states = Judge(reading)).Processor.TotalMilliseconds;
            });
        ScenarioReading tenth = Read(LargeScenario.Utf8(Large / TenTimes));
        ScenarioReading whole = Read(file);
        IReadOnlyList<Series> growth = Interleaved.Run(
            run.Options.Rounds,
            1,
            () => Cost.Of(() => Repeat(TenTimes, () => Judge(tenth))).Processor.TotalMilliseconds / TenTimes,
            () => Cost.Of(() => Judge(whole)).Processor.TotalMilliseconds);
        yield return new($"{Large:N0} beats, {states:N0} states: all rules of 1xx to 4xx, reachability, endings, least and greatest sums; to reading them", series[1].Median, "ms")
        {
            Floor = series[0].Median,
            Limit = Limit.RatioAtMost(10),
        };
        yield return new($"ten times as many beats ({Large:N0} to {Large / TenTimes:N0})", growth[1].Median, "ms") { Floor = growth[0].Median, Limit = Limit.RatioAtMost(12) };
    }

    private static IEnumerable<Finding> Sums(BenchmarkRun run)
    {
        int[][] answers = SumStory.Answers(Decisions);
        FlatSums floor = new(answers, SumBits);
        int pairs = floor.Search();
        CompiledStory story = StoryCompiler.Compile(SumStory.Make(answers), EngineStory.Rubric(), _ => null);
        StateSpace space = Exploration.Search(story, SearchBudget.Usual)!;
        PlayChain chain = PlayChain.Uniform(space);
        Stakes stakes = new(space);
        MustBe(JointSums.Of(chain, stakes)!.Visited, pairs);
        IReadOnlyList<Series> series = Interleaved.Run(
            run.Options.Rounds,
            WarmUps,
            () => Cost.Of(() => floor.Search()).Processor.TotalMilliseconds,
            () => Cost.Of(() => JointSums.Of(chain, stakes)).Processor.TotalMilliseconds);
        yield return new($"{Decisions} decisions of 4 answers, 3 skills: {pairs:N0} sums", series[1].Median, "ms") { Floor = series[0].Median, Limit = Limit.RatioAtMost(1.5) };
    }

    private static ScenarioReading Read(byte[] file) => ScenarioReader.Read(file, new ScenarioReadingOptions { ExpectedId = "large", Personas = FrozenSet.Create("fair-but-pressed"), Rubric = Moves });

    private static Rubric Moves { get; } = new(1, [Move("validate", 2, 0, 0), Move("open-question", 1, 1, 0), Move("hold-limit", 0, 1, 2)], [], []);

    private static Move Move(string id, int empathy, int clarity, int boundaries) =>
        new(new MoveId(id), new SkillValues(empathy, clarity, boundaries), "A move.", "An example.", "A source.");

    // What an author's editor asks for on every save of a very large file.
    private static int Judge(ScenarioReading reading)
    {
        CheckOptions options = CheckOptions.Usual with { Groups = "1234" };
        ScenarioCheck.Of(reading, Moves, options, out Lazy<ScenarioAnalysis>? searched);
        ScenarioAnalysis analysis = searched!.Value;
        SkillBounds bounds = new(analysis.Uniform);
        return bounds.Greatest(0, Skill.Empathy) is null ? 0 : analysis.Space!.StateCount;
    }

    private static void Repeat(int times, Action work)
    {
        for (int i = 0; i < times; i++)
        {
            work();
        }
    }

    private static void MustBe(long found, long wanted)
    {
        if (found != wanted)
        {
            throw new InvalidOperationException($"The two searches do not find the same: {found} and {wanted}.");
        }
    }
}
