using CsCheck;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Tests;

public sealed class WritingStyleTests
{
    private static readonly string[] Pieces =
    [
        "Fine", "and", "And", "I", "I'll", "Ruth", "OK", "e.g.", "a.m.", "Dr.", "7", "3.5", "...", "…", ".", "!", "?", ",", "(", ")", "\"", "“", "”",
        " ", "  ", "\n", "kettle", "Mia", "été", "Ж", "😀", "\uD83D", "é", "{ruth}", ":)", "https://a.b/c",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Array[0, 12].Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));
    private static readonly Gen<WritingQuirk> Quirk = Gen.Enum<WritingQuirk>();
    private static readonly Gen<Channel> AnyChannel = Gen.Enum<Channel>();

    [Theory]
    [InlineData("Fair enough. Ten tomorrow.", "fair enough. Ten tomorrow.")]
    [InlineData("“Fair enough,” she said.", "“fair enough,” she said.")]
    [InlineData("A word?", "a word?")]
    [InlineData("No, not now.", "no, not now.")]
    [InlineData("Élan is all.", "élan is all.")]
    public void Starts_a_message_in_lower_case(string text, string written)
    {
        Assert.Equal([written], Apply(WritingQuirk.LowerCase, Channel.Chat, text));
    }

    [Theory]
    [InlineData("I know.")]
    [InlineData("I'll see.")]
    [InlineData("Ruth's van is here.")]
    [InlineData("Okonkwo called.")]
    [InlineData("Sam, are you there?")]
    [InlineData("PDF attached.")]
    [InlineData("McKenzie signed.")]
    [InlineData("Wednesday works.")]
    [InlineData("Dr. Bauer said so.")]
    [InlineData("B2 is free.")]
    [InlineData("Hamburg it is, then, or Kiel. Always Hamburg, always Hamburg.")]
    [InlineData("{ruth} is here.")]
    public void Keeps_a_capital_that_a_first_word_needs(string text)
    {
        Assert.Equal([text], Apply(WritingQuirk.LowerCase, Channel.Chat, text));
    }

    [Theory]
    [InlineData(WritingQuirk.NoFullStop, "See you at 10.", "See you at 10")]
    [InlineData(WritingQuirk.NoFullStop, "Yes. Fine.", "Yes. Fine")]
    [InlineData(WritingQuirk.NoFullStop, "Well...", "Well...")]
    [InlineData(WritingQuirk.NoFullStop, "At nine a.m.", "At nine a.m.")]
    [InlineData(WritingQuirk.NoFullStop, "Milk, eggs, etc.", "Milk, eggs, etc.")]
    [InlineData(WritingQuirk.NoFullStop, "Ask J.", "Ask J.")]
    [InlineData(WritingQuirk.NoFullStop, "So do I.", "So do I")]
    [InlineData(WritingQuirk.TrailingDots, "If you say so.", "If you say so...")]
    [InlineData(WritingQuirk.TrailingDots, "If you say so...", "If you say so...")]
    [InlineData(WritingQuirk.TrailingDots, "Really?", "Really?")]
    [InlineData(WritingQuirk.Ampersand, "You and me, now and then.", "You & me, now & then.")]
    [InlineData(WritingQuirk.Ampersand, "And so on, rock-and-roll and/or sand.", "And so on, rock-and-roll and/or sand.")]
    public void Shows_small_habits_and_leaves_the_rest(WritingQuirk quirk, string text, string written)
    {
        Assert.Equal([written], Apply(quirk, Channel.Chat, text));
    }

    [Theory]
    [InlineData("Are you there? Just five minutes. Please!", "Are you there?|Just five minutes.|Please!")]
    [InlineData("I said “Stop. Now.” and left. Then rain.", "I said “Stop. Now.” and left.|Then rain.")]
    [InlineData("Dr. Bauer, e.g. at nine a.m. on Monday. Yes.", "Dr. Bauer, e.g. at nine a.m. on Monday.|Yes.")]
    [InlineData("Well... okay. Fine :) See you! 😀", "Well... okay.|Fine :) See you! 😀")]
    [InlineData("No. I mean it.", "No.|I mean it.")]
    [InlineData("It is 3.50 for two", "It is 3.50 for two")]
    public void Sends_one_message_for_each_sentence(string text, string messages)
    {
        Assert.Equal(messages.Split('|'), Apply(WritingQuirk.Bursts, Channel.Chat, text));
    }

    [Theory]
    [InlineData("Thank you for this.", "Thank you for this.\n\nR")]
    [InlineData("Thank you.\n\nBest,\nRuth", "Thank you.\n\nBest,\nR")]
    [InlineData("Thank you.\n\n– Ruth\n", "Thank you.\n\nR")]
    [InlineData("Ruth", "Ruth\n\nR")]
    public void Signs_a_letter_with_the_initial(string text, string written)
    {
        Assert.Equal([written], Apply(WritingQuirk.Initial, Channel.Email, text));
    }

    [Fact]
    public void Shows_in_each_channel_only_what_belongs_there()
    {
        var shown = Enum.GetValues<Channel>().ToDictionary(
            channel => channel,
            channel => Enum.GetValues<WritingQuirk>().Where(quirk => Apply(quirk, channel, "Tea and cake. Yes.") != ["Tea and cake. Yes."]));

        Assert.All([Channel.Video, Channel.Phone, Channel.InPerson], channel => Assert.Empty(shown[channel]));
        Assert.Equal([WritingQuirk.TrailingDots, WritingQuirk.Ampersand, WritingQuirk.Initial], shown[Channel.Email]);
        Assert.Equal([WritingQuirk.NoFullStop, WritingQuirk.TrailingDots, WritingQuirk.Ampersand], shown[Channel.Document]);
        Assert.Equal([WritingQuirk.LowerCase, WritingQuirk.NoFullStop, WritingQuirk.TrailingDots, WritingQuirk.Ampersand], shown[Channel.Social]);
        Assert.DoesNotContain(WritingQuirk.Initial, shown[Channel.Chat]);
    }

    [Fact]
    public void Keeps_every_name_of_the_cast()
    {
        var writer = new Character(new RoleKey("a"), "client", "Ana", "Ana Silva", Pronouns.She, AgeBand.Forties, default, WritingQuirk.LowerCase, "");
        var cast = new Cast([writer, writer with { Role = new RoleKey("b"), FirstName = "Khanh", FullName = "Trần Tuấn Khanh" }]);

        ValueArray<string> written = WritingStyle.Apply(writer, Channel.Chat, "Khanh knows.", cast);

        Assert.Equal(["Khanh knows."], written);
    }

    [Fact]
    public void Does_nothing_more_the_second_time()
    {
        Gen.Select(Quirk, AnyChannel, Text).Sample((quirk, channel, text) =>
        {
            ValueArray<string> once = Apply(quirk, channel, text);
            ValueArray<string> twice = once.SelectMany(message => Apply(quirk, channel, message)).ToValueArray();
            return once == twice;
        }, iter: 5_000);
    }

    [Fact]
    public void Changes_no_word_beyond_its_habit()
    {
        Gen.Select(Quirk, AnyChannel, Text).Sample((quirk, channel, text) =>
        {
            string before = Letters(text);
            string after = Letters(string.Concat(Apply(quirk, channel, text)));
            return quirk == WritingQuirk.Initial ? after.StartsWith(before[..^Math.Min(4, before.Length)], StringComparison.Ordinal) : after == before;
        }, iter: 5_000);
    }

    [Fact]
    public void Never_fails_and_keeps_an_empty_text_empty()
    {
        Gen.Select(Quirk, AnyChannel, Gen.String, Gen.String).Sample((quirk, channel, text, name) =>
            !WritingStyle.Apply(quirk, channel, text, name, name).IsEmpty && WritingStyle.Apply(quirk, channel, "", name) == [""]);
    }

    private static ValueArray<string> Apply(WritingQuirk quirk, Channel channel, string text)
    {
        return WritingStyle.Apply(quirk, channel, text, "Ruth", "Ada Okonkwo");
    }

    /// <summary>What no habit may touch: every letter and digit, where &amp; counts as and.</summary>
    private static string Letters(string text)
    {
        return string.Concat(text.Replace("&", "and", StringComparison.Ordinal).Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }
}
