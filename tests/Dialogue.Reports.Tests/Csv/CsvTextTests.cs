using Dialogue.Reports.Csv;

namespace Dialogue.Reports.Tests.Csv;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("  +1")]
    [InlineData("\u00A0-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("\uFF1D1")]
    [InlineData("\u3000\uFF0B1")]
    [InlineData("\uFF0D1")]
    [InlineData("\uFF20a")]
    [InlineData("\u200B=1")]
    [InlineData("a line\n=1")]
    [InlineData("a line\n\n  @b")]
    public void Finds_what_a_spreadsheet_could_calculate(string text)
    {
        CsvText csv = new(',');

        csv.Words(text);

        Assert.True(CsvText.IsLikeAFormula(text));
        Assert.Equal('\'', csv.ToString().TrimStart('\uFEFF', '"')[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Yes = no")]
    [InlineData("I'm here - now")]
    [InlineData("'=1")]
    [InlineData("a line\nanother + one")]
    public void Leaves_other_words_as_they_are(string text) => Assert.False(CsvText.IsLikeAFormula(text));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    public void Quotes_what_would_end_a_cell(string words, string cell) => Assert.Equal("\uFEFF" + cell, new CsvText(',').Words(words).ToString());
}
