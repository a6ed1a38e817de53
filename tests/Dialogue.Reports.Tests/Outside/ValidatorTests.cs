using Dialogue.Reports.Tests.Samples;
using Dialogue.Reports.Tests.Xapi;
using Dialogue.Reports.Xapi;
using Dialogue.Testing.Shipped;

namespace Dialogue.Reports.Tests.Outside;

/// <summary>Statements, as @learninglocker/xapi-validation reads them.</summary>
public sealed class ValidatorTests
{
    // What the standard allows and only we do not want, and two things that the validator is known to pass over.
    private static readonly string[] PassedOver =
    [
        "the verb is one of ours", "choices have different ids", "nothing is called correct", "there is no score", "the response is one of the choices",
        "completion is true where it was completed", "the platform is named", "an interaction offers choices", "the account has a name without a person in it",
        "there is no empty object",
    ];

    [ToolFact(Tool.Validator)]
    public void Every_statement_of_every_conversation_is_accepted()
    {
        PlayReport[] reports = [.. Library.Ids.SelectMany(id => Enumerable.Range(1, 5).Select(luck => SamplePlays.Random(id, luck))), ChangedPlay.Report()];

        string[] verdicts = Verdicts(XapiReport.Write(reports, new XapiOptions()));

        Assert.True(verdicts.Length > 400, $"{verdicts.Length} statements");
        Assert.All(verdicts, verdict => Assert.Equal("accepted", verdict));
    }

    [ToolFact(Tool.Validator)]
    public void Hostile_words_are_accepted_as_words()
    {
        Assert.All(Verdicts(XapiReport.Write(HostilePlay.All, new XapiOptions())), verdict => Assert.Equal("accepted", verdict));
    }

    [ToolFact(Tool.Validator)]
    public void It_rejects_what_breaks_the_standard()
    {
        (string Rule, string Path, string Value)[] mutations = [.. Mutations.All.Select(row => ((string)row[0], (string)row[1], (string)row[2]))];

        string[] verdicts = Verdicts(string.Concat(mutations.Select(each => Mutations.Changed(XapiRulesTests.Good, each.Path, each.Value) + "\n")));

        string[] accepted = [.. mutations.Where((_, i) => verdicts[i] == "accepted").Select(each => each.Rule)];
        Assert.Equal(mutations.Length, verdicts.Length);
        Assert.Equal(PassedOver.Order(), accepted.Distinct().Order());
    }

    private static string[] Verdicts(string lines)
    {
        using ToolFolder folder = new();
        string script = Path.Combine(AppContext.BaseDirectory, "Outside", "validate-statements.js");
        return ToolRun.Of("node", folder.Path, lines, script, OutsideTool.ValidatorFolder).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
