using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>Looks at all that a story does with its variables.</summary>
internal sealed class VariableUses
{
    private readonly Dictionary<string, VariableUse> _byName = new(StringComparer.Ordinal);
    private readonly List<VariableUse> _all = [];

    private VariableUses()
    {
    }

    /// <summary>Gives the variables in the order in which they occur.</summary>
    /// <param name="story">The story.</param>
    /// <param name="initial">What it sets before anything else.</param>
    public static IReadOnlyList<VariableUse> Of(ForeignStory story, IReadOnlyList<ForeignSet> initial)
    {
        VariableUses uses = new();
        foreach (ForeignSet set in initial)
        {
            VariableUse use = uses.Get(set.Variable, set.At);
            use.Add(set);
            use.HasBeginning |= set.Value is not null;
        }

        foreach (ForeignPart part in story.Passages.SelectMany(passage => passage.Parts))
        {
            uses.Look(part);
        }

        return uses._all;
    }

    private void Look(ForeignPart part)
    {
        Look(part.When);
        IEnumerable<ForeignSet> sets = part switch
        {
            ForeignPart.Link link => link.Sets,
            ForeignPart.Change change => [change.Set],
            _ => [],
        };
        foreach (ForeignSet set in sets)
        {
            Get(set.Variable, set.At).Add(set);
        }
    }

    private void Look(ForeignTest? test)
    {
        switch (test)
        {
            case ForeignTest.Or or:
                Look(or.Left);
                Look(or.Right);
                break;
            case ForeignTest.And and:
                Look(and.Left);
                Look(and.Right);
                break;
            case ForeignTest.Not not:
                Look(not.Inner);
                break;
            case ForeignTest.Truth truth:
                Get(truth.Variable, truth.At);
                break;
            case ForeignTest.Comparison comparison:
                Get(comparison.Variable, comparison.At).Add(comparison);
                break;
        }
    }

    private VariableUse Get(string name, Place at)
    {
        if (!_byName.TryGetValue(name, out VariableUse? use))
        {
            use = new VariableUse(name, at);
            _byName.Add(name, use);
            _all.Add(use);
        }

        return use;
    }
}
