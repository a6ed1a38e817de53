using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>Makes choices of the links of a passage, without moves.</summary>
internal sealed class DraftChoices(DraftVariables variables, DraftConditions conditions, EntryChanges entries, Func<ForeignPart, string?, BeatId> target, LossReport losses)
{
    private const int MostChoices = 9;
    private const int LongestSpeech = 400;
    private const int LongestId = 32;
    private const int MostWords = 60;

    public ValueArray<Choice> Of(IReadOnlyList<ForeignPart.Link> links)
    {
        Slugs ids = new("choice", LongestId);
        foreach (ForeignPart.Link link in links.Skip(MostChoices))
        {
            losses.Lost(link.At, $"A beat has at most {MostChoices} choices; {LossReport.Quote(link.Words)} did not come along.");
        }

        return links.Take(MostChoices).Select(link => Make(link, ids)).ToValueArray();
    }

    private Choice Make(ForeignPart.Link link, Slugs ids)
    {
        string words = DraftText.IsEmpty(link.Words) ? link.Target ?? "..." : link.Words;
        ScenarioText text = DraftText.Line(DraftText.IsEmpty(words) ? "..." : words, LongestSpeech);
        if (text.Source.Length < DraftText.Line(words).Source.Length)
        {
            losses.Lost(link.At, $"A choice has at most {LongestSpeech} characters; the rest of this one did not come along.");
        }

        return new Choice(new ChoiceId(ids.Make(words)), text, [], target(link, link.Target))
        {
            When = conditions.Write(link.When, out _),
            Once = link.IsOnce,
            Effects = EffectsOf(link),
            Because = BecauseOf(link),
        };
    }

    private ValueArray<Effect> EffectsOf(ForeignPart.Link link)
    {
        List<Effect> effects = [];
        foreach (ForeignSet set in link.Sets.Concat(entries.Of(link.Target)))
        {
            if (variables.EffectOf(set) is { } effect)
            {
                effects.Add(effect);
            }
            else
            {
                losses.Lost(set.At, $"The change of {LossReport.Quote(set.Variable)} did not come along, as its variable did not.");
            }
        }

        return DraftEffects.Together(effects, variables.ById);
    }

    private ScenarioText? BecauseOf(ForeignPart.Link link)
    {
        if (link.Because is not { } because || DraftText.IsEmpty(because))
        {
            return null;
        }

        string[] words = DraftText.Clean(because).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords)
        {
            losses.Lost(link.At, $"What is said about a choice has at most {MostWords} words; the rest did not come along.");
        }

        return DraftText.Line(string.Join(' ', words.Take(MostWords)));
    }
}
