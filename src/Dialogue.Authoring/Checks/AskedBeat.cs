using Dialogue.Authoring.Compiled;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Authoring.Checks;

/// <summary>A beat that asks, with what each of its choices is worth and how long it is; conditions are left aside.</summary>
internal sealed class AskedBeat
{
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    private AskedBeat(int index, Beat beat, Rubric rubric)
    {
        Index = index;
        Beat = beat;
        Values = [.. beat.Choices.Select(choice => rubric.ValueOf(choice, beat.Context))];
        Sums = [.. Values.Select(SumOf)];
        Words = [.. beat.Choices.Select(choice => TextMeasure.Words(choice.Text))];
    }

    /// <summary>Gets the beat's place in the scenario.</summary>
    public int Index { get; }

    public Beat Beat { get; }

    /// <summary>Gets what each choice is worth.</summary>
    public SkillValues[] Values { get; }

    /// <summary>Gets the sum over the three skills of each choice; it only ranks choices here and is shown to nobody.</summary>
    public int[] Sums { get; }

    /// <summary>Gets how many words each choice has.</summary>
    public int[] Words { get; }

    public int Count => Values.Length;

    /// <summary>Gets the place of the one best choice, or null where several are.</summary>
    public int? SoleBest => Sole(Sums);

    /// <summary>Gets the place of the one longest choice, or null where several are.</summary>
    public int? SoleLongest => Sole(Words);

    /// <summary>Gets whether no choice is best on all three skills.</summary>
    public bool IsTradeOff => !Values.Any(one => Values.All(other => Covers(one, other)));

    /// <summary>Gives the beats with at least two choices, in the order of the file.</summary>
    public static IReadOnlyList<AskedBeat> AllOf(Scenario scenario, Rubric rubric)
    {
        List<AskedBeat> asked = [];
        for (int index = 0; index < scenario.Beats.Count; index++)
        {
            if (scenario.Beats[index].Choices.Count > 1)
            {
                asked.Add(new AskedBeat(index, scenario.Beats[index], rubric));
            }
        }

        return asked;
    }

    /// <summary>Gives how many points are at stake on a skill.</summary>
    public int SpanOf(Skill skill) => Values.Max(values => values[skill]) - Values.Min(values => values[skill]);

    /// <summary>Says whether one is worth at least as much as another on every skill.</summary>
    public static bool Covers(SkillValues one, SkillValues other) => Skills.All(skill => one[skill] >= other[skill]);

    private static int SumOf(SkillValues values) => values.Empathy + values.Clarity + values.Boundaries;

    private static int? Sole(int[] measures)
    {
        int most = measures.Max();
        int first = Array.IndexOf(measures, most);
        return Array.IndexOf(measures, most, first + 1) < 0 ? first : null;
    }
}
