using System.Text;
using Dialogue.Cli.Surroundings;

namespace Dialogue.Cli.Tests.Surroundings;

public sealed class Osc52Tests
{
    [Fact]
    public void A_terminal_is_offered_the_text_in_base_64() =>
        Assert.Equal("\e]52;c;Wm/Dqw==\a", Encoding.ASCII.GetString(Osc52.Of("Zoë", false)!));

    [Fact]
    public void Within_tmux_the_terminal_around_it_is_offered_the_text_as_well() =>
        Assert.Equal("\e]52;c;Wm/Dqw==\a\ePtmux;\e\e]52;c;Wm/Dqw==\a\e\\", Encoding.ASCII.GetString(Osc52.Of("Zoë", true)!));

    [Fact]
    public void What_terminals_would_cut_off_is_not_offered()
    {
        Assert.NotNull(Osc52.Of(new string('x', 74_000), true));
        Assert.Null(Osc52.Of(new string('x', 74_001), true));
        Assert.Null(Osc52.Of(new string('ë', 37_001), false));
    }
}
