using System.Globalization;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Testing.Generators;

/// <summary>Composes the top of a generated scenario and puts its beats together.</summary>
internal sealed class ScenarioComposer
{
    private const int MostBeats = 30;

    private readonly Genes _genes;
    private readonly ScenarioMatter _matter;

    public ScenarioComposer(Genes genes)
    {
        _genes = genes;
        _matter = new ScenarioMatter(genes, [.. Roles(genes)], [.. Variables(genes)], 1 + genes.Below(MostBeats));
    }

    public Scenario Compose()
    {
        ScenarioGraph graph = new(_genes, _matter.Beats);
        BeatComposer beats = new(_genes, _matter, graph);
        return new Scenario
        {
            Id = _genes.One("generated", "a-1", "long-id-with-many-parts-2"),
            Title = _matter.Words(),
            Summary = _matter.Line(),
            Language = _genes.One("en", "de", "pt-BR"),
            Strategy = _genes.One<string?>(null, "1.1", "4.2"),
            Setting = _genes.One(Setting.Work, Setting.Personal),
            Practises = _genes.One<ValueArray<Skill>>([Skill.Empathy], [Skill.Boundaries, Skill.Clarity], [Skill.Clarity, Skill.Empathy, Skill.Boundaries]),
            Level = 1 + _genes.Below(3),
            Minutes = 1 + _genes.Below(60),
            ContentNotes = _matter.Row(_genes.Below(3), _matter.Line),
            Briefing = new Briefing(_matter.Paragraph(), _matter.Paragraph(), _matter.Paragraph(), _matter.Maybe(_matter.Paragraph), _matter.Maybe(_matter.Paragraph)),
            Roles = _matter.Roles,
            Variables = _matter.Variables,
            Start = ScenarioMatter.BeatId(0),
            Beats = Enumerable.Range(0, _matter.Beats).Select(beats.Compose).ToValueArray(),
            Lint = _genes.OnceIn(4) ? [new LintSuppression("DLG302", _matter.Words())] : [],
            Key = _genes.OnceIn(3) ? new ScoringKey(1 + _genes.Below(3), _genes.Below(5), _genes.One<double?>(null, 0.61, -1), []) : null,
        };
    }

    private static IEnumerable<Role> Roles(Genes genes)
    {
        int count = 1 + genes.Below(3);
        for (int index = 0; index < count; index++)
        {
            yield return new Role(new RoleKey(genes.One("ruth", "tom", "r_2") + (index == 0 ? string.Empty : index.ToString(CultureInfo.InvariantCulture))), "client", "kind, in a hurry")
            {
                Persona = genes.One<string?>(null, "fair-but-pressed"),
                Name = genes.One<string?>(null, "Ana Lu\u00eds"),
                Pronouns = genes.One<Pronouns?>(null, Pronouns.She, Pronouns.He, Pronouns.They),
                Temperament = genes.One(FixedTemperament.None, new FixedTemperament(TraitLevel.Low, null, null), new FixedTemperament(null, TraitLevel.High, TraitLevel.Medium)),
            };
        }
    }

    private static IEnumerable<Variable> Variables(Genes genes)
    {
        int count = genes.Below(5);
        for (int index = 0; index < count; index++)
        {
            VariableId id = new(string.Create(CultureInfo.InvariantCulture, $"v{index}"));
            yield return genes.Below(3) switch
            {
                0 => new Variable.Number(id, -3, 9, genes.Below(13) - 3),
                1 => new Variable.Flag(id, genes.OnceIn(2)),
                _ => new Variable.Word(id, ["calm", "tense", "hurt-badly"], genes.Below(3)),
            };
        }
    }
}
