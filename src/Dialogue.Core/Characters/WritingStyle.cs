using System.Text;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Characters;

/// <summary>Shows a writing habit in a message: pure, and never at the cost of a word, a number or a name.</summary>
/// <remarks>Texts come with their tokens already replaced. The habits know English words; of other languages they touch only marks and capitals.</remarks>
public static class WritingStyle
{
    /// <summary>Gives the messages that a text becomes when a character writes it: one, and several only for bursts in a chat.</summary>
    /// <param name="writer">Who writes.</param>
    /// <param name="channel">The channel; the spoken ones show no habit.</param>
    /// <param name="text">The whole text of one message or letter.</param>
    /// <param name="cast">Everybody whose name keeps its capital.</param>
    public static ValueArray<string> Apply(Character writer, Channel channel, string text, Cast cast)
    {
        string[] names = [.. cast.Characters.Select(character => character.FullName), .. cast.Characters.Select(character => character.FirstName)];
        return Apply(writer.Quirk, channel, text, writer.FirstName, names);
    }

    /// <summary>Gives the messages that a text becomes under a habit.</summary>
    /// <param name="quirk">The habit.</param>
    /// <param name="channel">The channel; the spoken ones show no habit, letters and documents only the gentle ones.</param>
    /// <param name="text">The whole text; an empty one stays empty.</param>
    /// <param name="firstName">The writer's first name, whose initial may sign a letter.</param>
    /// <param name="names">Other names that keep their capital at the start of a message.</param>
    public static ValueArray<string> Apply(WritingQuirk quirk, Channel channel, string text, string firstName, params ReadOnlySpan<string> names)
    {
        if (!Shows(channel, quirk) || string.IsNullOrWhiteSpace(text))
        {
            return [text];
        }

        return quirk switch
        {
            WritingQuirk.LowerCase => [LowerCaseStart.Apply(text, [firstName, .. names])],
            WritingQuirk.NoFullStop => [Sentences.HasPlainEnd(text, out int stop) ? text.Remove(stop, 1) : text],
            WritingQuirk.TrailingDots => [Sentences.HasPlainEnd(text, out int stop) ? text.Insert(stop, "..") : text],
            WritingQuirk.Bursts => Sentences.Split(text),
            WritingQuirk.Ampersand => [WithAmpersands(text)],
            WritingQuirk.Initial => [Sign(text, firstName)],
            _ => [text],
        };
    }

    /// <summary>Gets whether a channel shows a habit.</summary>
    public static bool Shows(Channel channel, WritingQuirk quirk) => channel switch
    {
        Channel.Chat => quirk is not WritingQuirk.Initial,
        Channel.Social => quirk is not (WritingQuirk.Initial or WritingQuirk.Bursts),
        Channel.Email => quirk is WritingQuirk.Initial or WritingQuirk.Ampersand or WritingQuirk.TrailingDots,
        Channel.Document => quirk is WritingQuirk.NoFullStop or WritingQuirk.Ampersand or WritingQuirk.TrailingDots,
        _ => false,
    };

    /// <summary>Only a whole word between blanks is exchanged, so that nothing is run together.</summary>
    private static string WithAmpersands(string text)
    {
        string[] words = text.Split(' ');
        for (int i = 1; i < words.Length - 1; i++)
        {
            words[i] = words[i] == "and" ? "&" : words[i];
        }

        return string.Join(' ', words);
    }

    /// <summary>Ends a letter with the initial on a line of its own; a first name that stands there already is shortened to it.</summary>
    private static string Sign(string text, string firstName)
    {
        if (!Rune.TryGetRuneAt(firstName + " ", 0, out Rune first) || !Rune.IsLetter(first))
        {
            return text;
        }

        string initial = Rune.ToUpperInvariant(first).ToString();
        string letter = text.TrimEnd();
        int lastLine = letter.LastIndexOf('\n') + 1;
        string signature = letter[lastLine..].Trim(' ', '-', '\u2013', '\u2014', ',', '\r');
        if (signature == initial)
        {
            return text;
        }

        bool isSigned = lastLine > 0 && signature.Equals(firstName, StringComparison.OrdinalIgnoreCase);
        return isSigned ? letter[..lastLine] + initial : letter + "\n\n" + initial;
    }
}
