using Dialogue.Authoring.Compiled;
using Dialogue.Core.Conditions;

namespace Dialogue.Authoring.States;

/// <summary>Asks conditions of packed states.</summary>
internal static class Conditions
{
    public static bool Holds(CompiledStory story, StateLayout layout, ReadOnlySpan<ulong> state, int entry)
    {
        int at = entry;
        while (at >= 0)
        {
            ref readonly Test test = ref story.Tests[at];
            int code = Code(layout, state, test.Fact);
            bool holds = test.Kind switch
            {
                TestKind.InMask => ((test.Mask >> code) & 1) != 0,
                TestKind.WithNumber => Test.Compare(code + story.Facts[test.Fact].Least, test.Operator, test.Other),
                TestKind.WithFact => Test.Compare(
                    code + story.Facts[test.Fact].Least, test.Operator, Code(layout, state, test.Other) + story.Facts[test.Other].Least),
                _ => (test.Words![code] == Code(layout, state, test.Other)) == (test.Operator == ComparisonOperator.Equal),
            };
            at = holds ? test.OnTrue : test.OnFalse;
        }

        return at == Test.Holds;
    }

    private static int Code(StateLayout layout, ReadOnlySpan<ulong> state, int fact) =>
        (int)((uint)(state[layout.Places[fact].Word] >> layout.Places[fact].Shift) & layout.Places[fact].Mask);
}
