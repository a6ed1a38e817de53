using System.Globalization;
using Dialogue.Authoring.Figures;
using Dialogue.Cli.Json;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Markdown;

namespace Dialogue.Cli.Scripts;

/// <summary>A conversation as a numbered, linear script in Markdown, for an expert who reads and judges it: what is said, what can be answered, what each answer is worth and why.</summary>
internal sealed class ScriptPage
{
    private readonly Scenario _scenario;
    private readonly Passages? _passages;
    private readonly ScriptNumbers _numbers;
    private readonly ScriptWords _words;
    private readonly ScriptBeats _beats;
    private readonly MarkdownText _page = new();

    private ScriptPage(Conversation conversation, Cast cast, Passages? passages)
    {
        _scenario = conversation.Scenario;
        _passages = passages;
        _numbers = new ScriptNumbers(_scenario);
        _words = new ScriptWords(cast, _numbers);
        _beats = new ScriptBeats(_page, conversation, _numbers, _words, passages);
    }

    /// <summary>Gives the page.</summary>
    /// <param name="conversation">What is played.</param>
    /// <param name="cast">Who stands in the texts.</param>
    /// <param name="passages">How often uniform play comes where; null where that is not known.</param>
    public static string Write(Conversation conversation, Cast cast, Passages? passages)
    {
        ScriptPage script = new(conversation, cast, passages);
        script.AddHead();
        script.AddBriefing();
        script.AddPeople();
        script.AddVariables();
        script.AddBeats();
        script.AddEndings();
        return script._page.ToString();
    }

    private void AddHead()
    {
        string setting = _scenario.Setting == Setting.Work ? "work" : "personal";
        string skills = UsageMistakes.List([.. _scenario.Practises.Select(SkillWords.Name)]).Replace(" or ", " and ", StringComparison.Ordinal);
        _page.Heading(1, MarkdownText.Escape(_scenario.Title));
        _page.Block(_words.Text(_scenario.Summary));
        _page.Block(string.Create(CultureInfo.InvariantCulture, $"`{_scenario.Id}`, {setting}; practises {skills}; level {_scenario.Level}; about {_scenario.Minutes} minutes."));
        AddNamed("Content notes", _scenario.ContentNotes.IsEmpty ? null : string.Join(", ", _scenario.ContentNotes.Select(_words.Text)));
        _page.Block("Names, pronouns and temperaments are drawn anew for each play. Here everybody has the name of their part and is spoken of as they, unless the author fixed it.");
    }

    private void AddBriefing()
    {
        Briefing briefing = _scenario.Briefing;
        _page.Heading(2, "Briefing");
        AddNamed("You", _words.Text(briefing.You));
        AddNamed("Situation", _words.Text(briefing.Situation));
        AddNamed("What you want", _words.Text(briefing.Want));
        AddNamed("What you know", briefing.Know is { } know ? _words.Text(know) : null);
        AddNamed("What you practise", briefing.Practise is { } practise ? _words.Text(practise) : null);
    }

    private void AddPeople()
    {
        if (_scenario.Roles.IsEmpty)
        {
            return;
        }

        _page.Heading(2, "People");
        foreach (Role role in _scenario.Roles)
        {
            string persona = role.Persona is { } id ? $" Persona: {MarkdownText.Escape(id)}." : string.Empty;
            string traits = string.Join(", ", ((Trait[])[Trait.Patience, Trait.Warmth, Trait.Directness])
                .Where(trait => role.Temperament[trait] is not null)
                .Select(trait => $"{trait.Word()} {role.Temperament[trait]!.Value.Word()}"));
            string temperament = traits.Length > 0 ? $" Always: {traits}." : string.Empty;
            _page.Row($"- **{_words.NameOf(new Speaker(role.Key.Value))}**, {MarkdownText.Escape(role.Title)}: {MarkdownText.Escape(role.About)}.{persona}{temperament}");
        }

        _page.EndRows();
    }

    private void AddVariables()
    {
        if (_scenario.Variables.IsEmpty)
        {
            return;
        }

        _page.Heading(2, "What the story remembers");
        foreach (Variable variable in _scenario.Variables)
        {
            string range = variable switch
            {
                Variable.Number number => string.Create(CultureInfo.InvariantCulture, $"{number.Min} to {number.Max}"),
                Variable.Word word => UsageMistakes.List([.. word.Values]),
                _ => "true or false",
            };
            _page.Row($"- `{variable.Id}`: {range}; at first {variable.Describe(variable.StartValue)}");
        }

        _page.EndRows();
    }

    private void AddBeats()
    {
        _page.Heading(2, "Script");
        string coverage = _passages is null ? string.Empty : " A share says how many of all plays pass here when every answer is as likely as any other.";
        _page.Block($"Values stand as empathy, clarity, boundaries, each from -2 to +2.{coverage}");
        foreach (Beat beat in _numbers.InOrder)
        {
            _beats.Add(beat);
        }
    }

    private void AddEndings()
    {
        _page.Heading(2, "Endings");
        _page.Row(_passages is null ? "| No. | Ending | Outcome |" : "| No. | Ending | Outcome | Share of plays |");
        _page.Row(_passages is null ? "| ---: | --- | --- |" : "| ---: | --- | --- | ---: |");
        foreach (Beat beat in _numbers.InOrder.Where(beat => beat.Ending is not null))
        {
            Ending ending = beat.Ending!;
            string share = _passages is null ? string.Empty : $" {ScriptWords.Share(_passages.Beats[IndexOf(beat)])} |";
            _page.Row($"| {_numbers.Of(beat.Id)} | {_words.Line(ending.Title)} | {AnalysisJson.OutcomeWord(ending.Outcome)} |{share}");
        }

        _page.EndRows();
    }

    private int IndexOf(Beat beat) => _scenario.Beats.ToImmutable().IndexOf(beat);

    private void AddNamed(string name, string? escaped)
    {
        if (escaped is not null)
        {
            _page.Block($"**{name}:** {escaped}");
        }
    }
}
