using System.Text;

namespace Dialogue.Workshop.People.Names;

/// <summary>Cleans one text, character by character, looking only at what it has kept: so what is clean stays as it is.</summary>
internal sealed class TextCleaner
{
    private const int MostGeneralMarks = 2;
    private const int MostScriptMarks = 4;
    private const int MostJoins = 4;

    private readonly StringBuilder _kept = new();
    private int _base;
    private int _marks;
    private int _joins;
    private bool _spaceWaits;
    private bool _joinerWaits;
    private Emoji _emoji;

    // How far the emoji that was kept last is complete.
    private enum Emoji
    {
        None,
        Bare,
        Selected,
        Toned,
    }

    /// <summary>Gives what is left of a text.</summary>
    public static string Clean(string typed)
    {
        TextCleaner cleaner = new();
        foreach (Rune rune in typed.EnumerateRunes())
        {
            cleaner.Take(new Rune(Composition.Canonical(rune.Value)));
        }

        return cleaner._kept.ToString();
    }

    private void Take(Rune rune)
    {
        switch (RuneKinds.Of(rune))
        {
            case RuneKind.Plain:
                KeepPlain(rune);
                break;
            case RuneKind.Emoji:
                KeepEmoji(rune);
                break;
            case RuneKind.GeneralMark:
                KeepMark(rune, MostGeneralMarks);
                break;
            case RuneKind.ScriptMark:
                KeepMark(rune, MostScriptMarks);
                break;
            case RuneKind.EmojiSelector when _emoji == Emoji.Bare:
                Append(rune);
                _emoji = Emoji.Selected;
                break;
            case RuneKind.SkinTone when _emoji is Emoji.Bare or Emoji.Selected:
                Append(rune);
                _emoji = Emoji.Toned;
                break;
            case RuneKind.Joiner:
                _joinerWaits = _emoji != Emoji.None && _joins < MostJoins;
                break;
            case RuneKind.Space:
                // A space is kept once something follows it, and a mark that follows it has no letter to stand on.
                _spaceWaits = _kept.Length > 0;
                Begin(0, Emoji.None);
                break;
            default:
                break;
        }
    }

    private void KeepPlain(Rune rune)
    {
        if (_marks == 0 && Composition.Of(_base, rune.Value) is > 0 and int syllable)
        {
            Recompose(syllable);
            return;
        }

        Append(rune);
        Begin(rune.Value, Emoji.None);
    }

    private void KeepEmoji(Rune rune)
    {
        int joins = 0;
        if (_joinerWaits)
        {
            _kept.Append('\u200D');
            joins = _joins + 1;
        }

        Append(rune);
        Begin(rune.Value, Emoji.Bare);
        _joins = joins;
    }

    private void KeepMark(Rune rune, int most)
    {
        if (_base == 0)
        {
            return;
        }

        if (_marks == 0 && Composition.Of(_base, rune.Value) is > 0 and int letter)
        {
            Recompose(letter);
        }
        else if (_marks < most)
        {
            Append(rune);
            _marks++;
            _emoji = Emoji.None;
        }

        _joinerWaits = false;
    }

    private void Recompose(int whole)
    {
        _kept.Length--;
        _kept.Append((char)whole);
        Begin(whole, Emoji.None);
    }

    private void Append(Rune rune)
    {
        if (_spaceWaits)
        {
            _kept.Append(' ');
            _spaceWaits = false;
        }

        Span<char> units = stackalloc char[2];
        _kept.Append(units[..rune.EncodeToUtf16(units)]);
        _joinerWaits = false;
    }

    private void Begin(int value, Emoji emoji)
    {
        (_base, _marks, _joins, _emoji, _joinerWaits) = (value, 0, 0, emoji, false);
    }
}
