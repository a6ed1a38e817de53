using System.Globalization;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Handouts.Story;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>The rows of a plan, minute by minute.</summary>
internal sealed class PlanRows(HandoutContext context)
{
    private readonly List<ValueArray<string>> _rows = [];
    private int _minute;

    /// <summary>Gives the rows: from which minute to which, what, and how.</summary>
    public static ValueArray<ValueArray<string>> Of(Workshop workshop, HandoutContext context)
    {
        PlanTimes times = PlanTimes.For(workshop.Minutes);
        PlanRows plan = new(context);
        plan.Add(times.Welcome, "Welcome", plan.Welcome());
        plan.Add(times.Briefing, "Briefing", "Read it aloud from the sheet for raised hands. Ask what is not clear, and nothing else.");
        plan.AddVotes(times);
        plan.Add(times.Break, "Break", "Stand up. Leave the last question in the room.");
        plan.AddGroups(times);
        plan.AddDebrief(times.Debrief, workshop.Debrief);
        plan.Add(times.Closing, "Closing", "Everybody writes one sentence, \"When ..., I will say ...\", and says it to a neighbour. Thank those who played.");
        return [.. plan._rows];
    }

    private string Welcome()
    {
        string notes = context.Scenario.ContentNotes.IsEmpty
            ? string.Empty
            : $" Say what comes up in it: {CommonWords.Sentence(string.Join("; ", context.Scenario.ContentNotes.Select(context.Line)))}";
        return $"This is practice and no test. Nobody is rated, what is said stays here, and anybody may pass or step out.{notes}";
    }

    private void AddVotes(PlanTimes times)
    {
        int start = _minute;
        int met = 0;
        int stops = 0;
        foreach (Stake stop in Stops.Of(context.Conversation, context.Ways, times.Stops, times.Decisions))
        {
            int before = context.Ways.DecisionsBefore(stop.Beat.Id) ?? met;
            string number = context.Numbers.Of(stop.Beat.Id);
            int at = start + PlanTimes.MinutesFor(before - stops) + (stops * PlanTimes.MinutesOfAStop);
            Add(at - _minute, VoteFrom(met), $"Until you come to beat {number}: read, let people think, count hands, go on. Four decisions take about five minutes.");
            Add(1, $"Beat {number}: first vote", "Hands, answer by answer. Write the counts and say nothing about them.");
            Add(2, "Talk with a neighbour", StakeWords.Questions(stop, context)[0]);
            string then = _minute + 2 < start + times.Voting ? "Go on with the answer that won." : "Say that this is the middle of the story, and stop here.";
            Add(2, "Vote again", $"Hear one voice for each answer, then count in the second box. What changed, and which words changed it? {then}");
            met = before + 1;
            stops++;
        }

        int left = start + times.Voting - _minute;
        Add(left, VoteFrom(met), GoingOn(left, Math.Max(0, context.Ways.ShortestWay - met)));
    }

    private static string VoteFrom(int met) => met == 0 ? "Vote, from beat 1" : "Vote on";

    private static string GoingOn(int minutes, int decisions) => PlanTimes.MinutesFor(decisions) <= minutes
        ? $"To an ending, with {CommonWords.Count(decisions, "decision", "decisions")} or more to go. If time is over before that, stop where you are and say so."
        : "For as long as there is time. It will not come to an ending, and need not: stop, and say that this is the middle.";

    private void AddGroups(PlanTimes times)
    {
        if (times.Groups == 0)
        {
            return;
        }

        string rounds = times.Rounds == 1 ? "One round" : $"{CommonWords.Capital(times.Rounds == 2 ? "two" : "several")} rounds, and all change their parts between them";
        Add(times.Groups, "Groups of three", $"One practises, one is {context.OtherName}, one observes with the checklist; pairs leave the observer out. {rounds}: two minutes to read the cards, five to play in your own words, three for what was noticed.");
    }

    private void AddDebrief(int minutes, DebriefTemplate template)
    {
        ValueArray<int> shares = PlanTimes.Share(minutes, template.Phases.Select(phase => phase.Share).ToValueArray());
        for (int i = 0; i < shares.Count; i++)
        {
            DebriefPhase phase = template.Phases[i];
            Add(shares[i], $"Talk: {HandoutContext.Line(phase.Title)}", context.Line(phase.Questions[0]));
        }
    }

    private void Add(int minutes, string what, string how)
    {
        if (minutes > 0)
        {
            _rows.Add([string.Create(CultureInfo.InvariantCulture, $"{_minute} to {_minute + minutes}"), what, how]);
            _minute += minutes;
        }
    }
}
