using System.Globalization;
using Dialogue.Authoring.Figures;
using Dialogue.Cli.Json;
using Dialogue.Core.Effects;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Markdown;

namespace Dialogue.Cli.Scripts;

/// <summary>Writes the beats of a script.</summary>
internal sealed class ScriptBeats(MarkdownText page, Conversation conversation, ScriptNumbers numbers, ScriptWords words, Passages? passages)
{
    private readonly Dictionary<VariableId, Variable> _variables = conversation.Scenario.Variables.ToDictionary(variable => variable.Id);
    private readonly Dictionary<BeatId, int> _places = conversation.Scenario.Beats.Select((beat, place) => (beat.Id, place)).ToDictionary(each => each.Id, each => each.place);

    public void Add(Beat beat)
    {
        page.Heading(3, $"{numbers.Of(beat.Id)}. {MarkdownText.Escape(beat.Id.Value)}");
        AddPlace(beat);
        foreach (Line line in beat.Lines)
        {
            string how = string.Join("; ", ((string?[])[line.Manner is { } manner ? words.Line(manner) : null, line.When is { } when ? $"if {words.If(when)}" : null]).OfType<string>());
            page.Row($"- **{words.NameOf(line.From)}**{(how.Length > 0 ? $" ({how})" : string.Empty)}: {Indented(words.Text(line.Text))}");
        }

        if (!beat.Lines.IsEmpty)
        {
            page.EndRows();
        }

        for (int choice = 0; choice < beat.Choices.Count; choice++)
        {
            AddChoice(beat, choice);
        }

        AddWaysOn(beat);
    }

    private void AddPlace(Beat beat)
    {
        string?[] facts =
        [
            beat.Channel is { } channel ? ChannelWords.Name(channel) : null,
            beat.Time is { } time ? MarkdownText.Escape(time) : null,
            beat.Subject is { } subject ? $"subject: {words.Line(subject)}" : null,
            beat.Context.IsEmpty ? null : $"context: {string.Join(", ", beat.Context.Select(MarkdownText.Escape))}",
            beat.Hold ? "a place to stop in a workshop" : null,
            passages is null ? null : $"{ScriptWords.Share(passages.Beats[_places[beat.Id]])} of plays",
        ];
        string[] said = [.. facts.OfType<string>()];
        if (said.Length > 0)
        {
            page.Block($"*{string.Join("; ", said)}*");
        }
    }

    private void AddChoice(Beat beat, int index)
    {
        Choice choice = beat.Choices[index];
        SkillValues values = conversation.Rubric.ValueOf(choice, beat.Context);
        string share = passages is null ? string.Empty : $"; {ScriptWords.Share(passages.Choices[_places[beat.Id]][index])} of plays";
        page.Block($"**{numbers.Of(new ChoicePath(beat.Id, choice.Id))}.** {words.Text(choice.Text)} **Go to {numbers.Of(choice.To)}.**");
        page.Row($"- Worth {ScriptWords.Values(values)} ({string.Join(", ", choice.Moves.Select(move => MarkdownText.Escape(move.Value)))}){share}");
        AddRow("Values set by the author", choice.Adjust is { } adjust ? words.Text(adjust.Because) : null);
        AddRow("Offered", Offered(choice));
        AddRow("Changes", choice.Effects.IsEmpty ? null : string.Join(", ", choice.Effects.Select(Change)));
        AddRow("Because", choice.Because is { } because ? words.Text(because) : null);
        AddRow("Better", choice.Better is { } better ? words.Text(better) : null);
        page.EndRows();
    }

    private string? Offered(Choice choice)
    {
        string once = choice.Once ? "once" : string.Empty;
        string when = choice.When is { } condition ? $"if {words.If(condition)}" : string.Empty;
        string locked = choice.Locked is { } reason ? $"; else shown closed: {words.Line(reason)}" : string.Empty;
        string offered = $"{once}{(once.Length > 0 && when.Length > 0 ? ", " : string.Empty)}{when}{locked}";
        return offered.Length == 0 ? null : offered;
    }

    private string Change(Effect effect) => effect switch
    {
        Effect.Add add => string.Create(CultureInfo.InvariantCulture, $"`{effect.Variable}` {add.Amount:+0;-0;+0}"),
        Effect.Set set => $"`{effect.Variable}` becomes {MarkdownText.Escape(_variables[effect.Variable].Describe(set.Value))}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private void AddWaysOn(Beat beat)
    {
        if (beat.Timeout is { } timeout)
        {
            string because = timeout.Because is { } reason ? $" {words.Text(reason)}" : string.Empty;
            page.Block(string.Create(CultureInfo.InvariantCulture, $"**Nothing is said for {timeout.Seconds} seconds.**{because} **Go to {numbers.Of(timeout.To)}.**"));
        }

        int weights = beat.Next.Sum(way => way.Weight ?? 0);
        foreach (Onward way in beat.Next)
        {
            string drawn = way.Weight is { } weight ? string.Create(CultureInfo.InvariantCulture, $" (drawn, {weight} of {weights})") : string.Empty;
            page.Row($"- {(way.When is { } when ? $"If {words.If(when)}: go" : "Go")} to **{numbers.Of(way.To)}**{drawn}");
        }

        if (!beat.Next.IsEmpty)
        {
            page.EndRows();
        }

        if (beat.Ending is { } ending)
        {
            page.Block($"**Ending, {AnalysisJson.OutcomeWord(ending.Outcome)}: {words.Line(ending.Title)}**");
            page.Block(words.Text(ending.Text));
            page.Block($"Take along: {words.Text(ending.Carry)}");
        }

        foreach (string prompt in beat.Prompts.Select(words.Text))
        {
            page.Block($"*For the room: {prompt}*");
        }
    }

    private void AddRow(string name, string? escaped)
    {
        if (escaped is not null)
        {
            page.Row($"- {name}: {Indented(escaped)}");
        }
    }

    private static string Indented(string escaped) => escaped.Replace("\n", "\n  ", StringComparison.Ordinal);
}
