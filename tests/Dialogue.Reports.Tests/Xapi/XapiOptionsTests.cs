using Dialogue.Reports.Xapi;

namespace Dialogue.Reports.Tests.Xapi;

public sealed class XapiOptionsTests
{
    [Theory]
    [InlineData("ftp://school.example/")]
    [InlineData("https://school.example/?a=b")]
    [InlineData("https://school.example/#a")]
    [InlineData("https://sam@school.example/")]
    [InlineData("relative/path")]
    [InlineData("mailto:sam@school.example")]
    public void A_base_that_names_nothing_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => new XapiOptions { Base = new Uri(address, UriKind.RelativeOrAbsolute) });

    [Theory]
    [InlineData("")]
    [InlineData("Sam Smith")]
    [InlineData("sam@example.org")]
    [InlineData("s\u00e1m")]
    [InlineData("<sam>")]
    public void What_is_no_pseudonym_is_refused(string name) => Assert.Throws<ArgumentException>(() => new XapiOptions { Actor = name });

    [Fact]
    public void Others_are_taken()
    {
        XapiOptions options = new() { Base = new Uri("http://localhost:8080/x/"), Actor = "teal-otter-41" };

        Assert.Equal(("http://localhost:8080/x/", "teal-otter-41"), (options.Base.AbsoluteUri, options.Actor));
    }
}
