using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Authoring.Foreign.Twee.Writing;

/// <summary>Writes the passages of a story.</summary>
internal sealed class TweeWriter(Scenario scenario, SourceMap positions)
{
    private readonly StringBuilder _text = new();
    private readonly List<Diagnostic> _losses = [];
    private readonly TweeConditions _conditions = new(scenario);
    private readonly TweeEffects _effects = new(scenario, new TakenChoices(scenario));
    private readonly Cast _cast = StandIns(scenario);

    /// <summary>Gets what is not in the story.</summary>
    public ImmutableArray<Diagnostic> Losses => [.. _losses.OrderBy(loss => loss.Span)];

    public string Write()
    {
        _text.Append(CultureInfo.InvariantCulture, $":: StoryTitle\n{TweeText.Body(scenario.Title)}\n\n:: StoryData\n{Settings()}\n\n");
        string start = string.Concat(_effects.Start().Select(start => $"<<set {start}>>\n"));
        if (start.Length > 0)
        {
            _text.Append(CultureInfo.InvariantCulture, $":: StoryInit\n{start}\n");
        }

        Lose(SourceSpan.Start, "Briefing, cast, moves, explanations, channels, times and subjects have no counterpart in Twine.");
        foreach (Role role in scenario.Roles)
        {
            Lose(positions.Property("cast", role.Key.Value), $"Twine draws nobody: {LossName(role)} is called {_cast[role.Key].FirstName} wherever a text names them.");
        }

        for (int index = 0; index < scenario.Beats.Count; index++)
        {
            Write(scenario.Beats[index], index);
        }

        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private static string LossName(Role role) => $"`{role.Key}`";

    private static Cast StandIns(Scenario scenario) => new(scenario.Roles.Select(role =>
    {
        string key = role.Key.Value.Replace('_', ' ');
        string name = role.Name ?? char.ToUpperInvariant(key[0]) + key[1..];
        string first = role.Name is null ? name : name.Split(' ')[0];
        return new Character(role.Key, role.Title, first, name, role.Pronouns ?? Pronouns.They, default, new Temperament(TraitLevel.Medium, TraitLevel.Medium, TraitLevel.Medium), default, string.Empty);
    }).ToValueArray());

    private string Settings()
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteString("ifid", Ifid.Of(scenario.Id));
            json.WriteString("format", "SugarCube");
            json.WriteString("format-version", "2.37.3");
            json.WriteString("start", scenario.Start.Value);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void Write(Beat beat, int index)
    {
        StringBuilder body = new();
        for (int line = 0; line < beat.Lines.Count; line++)
        {
            WriteLine(body, beat.Lines[line], index, line);
        }

        for (int choice = 0; choice < beat.Choices.Count; choice++)
        {
            WriteChoice(body, beat, index, choice);
        }

        WriteWays(body, beat, index);
        if (beat.Ending is { } ending)
        {
            body.AppendJoin("\n\n", new[] { ending.Title, ending.Text, ending.Carry }.Select(text => TweeText.Words(text.Render(_cast)))).Append('\n');
        }

        if (beat.Timeout is { } timeout)
        {
            Lose(positions.InBeat(index, "timeout"), $"What follows when nothing is said (to `{timeout.To}`) has no counterpart.");
        }

        _text.Append(CultureInfo.InvariantCulture, $":: {TweeText.Name(beat.Id.Value)}\n{TweeText.Body(body.ToString().TrimEnd('\n'))}\n\n");
    }

    private void WriteLine(StringBuilder body, Line line, int beat, int index)
    {
        string who = line.From.IsNarrator ? string.Empty : line.From.IsYou ? "You: " : line.From.Role is { } role && _cast.Find(role) is { } character ? $"{character.FirstName}: " : string.Empty;
        string manner = line.Manner is { } said && who.Length > 0 ? $"({said.Render(_cast)}) " : string.Empty;
        string words = TweeText.Words(who + manner + line.Text.Render(_cast));
        body.Append(Conditional(words, line.When, () => positions.InBeat(beat, "lines", Number(index), "when"))).Append("\n\n");
    }

    private void WriteChoice(StringBuilder body, Beat beat, int at, int index)
    {
        Choice choice = beat.Choices[index];
        string words = choice.Text.Render(_cast).Trim();
        string sets = _effects.Write(beat.Id, choice);
        string target = choice.To.Value;
        string link = TweeText.FitsLink(words)
            ? $"[[{words}|{target}]{(sets.Length == 0 ? string.Empty : $"[{sets}]")}]"
            : $"<<link {TweeText.Quoted(words)} \"{target}\">>{(sets.Length == 0 ? string.Empty : $"<<set {sets}>>")}<</link>>";
        if (choice.Once)
        {
            link = $"<<if not ${TakenChoices.NameOf(new ChoicePath(beat.Id, choice.Id))}>>{link}<</if>>";
        }

        body.Append(Conditional(link, choice.When, () => positions.InBeat(at, "choices", Number(index), "when"))).Append('\n');
    }

    // A way whose condition Twine cannot know is left out, unless nothing else would lead on.
    private void WriteWays(StringBuilder body, Beat beat, int index)
    {
        bool isSure = beat.Next.Any(way => way.When is null);
        for (int way = 0; way < beat.Next.Count; way++)
        {
            Onward onward = beat.Next[way];
            if (onward.Weight is not null)
            {
                Lose(positions.InBeat(index, "next", Number(way), "weight"), "Twine draws no way by weight here; the first one that is open is taken.");
            }

            bool isLeftOut = onward.When is { } when && _conditions.Write(when) is null && (isSure || way < beat.Next.Count - 1);
            string written = Conditional($"<<goto \"{onward.To}\">>", onward.When, () => positions.InBeat(index, "next", Number(way), "when"));
            body.Append(isLeftOut ? $"/* to {onward.To} when {onward.When!.Source} */" : written).Append('\n');
        }
    }

    private string Conditional(string words, Condition? when, Func<SourceSpan> at)
    {
        if (when is null)
        {
            return words;
        }

        if (_conditions.Write(when) is { } condition)
        {
            return $"<<if {condition}>>{words}<</if>>";
        }

        Lose(at(), $"The condition `{when}` asks what Twine cannot know; it stands there as a comment.");
        return $"/* {when.Source.Replace("*/", "* /", StringComparison.Ordinal)} */{words}";
    }

    private void Lose(SourceSpan at, string message) => _losses.Add(new Diagnostic(DiagnosticRules.ConversionLoss, at, message));

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}
