using System.Globalization;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Rules that depend on a beat's channel, which may be that of the beat before it on the path.</summary>
/// <remarks>A beat without a channel of its own is given the benefit of the doubt where the file has a channel that would allow it.</remarks>
internal sealed class ChannelRules
{
    private readonly List<(int Start, int End, int Length)> _drafts = [];
    private readonly List<(int Start, int End)> _subjects = [];
    private bool _hasEmail;
    private bool _hasSocial;

    /// <summary>Judges a beat that was read, as far as it can be judged alone.</summary>
    public void Check(in JsonCursor json, in BeatParts beat, List<ChoiceNote> notes)
    {
        _hasEmail |= beat.Channel == Channel.Email;
        _hasSocial |= beat.Channel == Channel.Social;
        for (int index = 0; index < notes.Count; index++)
        {
            int length = beat.Choices[index].Text.Source.Length;
            if (length is <= ChoiceReader.LongestSpeech or > ChoiceReader.LongestDraft || beat.Channel == Channel.Email)
            {
                continue;
            }

            (int, int, int) draft = (notes[index].TextStart, notes[index].TextEnd, length);
            if (beat.Channel is null)
            {
                _drafts.Add(draft);
            }
            else
            {
                ReportDraft(json.Problems, draft);
            }
        }

        if (beat.SubjectEnd > 0 && beat.Channel is null)
        {
            _subjects.Add((beat.SubjectStart, beat.SubjectEnd));
        }
        else if (beat.SubjectEnd > 0 && beat.Channel is not (Channel.Email or Channel.Social))
        {
            ReportSubject(json.Problems, (beat.SubjectStart, beat.SubjectEnd));
        }
    }

    /// <summary>Judges what was left open, once all channels of the file are known.</summary>
    public void Resolve(ProblemLog problems)
    {
        if (!_hasEmail)
        {
            foreach ((int, int, int) draft in _drafts)
            {
                ReportDraft(problems, draft);
            }
        }

        if (!_hasEmail && !_hasSocial)
        {
            foreach ((int, int) subject in _subjects)
            {
                ReportSubject(problems, subject);
            }
        }
    }

    private static void ReportDraft(ProblemLog problems, (int Start, int End, int Length) draft)
    {
        string message = string.Create(
            CultureInfo.InvariantCulture,
            $"What a player says has {draft.Length:N0} characters; {ChoiceReader.LongestSpeech} is the most, or {ChoiceReader.LongestDraft:N0} in an e-mail.");
        problems.Add(DiagnosticRules.LimitExceeded, draft.Start, draft.End, message);
    }

    private static void ReportSubject(ProblemLog problems, (int Start, int End) subject) =>
        problems.Add(DiagnosticRules.WrongTypeOrRange, subject.Start, subject.End, "Only an e-mail or a post has a subject.");
}
