using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>What was read of a beat so far; its properties may stand in any order.</summary>
internal struct BeatParts
{
    public BeatId? Id;
    public int IdStart;
    public int IdEnd;
    public Channel? Channel;
    public string? Time;
    public ScenarioText? Subject;
    public int SubjectStart;
    public int SubjectEnd;
    public ValueArray<string> Context;
    public ValueArray<Line> Lines;
    public ValueArray<Choice> Choices;
    public ValueArray<Onward> Next;
    public Ending? Ending;
    public bool HasEmptyWay;
    public Core.Scenarios.Timeout? Timeout;
    public int TimeoutStart;
    public int TimeoutEnd;
    public ValueArray<ScenarioText> Prompts;
    public bool Hold;
    public ValueArray<BeatId> Aliases;
}
