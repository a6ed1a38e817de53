using System.Text.Json;
using System.Xml.Linq;
using Dialogue.Reports.Tests.Csv;
using Dialogue.Reports.Tests.Xapi;
using Dialogue.Reports.Workshops;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Findings;
using Dialogue.Workshop.Tests.Support;
using Snapshooter.Xunit;

namespace Dialogue.Reports.Tests.Workshops;

public sealed class WorkshopReportTests
{
    private const string Hostile = "=cmd|'/c calc'!A0 <script>alert(1)</script> \u202Eevil | # *bold*";

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("steps")]
    [InlineData("answers")]
    [InlineData("items")]
    [InlineData("xapi")]
    public void Shows_a_room_that_played_together(string format) =>
        Snapshot.Match(SampleRooms.Exports(SampleRooms.Together(12))[format], $"WorkshopReportTests.Together.{format}");

    [Fact]
    public void Shows_a_room_at_its_own_pace() => Snapshot.Match(SampleRooms.Exports(SampleRooms.OwnPace(30))["markdown"]);

    [Fact]
    public void Shows_three_people_in_words() => Snapshot.Match(SampleRooms.Exports(SampleRooms.Together(3))["markdown"]);

    [Fact]
    public void Says_nothing_of_a_conversation_that_people_are_still_at()
    {
        RoomDriver driver = SampleRooms.OwnPace(30, isOver: false);

        WorkshopFacts facts = SampleRooms.Facts(driver);

        Assert.Empty(facts.Pieces[0].Questions);
        Assert.Empty(facts.Parts);
        Assert.Contains("still playing", SampleRooms.Exports(driver)["markdown"], StringComparison.Ordinal);
        Assert.Empty(ItemFacts.Of(driver.Room, driver.Log));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Under_five_people_no_number_of_theirs_is_in_any_export(int people)
    {
        foreach (RoomDriver driver in (RoomDriver[])[SampleRooms.Together(people), SampleRooms.OwnPace(people)])
        {
            WorkshopFacts facts = SampleRooms.Facts(driver);

            Assert.All(facts.Pieces.SelectMany(piece => piece.Questions).SelectMany(question => question.Rounds), round =>
            {
                Assert.Null(round.Split.People);
                Assert.Null(round.Split.Division);
                Assert.All(round.Split.Cells, cell => Assert.Null(cell.Count));
                Assert.True(people > 2 || round.Split.Cells.All(cell => cell.Words == CellWords.Untold));
            });
            Assert.All(facts.Parts.SelectMany(part => part.Skills), skill => Assert.Null(skill.People));
            IReadOnlyDictionary<string, string> exports = SampleRooms.Exports(driver);
            Assert.All(exports, export => Assert.DoesNotContain(" %)", export.Value, StringComparison.Ordinal));
            Assert.DoesNotContain("\"counts\"", exports["xapi"], StringComparison.Ordinal);
            Assert.DoesNotContain("\"taken\"", exports["items"], StringComparison.Ordinal);
            Assert.All(CsvTable.Read(exports["answers"]), row => Assert.Equal(("", ""), (row["n"], row["share"])));
        }
    }

    [Fact]
    public void Hands_do_not_expose_the_few_who_voted_with_a_device()
    {
        RoomDriver driver = RoomDriver.Playing(2).Votes("listen", "blame").Then(new RoomCommand.CountHands([9, 8, 0])).Close();

        Split split = SampleRooms.Facts(driver).Pieces[0].Questions[0].Rounds[0].Split;

        Assert.All(split.Cells, cell => Assert.Equal(new Cell(null, CellWords.Untold), cell));
    }

    [Fact]
    public void Nobody_is_named_but_in_the_attendance()
    {
        RoomDriver driver = SampleRooms.Together(12);

        IReadOnlyDictionary<string, string> exports = SampleRooms.Exports(driver);
        string attendance = WorkshopCsv.Attendance(AttendanceFacts.Of(driver.Room));

        Assert.All(exports, export => Assert.DoesNotContain("person a", export.Value, StringComparison.Ordinal));
        Assert.StartsWith("\uFEFFname\r\nperson aa\r\nperson ab\r\n", attendance, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_says_what_it_keeps_and_what_it_is_not_for()
    {
        IReadOnlyDictionary<string, string> exports = SampleRooms.Exports(SampleRooms.Together(6));

        Assert.All((string[])["html", "markdown", "xlsx"], format =>
        {
            Assert.Contains("Not for appraisal, selection or discipline.", exports[format], StringComparison.Ordinal);
            Assert.Contains("Not kept here: who was there, who answered what", exports[format], StringComparison.Ordinal);
        });
        Assert.Contains("Not for appraisal, selection or discipline.", exports["items"], StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_of_the_room_keep_every_rule()
    {
        string[] lines = SampleRooms.Exports(SampleRooms.Together(12))["xapi"].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines, line => Assert.Empty(XapiRules.Breaches(JsonDocument.Parse(line).RootElement)));
        Assert.Equal(lines.Length, lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(lines, line => Assert.Equal("Group", JsonDocument.Parse(line).RootElement.At("actor", "objectType")?.GetString()));
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        RoomDriver driver = RoomDriver.With(6, RoomDriver.Plan() with { Title = Hostile });
        driver.Steer(new RoomCommand.Start());
        driver.Steer(new RoomCommand.AddNote(Hostile));
        driver.Round("listen", "listen", "listen", "blame", "blame", "blame");
        driver.Join("=cmd()");

        IReadOnlyDictionary<string, string> exports = SampleRooms.Exports(driver);

        XDocument.Parse(exports["html"][exports["html"].IndexOf("<html", StringComparison.Ordinal)..]);
        Assert.DoesNotContain("<script", exports["html"], StringComparison.Ordinal);
        Assert.DoesNotContain("<script", exports["markdown"].Replace("\\<", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(exports, export => Assert.DoesNotContain('\u202E', export.Value));
        Assert.Contains("\r\n'=cmd()\r\n", WorkshopCsv.Attendance(AttendanceFacts.Of(driver.Room)), StringComparison.Ordinal);
        Assert.All(WorkbookReading.Sheets(WorkshopXlsx.Write(SampleRooms.Facts(driver))), sheet =>
            Assert.DoesNotContain(sheet.Descendants(), element => element.Name.LocalName == "f"));
        Assert.All(exports["xapi"].Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Empty(XapiRules.Breaches(JsonDocument.Parse(line).RootElement)));
    }

    [Fact]
    public void A_workbook_is_the_same_every_time_and_holds_its_first_row()
    {
        WorkshopFacts facts = SampleRooms.Facts(SampleRooms.Together(6));

        byte[] bytes = WorkshopXlsx.Write(facts);

        Assert.Equal(bytes, WorkshopXlsx.Write(facts));
        Assert.Equal(3, WorkbookReading.Sheets(bytes).Count);
        Assert.All(WorkbookReading.Sheets(bytes), sheet => Assert.Contains(sheet.Descendants(), element => element.Name.LocalName == "pane"));
    }
}
