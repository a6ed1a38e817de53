using System.Text;

namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Cuts a stream of bytes into what it says to a terminal; bytes may arrive cut anywhere.</summary>
/// <remarks>Follows the states of ECMA-48 and of the parser that DEC's terminals share, with UTF-8 in front.</remarks>
internal sealed class EscapeParser
{
    private const int LongestString = 1 << 20;

    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly StringBuilder _collected = new();
    private readonly List<TerminalToken> _tokens = [];
    private State _state = State.Ground;
    private char _kind;
    private char _highSurrogate;

    private enum State
    {
        Ground,
        Escape,
        Csi,
        Passage,
        PassageEscape,
    }

    /// <summary>Takes the next bytes and gives what they complete.</summary>
    public IReadOnlyList<TerminalToken> Take(ReadOnlySpan<byte> bytes)
    {
        char[] characters = new char[_decoder.GetCharCount(bytes, flush: false)];
        _decoder.GetChars(bytes, characters, flush: false);
        _tokens.Clear();
        foreach (char character in characters)
        {
            Step(character);
        }

        return [.. _tokens];
    }

    private void Step(char c)
    {
        switch (_state)
        {
            case State.Ground:
                Ground(c);
                break;
            case State.Escape:
                Escape(c);
                break;
            case State.Csi:
                Csi(c);
                break;
            case State.Passage:
                Passage(c);
                break;
            default:
                PassageEscape(c);
                break;
        }
    }

    private void Ground(char c)
    {
        if (c == '\e')
        {
            Open(State.Escape);
        }
        else if (c < ' ' || c == '\x7F')
        {
            _tokens.Add(new TerminalToken.Control(c));
        }
        else if (char.IsHighSurrogate(c))
        {
            _highSurrogate = c;
        }
        else
        {
            Rune rune = char.IsLowSurrogate(c) ? new Rune(_highSurrogate, c) : new Rune(c);
            _tokens.Add(new TerminalToken.Print(rune));
        }
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '[' when _collected.Length == 0:
                Open(State.Csi);
                break;
            case ']' or 'P' or '^' or '_' or 'X' when _collected.Length == 0:
                Open(State.Passage);
                _kind = c;
                break;
            case >= ' ' and <= '/':
                _collected.Append(c);
                break;
            case >= '0' and <= '~':
                _tokens.Add(new TerminalToken.Escape(_collected.ToString(), c));
                _state = State.Ground;
                break;
            default:
                Interrupt(c);
                break;
        }
    }

    private void Csi(char c)
    {
        switch (c)
        {
            case >= ' ' and <= '?':
                _collected.Append(c);
                break;
            case >= '@' and <= '~':
                _tokens.Add(Sequence(_collected.ToString(), c));
                _state = State.Ground;
                break;
            default:
                Interrupt(c);
                break;
        }
    }

    private void Passage(char c)
    {
        switch (c)
        {
            case '\e':
                _state = State.PassageEscape;
                break;
            case '\a' when _kind == ']':
                Close();
                break;
            case '\x18' or '\x1A':
                _state = State.Ground;
                break;
            default:
                if (_collected.Length < LongestString)
                {
                    _collected.Append(c);
                }

                break;
        }
    }

    private void PassageEscape(char c)
    {
        Close();
        if (c != '\\')
        {
            Open(State.Escape);
            Escape(c);
        }
    }

    private void Close()
    {
        string text = _collected.ToString();
        _tokens.Add(_kind == ']' ? new TerminalToken.Osc(text) : new TerminalToken.Passage(_kind, text));
        _state = State.Ground;
    }

    // Inside a sequence a control character acts at once; CAN and SUB end the sequence, ESC begins another.
    private void Interrupt(char c)
    {
        if (c == '\e')
        {
            Open(State.Escape);
        }
        else if (c is '\x18' or '\x1A' || c > '~')
        {
            _state = State.Ground;
        }
        else
        {
            _tokens.Add(new TerminalToken.Control(c));
        }
    }

    private void Open(State state)
    {
        _state = state;
        _collected.Clear();
    }

    private static TerminalToken.Csi Sequence(string collected, char final)
    {
        int start = 0;
        while (start < collected.Length && collected[start] is >= '<' and <= '?')
        {
            start++;
        }

        int end = start;
        while (end < collected.Length && collected[end] is >= '0' and <= ';')
        {
            end++;
        }

        return new TerminalToken.Csi(collected[..start], collected[start..end], collected[end..], final);
    }
}
