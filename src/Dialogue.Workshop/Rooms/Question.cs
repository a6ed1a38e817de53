using Dialogue.Core.Playthroughs;

namespace Dialogue.Workshop.Rooms;

/// <summary>What is asked at a decision: the offered choices in the author's order, and silence after them where it is an answer.</summary>
/// <remarks>An answer is counted by its place here, locked choices included, so that counts and screens have the same rows.</remarks>
public sealed class Question
{
    /// <summary>The id of saying nothing; no choice of a scenario can have it.</summary>
    public const string Silence = "_silence";

    private readonly Playthrough _at;

    /// <summary>Reads the question that a playthrough stands at; one that is over asks nothing.</summary>
    /// <param name="at">The playthrough.</param>
    public Question(Playthrough at) => _at = at;

    /// <summary>Gets how many answers there are, locked ones included.</summary>
    public int Count => _at.Offered.Count + (_at.CanStaySilent ? 1 : 0);

    /// <summary>Gives the id of an answer.</summary>
    /// <param name="option">Its place, from 0; outside the range this throws <see cref="IndexOutOfRangeException"/>.</param>
    public string IdOf(int option) => IsSilence(option) ? Silence : _at.Offered[option].Id.Value;

    /// <summary>Gives the place of an open answer, or -1 where there is none of this id or it is locked.</summary>
    public int Find(string id)
    {
        for (int option = 0; option < Count; option++)
        {
            if (IsOpen(option) && string.Equals(IdOf(option), id, StringComparison.Ordinal))
            {
                return option;
            }
        }

        return -1;
    }

    /// <summary>Says whether an answer can be given.</summary>
    public bool IsOpen(int option) => IsSilence(option) || _at.Offered[option].IsOpen;

    /// <summary>Says whether an answer is to say nothing.</summary>
    public bool IsSilence(int option) => option == _at.Offered.Count && _at.CanStaySilent;

    /// <summary>Gives the playthrough after an answer; one that is not open throws <see cref="InvalidOperationException"/>.</summary>
    public Playthrough After(int option)
    {
        TakeOutcome outcome = IsSilence(option) ? _at.StaySilent() : _at.Take(_at.Offered[option].Index);
        return (outcome as TakeOutcome.Taken)?.Playthrough
            ?? throw new InvalidOperationException($"Answer {option + 1} of '{_at.Beat.Id}' is not open.");
    }
}
