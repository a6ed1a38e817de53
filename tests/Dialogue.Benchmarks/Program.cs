using Dialogue.Benchmarks;
using Dialogue.Benchmarks.Groups;
using Dialogue.Benchmarks.Reporting;

if (BenchmarkOptions.Parse(args, out string problem) is not { } options)
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

BenchmarkGroup[] groups = [.. BenchmarkGroups.All.Where(group => options.Only is null || options.Only == group.Name)];
if (groups.Length == 0)
{
    Console.Error.WriteLine($"There is no group {options.Only}. There are: {string.Join(", ", BenchmarkGroups.All.Select(group => group.Name))}.");
    return 2;
}

BenchmarkRun run = new(options);
List<GroupResult> results = [];
foreach (BenchmarkGroup group in groups)
{
    run.Say($"{group.Name}: {group.Title}");
    results.Add(new GroupResult(group.Name, group.Title, [.. group.Run(run)]));
}

Console.WriteLine(options.Json ? JsonReport.Of(results) : MarkdownReport.Of(results));
Finding[] broken = [.. results.SelectMany(result => result.Findings).Where(finding => !finding.Holds)];
foreach (Finding finding in broken)
{
    Console.Error.WriteLine($"Broken: {finding.What}, {finding.Compared}, {finding.Limit}.");
}

return broken.Length > 0 && !options.NoFail ? 1 : 0;
