using Dialogue.Tui.Keys;
using Terminal.Gui.Input;

namespace Dialogue.Tui.Tests.Keys;

public sealed class KeyNamesTests
{
    public static TheoryData<string, string> Named => new()
    {
        { "Esc", "Esc" },
        { "Enter", "Enter" },
        { "PageDown", "PgDn" },
        { "CursorUp", "Up" },
        { "Ctrl+C", "Ctrl+C" },
        { "Ctrl+P", "Ctrl+P" },
        { "Ctrl+Home", "Ctrl+Home" },
        { "Shift+Tab", "Shift+Tab" },
        { "F1", "F1" },
        { "F12", "F12" },
        { "Alt+X", "Alt+X" },
    };

    [Theory]
    [MemberData(nameof(Named))]
    public void Names_keys_as_the_key_map_does(string key, string name)
    {
        Assert.True(Key.TryParse(key, out Key? parsed));

        Assert.Equal(name, KeyNames.Of(parsed).Name);
    }

    [Theory]
    [InlineData('j')]
    [InlineData('J')]
    [InlineData('?')]
    [InlineData(':')]
    [InlineData(',')]
    [InlineData('é')]
    [InlineData('5')]
    public void Names_a_letter_by_itself(char letter)
    {
        KeyPress press = KeyNames.Of(new Key(letter));

        Assert.Equal(new KeyPress(letter.ToString(), letter.ToString()), press);
    }

    [Fact]
    public void Space_is_a_name_and_a_text()
    {
        Assert.Equal(new KeyPress("Space", " "), KeyNames.Of(Key.Space));
    }
}
