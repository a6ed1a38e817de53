using Dialogue.Presentation.Screens;

namespace Dialogue.Plain;

/// <summary>Prints what is new on a screen, line by line, so that a screen reader and a pipe meet everything once and in order.</summary>
internal sealed class PlainPrinter(Action<string> output)
{
    private readonly Dictionary<string, Screen> _read = [];
    private readonly PlainLines _lines = new(output);
    private Screen? _before;

    /// <summary>Sets whether the next screen is printed whole.</summary>
    public bool ShowAgain { private get; set; }

    /// <summary>Forgets what was read of a conversation: the next one is another.</summary>
    public void Forget() => _read.Clear();

    /// <summary>Forgets what was said last about what just happened: the same words are news again.</summary>
    public void ForgetNotice() => _before = _before is null ? null : _before with { Notice = null };

    public void Print(Screen screen)
    {
        bool isAnother = !IsSamePage(screen);
        bool whole = ShowAgain || isAnother;
        Screen? known = ShowAgain ? null : isAnother ? _read.GetValueOrDefault(KeyOf(screen)) : _before;
        bool withAside = ShowAgain;
        ShowAgain = false;
        if (whole)
        {
            _lines.Title(screen);
        }

        // In a conversation the turn is told with the question; elsewhere it belongs to the title.
        bool isAsked = screen.Answers is not null && IsTalk(screen.Place);
        if (!isAsked && (whole || _before!.Status != screen.Status))
        {
            _lines.Status(screen.Status);
        }

        PrintBody(screen, known, whole);
        if (screen.Notice is { } notice && (whole || notice != _before?.Notice))
        {
            _lines.Line(notice);
        }

        if (screen.Answers is not null && (whole || screen.Answers != _before!.Answers))
        {
            PrintAnswers(screen, whole);
        }

        if (withAside)
        {
            // What stands beside the text is told as it changes, by those who change it; all of it is read where it is asked for.
            screen.Aside.ToList().ForEach(_lines.Print);
        }

        _before = screen;
        if (screen.Place == PlaceKind.Home)
        {
            // Whoever comes back from here has been away for a while.
            _read.Clear();
        }

        if (IsStory(screen.Place))
        {
            _read[KeyOf(screen)] = screen;
        }
    }

    // The notes after a line belong to the conversation that they interrupt.
    private bool IsSamePage(Screen screen) => _before is { } before && before.Title == screen.Title
        && (before.Place == screen.Place || (IsTalk(before.Place) && IsTalk(screen.Place)));

    private static bool IsTalk(PlaceKind place) => place is PlaceKind.Conversation or PlaceKind.Feedback or PlaceKind.Preview;

    // What was read of a story, or of how it went, need not be read again when a side page is closed.
    private static bool IsStory(PlaceKind place) => IsTalk(place) || place is PlaceKind.Debrief or PlaceKind.Progress or PlaceKind.Seat or PlaceKind.Desk;

    private static string KeyOf(Screen screen) => $"{IsTalk(screen.Place)} {screen.Place == PlaceKind.Debrief} {screen.Title}";

    private void PrintBody(Screen screen, Screen? known, bool whole)
    {
        HashSet<int> fresh = [.. known is null ? Enumerable.Range(0, screen.Body.Count) : PlainNews.Of(known.Body, screen.Body)];
        for (int i = 0; i < screen.Body.Count; i++)
        {
            // What can be chosen is always read when a page is opened.
            if (fresh.Contains(i) || (whole && screen.Body[i] is Block.Item))
            {
                _lines.Print(screen.Body[i]);
            }
        }
    }

    private void PrintAnswers(Screen screen, bool whole)
    {
        AnswerPanel answers = screen.Answers!;
        string[] prompt = answers.Prompt.Split('\n');
        if (!whole && _before!.Answers is { } before && before.Items == answers.Items)
        {
            // A hint was asked for: the question and the answers still stand.
            prompt.Except(before.Prompt.Split('\n')).ToList().ForEach(_lines.Line);
            return;
        }

        // When a previewed file was saved is told when that happens.
        if (IsTalk(screen.Place) && screen.Place != PlaceKind.Preview)
        {
            _lines.Status(screen.Status);
        }

        prompt.ToList().ForEach(_lines.Line);
        answers.Items.ToList().ForEach(_lines.Print);
    }
}
