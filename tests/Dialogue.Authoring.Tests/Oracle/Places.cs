using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Finds what the ids of a scenario name; a former id counts where no id fits.</summary>
internal sealed class Places(Scenario scenario)
{
    public Beat Beat(BeatId id) =>
        scenario.Beats.FirstOrDefault(beat => beat.Id == id) ?? scenario.Beats.First(beat => beat.Aliases.Contains(id));

    public ChoicePath Choice(ChoicePath path)
    {
        Beat beat = Beat(path.Beat);
        Choice choice = beat.Choices.FirstOrDefault(each => each.Id == path.Choice) ?? beat.Choices.First(each => each.Aliases.Contains(path.Choice));
        return new ChoicePath(beat.Id, choice.Id);
    }

    public Variable? Variable(string name) => scenario.Variables.FirstOrDefault(variable => variable.Id.Value == name);
}
