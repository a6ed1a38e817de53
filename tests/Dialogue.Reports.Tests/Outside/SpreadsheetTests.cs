using Dialogue.Reports.Csv;
using Dialogue.Reports.Tests.Samples;

namespace Dialogue.Reports.Tests.Outside;

public sealed class SpreadsheetTests
{
    [ToolFact(Tool.Spreadsheet)]
    public void No_words_become_a_formula()
    {
        Spreadsheet sheet = Spreadsheet.Open(CsvReport.Write(HostilePlay.All));

        Assert.Empty(sheet.Formulas);
        Assert.Contains("'=cmd|' /C calc'!A0", sheet.Words);
        Assert.Contains("comma, semicolon; quote\"d\" and\nbreak", sheet.Words);
        Assert.Contains("-2", sheet.Numbers);
    }

    [ToolFact(Tool.Spreadsheet)]
    public void Names_and_words_of_every_script_arrive()
    {
        PlayReport report = SamplePlays.Random("sunday-night-ping", 3);

        Spreadsheet sheet = Spreadsheet.Open(CsvReport.Write([report]));

        Assert.Contains("The Sunday-night ping", sheet.Words);
        Assert.Contains("Yes, I'm here. Send me a photo and I'll have a quick look before our film goes on.", sheet.Words);
        Assert.Contains("38524", sheet.Numbers);
    }

    [ToolFact(Tool.Spreadsheet)]
    public void It_calculates_where_nobody_took_care() => Assert.Single(Spreadsheet.Open("a,b\r\n=1+1,2\r\n").Formulas);
}
