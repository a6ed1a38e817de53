using Dialogue.EndToEnd.Tests.Conversations;
using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals.Screens;
using Snapshooter.Xunit;

namespace Dialogue.EndToEnd.Tests.Screens;

/// <summary>What a conversation looks like in each of its media, with both glyph sets.</summary>
public sealed class ChannelTests
{
    public static TheoryData<string, string, string> EveryChannel
    {
        get
        {
            TheoryData<string, string, string> data = [];
            foreach (string glyphs in (string[])["unicode", "ascii"])
            {
                data.Add("chat", "sunday-night-ping", glyphs);
                data.Add("email", "no-thank-you-email", glyphs);
                data.Add("video", "camera-off", glyphs);
                data.Add("phone", "a-year-of-silence", glyphs);
                data.Add("in-person", "phones-at-dinner", glyphs);
                data.Add("social", "one-star-public", glyphs);
                data.Add("document", "name-on-the-slide", glyphs);
            }

            return data;
        }
    }

    [ProgramTheory]
    [MemberData(nameof(EveryChannel))]
    public void Reads_as_its_channel_does(string channel, string conversation, string glyphs)
    {
        using DialogueProgram program = new Window().With("DIALOGUE_GLYPHS", glyphs).Opens(conversation);

        ScreenPicture first = program.Begins();
        ScreenPicture feedback = program.Confirms();

        Assert.All(glyphs == "ascii" ? first.Text.Where(letter => "─►│…“”‘’".Contains(letter, StringComparison.Ordinal)) : [], letter => Assert.Fail($"'{letter}'"));
        Snapshot.Match(first.Text + "\n\n" + feedback.Text, $"{channel}_{glyphs}");
    }
}
