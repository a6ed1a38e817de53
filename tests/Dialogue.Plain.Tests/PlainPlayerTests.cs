using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Driving;

namespace Dialogue.Plain.Tests;

public sealed class PlainPlayerTests
{
    [Fact]
    public void Says_what_mode_this_is_then_the_place_the_lines_the_turn_and_the_answers()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two);

        Assert.Equal(
            [
                "Plain mode, on because of --plain. Type a number and Enter. Type ? for help, q to leave.",
                "A scenario, with Ruth", "Ruth: Hello.", "Chat, turn 1 of about 2.", "What do you write?",
                "1. I say kind. (listen)", "2. I say cold. (blame)", "3. Say nothing. (or type s)", "Your answer, 1 to 3: ",
            ],
            plain.Lines);
    }

    [Fact]
    public void Repeats_the_range_and_the_question_after_a_number_that_does_not_exist()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "7", "1");

        Assert.Contains("Your answer, 1 to 3: 7\nThere is no 7. Please type 1, 2 or 3.\nYour answer, 1 to 3: 1\nYou: I say kind.", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_notes_after_a_line_as_sentences()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "2");

        Assert.Contains("You: I say cold.\nEmpathy slipped. Clarity slipped. Boundaries slipped. It was cold.\nThe move: blame.\nRuth: I see.\nEnter to go on: ", plain.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("99999999999999999999")]
    [InlineData("-1")]
    [InlineData("1 2")]
    [InlineData("I think so")]
    [InlineData("h and s")]
    [InlineData("\u001b[2J")]
    public void Answers_nothing_to_what_is_no_answer(string line)
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, line);

        Assert.DoesNotContain("You: ", plain.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', plain.Text);
        Assert.EndsWith("Your answer, 1 to 3: \n", plain.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_line_never_sends_an_answer()
    {
        PlainDriver two = PlainDriver.Plays(Stories.Two, "", "  ");
        PlainDriver one = PlainDriver.Plays(Stories.OneAnswer, "");

        Assert.DoesNotContain("You: ", two.Text + one.Text, StringComparison.Ordinal);
        Assert.Contains("Please type 1, 2 or 3.", two.Text, StringComparison.Ordinal);
        Assert.Contains("Please type 1.", one.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_line_goes_on_where_nothing_is_asked()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "1", "", "1", "");

        Assert.Contains("Debrief: A scenario", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_why_a_line_cannot_be_said()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "1", "", "2");

        Assert.Contains("2. I say hold. (listen) Not possible now: It is too early.", plain.Text, StringComparison.Ordinal);
        Assert.Contains("Your answer, 1 to 2: 2\nIt is too early.\nYour answer, 1 to 2: ", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_what_can_be_typed()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "?");

        Assert.Contains("u or take back: Takes your last line back; your first answer stays on record.", plain.Lines);
        Assert.Contains("back: Goes up one level; never quits.", plain.Lines);
        Assert.DoesNotContain("Ctrl", plain.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("h")]
    [InlineData("hint")]
    [InlineData("Hint")]
    [InlineData("HINT")]
    [InlineData("H")]
    public void Takes_a_letter_or_a_word_for_a_command(string line)
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, line);

        Assert.Contains("Hint: What may the other be feeling right now", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hint_is_read_without_the_answers_again()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "h", "h", "h");

        Assert.Single(plain.Lines, line => line.StartsWith("1. I say kind.", StringComparison.Ordinal));
        Assert.Equal(4, plain.Lines.Count(line => line.Contains("Hint: ", StringComparison.Ordinal) || line.Contains("Elsewhere", StringComparison.Ordinal)) + 1);
    }

    [Fact]
    public void Tells_when_a_command_does_nothing_here()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "n", "pgdn", "PgDn");

        Assert.Equal(2, plain.Lines.Count(line => line == "That does nothing here. Type ? for what does."));
        Assert.Contains("I do not know \"pgdn\".", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dot_reads_the_page_again()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, ".");

        Assert.Equal(2, plain.Lines.Count(line => line == "Ruth: Hello."));
        Assert.Equal(2, plain.Lines.Count(line => line == "1. I say kind. (listen)"));
    }

    [Fact]
    public void Q_leaves_the_conversation_and_then_the_program()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "q", "q", "never read");

        Assert.True(plain.Model.IsOver);
        Assert.False(plain.Outcome.InputEnded);
        Assert.DoesNotContain("never", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_where_the_input_ends_and_says_so_to_its_caller()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "1");

        Assert.True(plain.Outcome.InputEnded);
        Assert.Equal(PlaceKind.Feedback, plain.Model.Here.Kind);
    }

    [Fact]
    public void Why_can_be_asked_about_a_turn_by_its_number()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "2", "", "1", "", "a", "w 2", "", "w 9");

        Assert.Contains("\"I say ask.\"", plain.After("Why these marks"), StringComparison.Ordinal);
        Assert.Contains("There is no 9. Please type a number from 1 to 6.", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_page_is_left_without_hearing_the_conversation_again()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "1", "", "?", "");

        Assert.Single(plain.Lines, line => line == "Ruth: Hello.");
        Assert.EndsWith("1. I say ask. (ask)\n2. I say hold. (listen) Not possible now: It is too early.\nYour answer, 1 to 2: \n", plain.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Taking_back_says_so_and_asks_again()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "2", "u");

        Assert.StartsWith("\nTaken back. Your first answer stays on record; this is practice.\nChat, turn 1 of about 2.\nWhat do you write?\n1. I say kind.", plain.After("Enter to go on: u"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_play_of_the_same_conversation_is_told_from_its_first_line()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "q", "1", "1");

        Assert.Equal(2, plain.Lines.Count(line => line == "Ruth: Hello."));
    }

    [Fact]
    public void A_conversation_that_was_left_is_read_from_its_first_line_when_it_goes_on()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "1", "", "q", "1");

        Assert.Contains("Ruth: Hello.\nYou: I say kind.\nRuth: I see.\nChat, turn 2 of about 2.", plain.After("left at turn 2"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_after_a_slash_filters_the_library()
    {
        World world = World.Shipped();

        PlainDriver plain = PlainDriver.Types(world, world.Home(true), null, "/long table", "1");

        Assert.Contains("1. The long table: e-mail, 12 min, new, clarity, empathy", plain.Lines);
        Assert.Equal(PlaceKind.Briefing, plain.Model.Here.Kind);
    }

    [Fact]
    public void A_filter_without_a_match_says_what_to_type()
    {
        World world = World.Shipped();

        PlainDriver plain = PlainDriver.Types(world, world.Home(true), null, "/zebra", "back");

        Assert.Contains("Nothing matches. Back shows all of them again.", plain.Lines);
        Assert.Equal(2, plain.Lines.Count(line => line.StartsWith("1. Start: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_word_after_a_slash_finds_one_place_of_a_conversation_after_another()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, "2", "", "/e", "n");

        Assert.Contains("\"e\": 1 of 2.\nRuth: Hello.", plain.Text, StringComparison.Ordinal);
        Assert.Contains("\"e\": 2 of 2.\nRuth: I see.", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_is_read_alone_when_it_changes()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, ",", "2");

        Assert.StartsWith("\n2. Feedback: short, after each line, in a word\nWhat is said about a line", plain.After("Enter for 1: 2"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_palette_is_filtered_by_a_word_and_answers_to_a_number()
    {
        PlainDriver plain = PlainDriver.Plays(Stories.Two, ":", "hint", "1");

        Assert.Contains("1. Hint: h, Gives a hint, in three steps; hints are free.", plain.Lines);
        Assert.Contains("Hint: What may the other be feeling", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_draft_of_a_letter_is_read_in_full_before_one_is_sent()
    {
        PlainDriver plain = PlainDriver.Plays(World.Shipped(), "no-thank-you-email", 7, new AppSettings());

        Assert.Contains("Which draft do you send?", plain.Lines);
        Assert.Equal(3, plain.Lines.Count(line => line == "Robin"));
        Assert.DoesNotContain("...\"", plain.Text, StringComparison.Ordinal);
    }
}
