using Dialogue.Authoring.Tests.Foreign.Support;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Foreign;

/// <summary>Each story format of Twine: links, simple conditions, changes, and what is left.</summary>
public sealed class DialectTests
{
    private const string Rest = "\n:: a\nA.\n:: b\nB.\n";

    [Theory]
    [InlineData("Harlowe", "(if: $met is true)[[[Hi->a]]](else:)[[[Who->b]]]")]
    [InlineData("Harlowe", "(if: $met)[\n[[Hi->a]]\n](else:)[\n[[Who->b]]\n]")]
    [InlineData("SugarCube", "<<if $met>>[[Hi->a]]<<else>>[[Who->b]]<</if>>")]
    [InlineData("SugarCube", "<<if $met is true>>[[Hi->a]]<<elseif $met is false>>[[Who->b]]<</if>>")]
    [InlineData("Chapbook", "[if met]\n[[Hi->a]]\n[else]\n[[Who->b]]\n[continue]\n")]
    [InlineData("Snowman", "<% if (s.met) { %>[[Hi->a]]<% } else { %>[[Who->b]]<% } %>")]
    public void Branches_become_conditions_of_choices(string format, string body)
    {
        Imported imported = Imported.Twee(format, $":: Start\n{body}{Rest}");

        Choice[] choices = [.. imported.Beat("start").Choices];

        Assert.Equal("met", choices[0].When!.Source);
        Assert.StartsWith("not met", choices[1].When!.Source, StringComparison.Ordinal);
        Assert.Empty(imported.Lost);
    }

    [Theory]
    [InlineData("Harlowe", "(set: $mood to \"calm\", $trust to it + 2)")]
    [InlineData("Harlowe", "(put: \"calm\" into $mood)(set: $trust to $trust + 2)")]
    [InlineData("SugarCube", "<<set $mood to \"calm\", $trust += 2>>")]
    [InlineData("SugarCube", "<<set $mood = 'calm'; $trust to $trust + 2>>")]
    [InlineData("Snowman", "<% s.mood = \"calm\"; s.trust += 2; %>")]
    public void Changes_in_a_passage_become_those_of_its_choice(string format, string change)
    {
        Imported imported = Imported.Twee(format, $":: Start\n[[Go->a]] [[Stay->b]]\n:: a\n{change}A.\n:: b\nB.\n");

        Choice go = imported.Beat("start").Choices[0];

        Assert.Equal(2, go.Effects.Count);
        Assert.Equal(["mood", "trust"], imported.Finished.Variables.Select(variable => variable.Id.Value));
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void Chapbook_sets_variables_above_the_words()
    {
        Imported imported = Imported.Twee("Chapbook", ":: Start\ntrust: 1\nname: 'Mara'\nodd: random.d6\n--\nHello {name}.\n\n[if trust > 1]\nYou smile.\n[continue]\n[[a]] [[b]]" + Rest);

        Variable trust = imported.Finished.Variables.Single();

        Assert.Equal((1, "trust > 1"), (trust.StartValue, imported.Beat("start").Lines.First(line => line.When is not null).When!.Source));
        Assert.Equal(["5:1", "6:1", "8:7"], imported.Lost.Select(lost => lost.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("(link-goto: \"Hi\", \"a\")")]
    [InlineData("(link: \"Hi\")[(set: $x to 1)(go-to: \"a\")]")]
    [InlineData("(link-reveal:\"Hi\")[(goto:'a')]")]
    public void Links_that_are_macros_of_harlowe_are_read(string link)
    {
        Imported imported = Imported.Twee("Harlowe", $":: Start\n{link}\n[[b]]{Rest}");

        Choice hi = imported.Beat("start").Choices[0];

        Assert.Equal(("Hi", "a"), (hi.Text.Source, hi.To.Value));
    }

    [Theory]
    [InlineData("<<link \"Hi\" \"a\">><</link>>")]
    [InlineData("<<link [[Hi|a]]>><<set $x to 1>><</link>>")]
    [InlineData("<<button 'Hi'>><<goto 'a'>><</button>>")]
    public void Links_that_are_macros_of_sugarcube_are_read(string link)
    {
        Imported imported = Imported.Twee("SugarCube", $":: Start\n{link}\n[[b]]{Rest}");

        Choice hi = imported.Beat("start").Choices[0];

        Assert.Equal(("Hi", "a"), (hi.Text.Source, hi.To.Value));
    }

    [Fact]
    public void A_way_without_a_choice_becomes_next()
    {
        Imported imported = Imported.Twee("SugarCube", ":: Start\n<<if $late>><<goto \"a\">><</if>><<goto \"b\">>" + Rest);

        Onward[] ways = [.. imported.Beat("start").Next];

        Assert.Equal([("a", "late"), ("b", null)], ways.Select(way => (way.To.Value, way.When?.Source)));
    }

    [Fact]
    public void A_way_under_a_condition_stands_before_the_choices()
    {
        Imported imported = Imported.Twee("Harlowe", ":: Start\n(if: $late)[(go-to: \"a\")]\nHello. [[a]] [[b]]" + Rest);

        Onward[] ways = [.. imported.Beat("start").Next];

        Assert.Equal([("a", "late"), ("start-choices", null)], ways.Select(way => (way.To.Value, way.When?.Source)));
        Assert.Equal(2, imported.Beat("start-choices").Choices.Count);
    }

    [Theory]
    [InlineData("SugarCube", "<<if random(1, 6) gt 3>>Odd<</if>>", "4:5", "The condition `random(1, 6) gt 3`")]
    [InlineData("SugarCube", "You are $name.", "4:9", "`$name` shows what a variable holds")]
    [InlineData("SugarCube", "[img[cat.png]]", "4:1", "A picture")]
    [InlineData("SugarCube", "<script>x()</script>", "4:1", "What stands in <script>")]
    [InlineData("SugarCube", "<<set $list to []>>", "4:7", "`$list to []`")]
    [InlineData("Harlowe", "(display: \"Other\")", "4:1", "`(display: \"Other\")` has no counterpart")]
    [InlineData("Harlowe", "(link: \"More\")[Secret]", "4:1", "`More` opens more words")]
    [InlineData("Chapbook", "{embed passage: 'Other'}", "4:1", "`{embed passage: 'Other'}` has no counterpart")]
    [InlineData("Snowman", "<% for (var i = 0; i < 3; i++) { %>", "4:1", "`<% for (var i")]
    [InlineData("Plain", "<img src=\"cat.png\">", "4:1", "<img> did not come along")]
    public void What_has_no_counterpart_is_told_with_its_place(string format, string body, string place, string message)
    {
        Imported imported = Imported.Twee(format, $":: Start\n{body}\n[[a]] [[b]]{Rest}");

        Assert.Contains(imported.Lost, lost => lost.StartsWith($"{place} warning {message}", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_stay_and_only_marks_go()
    {
        Imported imported = Imported.Twee("SugarCube", ":: Start\nA ''bold'' and <b>strong</b> word at https://example.org/x//y &amp; more.<br>A new line, {with braces}.");

        Ending ending = imported.Beat("start").Ending!;

        Assert.Equal("A bold and strong word at https://example.org/x//y & more.\nA new line, {{with braces}.", ending.Text.Source);
    }
}
