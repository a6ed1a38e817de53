using System.Text.Json;
using Dialogue.Reports.Tests.Samples;
using Dialogue.Reports.Xapi;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Reports.Tests.Xapi;

public sealed class XapiRulesTests
{
    /// <summary>Gets an answer that keeps every rule, with the choices <c>one</c> and <c>two</c>.</summary>
    internal static string Good { get; } = XapiReport.Write(
        [SamplePlays.Of(A.Scenario().With(
            A.Beat("start").Says("Hello.").Offering("one", to: "end").Offering("two", to: "end", move: "blame"),
            A.Beat("end").Ending()).Begin().Took("one"))],
        new XapiOptions()).Split('\n')[1];

    [Fact]
    public void A_good_statement_keeps_them_all() => Assert.Empty(XapiRules.Breaches(JsonDocument.Parse(Good).RootElement));

    [Theory]
    [MemberData(nameof(Mutations.All), MemberType = typeof(Mutations))]
    public void Each_finds_what_breaks_it(string rule, string path, string value) =>
        Assert.Contains(rule, XapiRules.Breaches(JsonDocument.Parse(Mutations.Changed(Good, path, value)).RootElement));

    [Fact]
    public void Each_has_something_that_breaks_it() => Assert.Equal(
        XapiRules.All.Select(rule => rule.Name).Order(), Mutations.All.Select(row => (string)row[0]).Distinct().Order());
}
