using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Format.Scenarios.Writing;

/// <summary>Writes beats.</summary>
internal sealed class BeatWriter(Utf8JsonWriter writer, ValueArray<Variable> variables)
{
    private readonly ChoiceWriter _choices = new(writer, variables);

    public void Write(Beat beat)
    {
        writer.WriteStartObject();
        writer.WriteString("id", beat.Id.Value);
        writer.WriteWords("aliases", beat.Aliases.Select(alias => alias.Value));
        writer.WriteOptional("channel", beat.Channel is { } channel ? FormatWords.Channels.Words[(int)channel] : null);
        writer.WriteOptional("time", beat.Time);
        writer.WriteText("subject", beat.Subject);
        writer.WriteWords("context", beat.Context);
        WriteLines(beat.Lines);
        WriteWayOn(beat);
        WriteTimeout(beat.Timeout);
        writer.WriteTexts("prompts", beat.Prompts);
        writer.WriteTrue("hold", beat.Hold);
        writer.WriteEndObject();
    }

    private void WriteLines(ValueArray<Line> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("lines");
        foreach (Line line in lines)
        {
            writer.WriteStartObject();
            writer.WriteString("from", line.From.Name);
            writer.WriteText("text", line.Text);
            writer.WriteOptional("when", line.When?.Source);
            writer.WriteText("manner", line.Manner);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteWayOn(Beat beat)
    {
        if (!beat.Choices.IsEmpty)
        {
            writer.WriteStartArray("choices");
            foreach (Choice choice in beat.Choices)
            {
                _choices.Write(choice);
            }

            writer.WriteEndArray();
        }
        else if (beat.Next.Count == 1 && beat.Next[0] is { When: null, Weight: null } only)
        {
            writer.WriteString("next", only.To.Value);
        }
        else if (!beat.Next.IsEmpty)
        {
            WriteNext(beat.Next);
        }
        else if (beat.Ending is { } ending)
        {
            WriteEnding(ending);
        }
    }

    private void WriteNext(ValueArray<Onward> ways)
    {
        writer.WriteStartArray("next");
        foreach (Onward way in ways)
        {
            writer.WriteStartObject();
            writer.WriteString("to", way.To.Value);
            writer.WriteOptional("when", way.When?.Source);
            writer.WriteOptional("weight", way.Weight);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteEnding(Ending ending)
    {
        writer.WriteStartObject("ending");
        writer.WriteString("outcome", FormatWords.Outcomes.Words[(int)ending.Outcome]);
        writer.WriteText("title", ending.Title);
        writer.WriteText("text", ending.Text);
        writer.WriteText("carry", ending.Carry);
        writer.WriteEndObject();
    }

    private void WriteTimeout(Core.Scenarios.Timeout? timeout)
    {
        if (timeout is null)
        {
            return;
        }

        writer.WriteStartObject("timeout");
        writer.WriteNumber("seconds", timeout.Seconds);
        writer.WriteString("to", timeout.To.Value);
        writer.WriteText("because", timeout.Because);
        writer.WriteEndObject();
    }
}
