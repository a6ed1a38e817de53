using System.Text.RegularExpressions;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle.Stories;

/// <summary>Names what a scenario has that an analysis may get wrong, in beats that play comes to.</summary>
internal static class StoryFeatures
{
    private static readonly (string Name, Regex Pattern)[] InConditions =
    [
        ("a number compared", new(@"(trust|doubt) (==|!=|<|>|<=|>=) -?\d")), ("two numbers compared", new(@"(trust|doubt) \S+ (trust|doubt)")),
        ("a flag", new(@"(answered|asked)( [^=!]|\)|$)")), ("two flags compared", new(@"(answered|took\(\S+\)) [=!]= asked")),
        ("a word compared", new(@"mood [=!]= (calm|tense|hurt)")), ("two words compared", new(@"mood [=!]= tone")),
        ("visits", new(@"visits\(\S+\) \S+ \d|\d \S+ visits")), ("visits and a number", new(@"visits\(\S+\) \S+ (doubt|trust)")), ("two visits compared", new(@"visits\(\S+\) \S+ visits")),
        ("took", new(@"took\(")), ("a former id", new("old-")), ("a trait", new(@"(patience|warmth|directness) \S+ (low|medium|high)")), ("two traits compared", new(@"(warmth|directness) \S+ ruth")),
        ("not", new("not ")), ("and", new(" and ")), ("or", new(" or ")),
    ];

    /// <summary>Gives each once.</summary>
    public static IEnumerable<string> Of(Scenario scenario, PlayLister lister, IReadOnlyList<Play> plays)
    {
        Beat[] beats = [.. scenario.Beats.Where(beat => lister.Entered.Contains(beat.Id))];
        Choice[] choices = [.. beats.SelectMany(beat => beat.Choices.Where(choice => lister.Offered.Contains(new ChoicePath(beat.Id, choice.Id))))];
        Line[] lines = [.. beats.SelectMany(beat => beat.Lines)];
        string[] conditions = [.. lines.Select(line => line.When).Concat(choices.Select(choice => choice.When)).Concat(beats.SelectMany(beat => beat.Next).Select(way => way.When)).Select(when => when?.Source ?? "")];
        bool meets = beats.Any(beat => FactsRead.TraitsMetAt(beat).Any(trait => trait.Role.Value == "ruth"));
        Role ruth = scenario.Roles[0];
        Play[] spoken = [.. plays.Where(play => !play.KeptSilent)];
        (string Name, bool Is)[] others =
        [
            ("several plays", spoken.Length > 1), ("a condition on a line", lines.Any(line => line.When is not null)), ("a condition on a choice", choices.Any(choice => choice.When is not null)),
            ("a condition on a way", beats.SelectMany(beat => beat.Next).Any(way => way.When is not null)), ("once", choices.Any(choice => choice.Once)),
            ("a draw", beats.Any(beat => beat.Next.Count(way => way.Weight is not null) > 1)), ("ways with and without weights", beats.Any(beat => beat.Next.Any(way => way.Weight is not null) && beat.Next.Any(way => way.Weight is null))),
            ("a value set", choices.Any(choice => choice.Effects.Any(effect => effect is Effect.Set))), ("an addition", choices.Any(choice => choice.Effects.Any(effect => effect is Effect.Add))),
            ("an addition past the range", choices.Any(choice => choice.Effects.Any(effect => effect is Effect.Add { Amount: < -2 or > 2 }))), ("several effects", choices.Any(choice => choice.Effects.Count > 1)),
            ("an adjustment", choices.Any(choice => choice.Adjust is not null)), ("a context", beats.Any(beat => !beat.Context.IsEmpty && !beat.Choices.IsEmpty)), ("several moves", choices.Any(choice => choice.Moves.Count > 1)),
            ("a fixed trait", meets && ruth.Temperament[Core.Characters.Trait.Patience] is not null), ("a persona", meets && ruth.Persona is "hard" or "kind"), ("hard temperaments", meets && scenario.Level == 3),
            ("silence by choice", plays.Any(play => play.KeptSilent)), ("silence of need", spoken.Any(play => HadToBeSilent(scenario, play))),
            ("a loop", spoken.Any(play => play.Beats.Distinct().Count() < play.Beats.Count)), ("stuck", spoken.Any(play => play.Ending is null)), ("stuck and not", spoken.Select(play => play.Ending is null).Distinct().Count() == 2),
            ("an unreachable beat", beats.Length < scenario.Beats.Count), ("a choice never offered", beats.Sum(beat => beat.Choices.Count) > choices.Length),
            ("an opportunity", spoken.Any(play => Enum.GetValues<Skill>().Any(skill => play.Opportunities(skill) > 0))), ("several endings", spoken.Select(play => play.Ending).OfType<BeatId>().Distinct().Count() > 1),
        ];
        return InConditions.Where(each => conditions.Any(each.Pattern.IsMatch)).Select(each => each.Name).Concat(others.Where(each => each.Is).Select(each => each.Name));
    }

    // Each beat with choices gives an answer, unless it is the last and nothing was open there.
    private static bool HadToBeSilent(Scenario scenario, Play play) =>
        play.Beats.Count(id => !scenario.Beats.First(beat => beat.Id == id).Choices.IsEmpty) > play.Answers.Count + (play.Ending is null ? 1 : 0);
}
