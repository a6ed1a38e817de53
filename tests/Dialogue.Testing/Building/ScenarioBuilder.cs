using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Testing.Building;

/// <summary>Builds valid scenarios for tests; the first beat is the start.</summary>
public sealed class ScenarioBuilder(string id)
{
    private readonly List<Beat> _beats = [];
    private readonly List<Variable> _variables = [];
    private readonly List<Role> _roles = [new Role(new RoleKey("ruth"), "client", "runs a small bakery chain")];

    public ScenarioBuilder With(params BeatBuilder[] beats)
    {
        _beats.AddRange(beats.Select(beat => beat.Build()));
        return this;
    }

    public ScenarioBuilder Number(string name, int min, int max, int start)
    {
        _variables.Add(new Variable.Number(new VariableId(name), min, max, start));
        return this;
    }

    public ScenarioBuilder Flag(string name, bool start = false)
    {
        _variables.Add(new Variable.Flag(new VariableId(name), start));
        return this;
    }

    public ScenarioBuilder Word(string name, params string[] values)
    {
        _variables.Add(new Variable.Word(new VariableId(name), values.ToValueArray(), 0));
        return this;
    }

    public Scenario Build() => new()
    {
        Id = id,
        Title = "A scenario",
        Summary = A.Text("Somebody writes."),
        Setting = Setting.Work,
        Practises = [Skill.Empathy],
        Briefing = new Briefing(A.Text("You are Sam."), A.Text("{ruth} writes."), A.Text("Peace.")),
        Roles = _roles.ToValueArray(),
        Variables = _variables.ToValueArray(),
        Start = _beats[0].Id,
        Beats = _beats.ToValueArray(),
    };

    public Conversation Ready() => new(Build(), A.Rubric(), "hash");

    public Playthrough Begin(ulong seed = 1) => Ready().Begin(A.Cast(), seed);
}
