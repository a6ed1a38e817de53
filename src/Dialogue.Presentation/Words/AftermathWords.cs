using Dialogue.Core.Characters;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Presentation.Words;

/// <summary>The words for what an answer changed in the story. Only what the story bears out; no names of variables.</summary>
public static class AftermathWords
{
    /// <summary>Gives the sentences that hold, the weightiest first; empty where nothing depended on the answer.</summary>
    /// <param name="aftermath">What it changed.</param>
    /// <param name="wasTakenBack">Whether the story went on with another answer: then it is told of the moment, not of the one answer.</param>
    /// <param name="cast">Who speaks.</param>
    public static string Of(Aftermath aftermath, bool wasTakenBack, Cast cast) =>
        string.Join(' ', Sentences(aftermath, wasTakenBack, cast));

    /// <summary>Gives the variables that it changed, for those who ask for numbers; empty where there are none.</summary>
    public static string Numbers(Aftermath aftermath, ValueArray<Variable> variables)
    {
        string[] changes =
        [
            .. from change in aftermath.Variables
               join variable in variables on change.Variable equals variable.Id
               select $"{variable.Id} from {variable.Describe(change.Before)} to {variable.Describe(change.After)}",
        ];
        return changes.Length == 0 ? string.Empty : $"In the story: {string.Join(", ", changes)}.";
    }

    private static IEnumerable<string> Sentences(Aftermath aftermath, bool wasTakenBack, Cast cast)
    {
        string subject = wasTakenBack ? "What is said here" : "It";
        string decides = wasTakenBack ? "decides" : "decided";
        if (aftermath.DecidedTheEnding)
        {
            yield return wasTakenBack ? "With another answer here it can end otherwise." : "With another answer here it could have ended otherwise.";
        }
        else if (aftermath.DecidedTheWay || aftermath.DecidedTheWayLater)
        {
            string later = aftermath.DecidedTheWay ? string.Empty : " later";
            yield return $"{subject} {decides} how the talk {(wasTakenBack ? "goes on" : "went on")}{later}.";
        }

        string changes = wasTakenBack ? "changes" : "changed";
        if (!aftermath.ChangedVoices.IsEmpty)
        {
            string names = CommonWords.And([.. aftermath.ChangedVoices.Select(role => cast.Find(role)?.FirstName ?? role.Value)]);
            string say = aftermath.ChangedVoices.Count == 1 ? "says" : "say";
            yield return $"{subject} {changes} what {names} {(wasTakenBack ? say : "said")} later.";
        }
        else if (aftermath.ChangedLaterAnswers)
        {
            yield return $"{subject} {changes} what you {(wasTakenBack ? "can" : "could")} say later.";
        }
    }
}
