using Dialogue.Reports.Cleaning;
using Dialogue.Reports.Handouts.Making;
using Dialogue.Reports.Handouts.Sheets;

namespace Dialogue.Reports.Handouts;

/// <summary>Makes the sheets of a handout, in the order in which they are printed.</summary>
internal static class HandoutSheets
{
    /// <summary>Gives the sheets: what is here, cards, checklist, hands, plans and the talk afterwards, as far as they are wanted.</summary>
    public static IReadOnlyList<Sheet> Of(Handout handout)
    {
        HandoutContext context = new(handout);
        return [.. handout.Parts.Count > 1 ? [OverviewSheet.Of(context)] : (Sheet[])[], .. handout.Parts.Distinct().Order().SelectMany(part => Of(part, context))];
    }

    /// <summary>Gives the conversation's title, or its id where there are no words in it.</summary>
    public static string TitleOf(Handout handout) =>
        SafeCharacters.OneLine(handout.Conversation.Scenario.Title) is { Length: > 0 } title ? title : SafeCharacters.OneLine(handout.Conversation.Scenario.Id);

    private static IEnumerable<Sheet> Of(HandoutPart part, HandoutContext context) => part switch
    {
        HandoutPart.Cards => [PlayerCard.Of(context), .. context.Counterparts.Where(role => context.Handout.Cast.Find(role.Key) is not null).Select(role => CounterpartCard.Of(role, context))],
        HandoutPart.Checklist => [ObserverSheet.Of(context)],
        HandoutPart.Hands => [HandsGuide.Of(context), RecordSheet.Of(context), HandsSheet.Of(context)],
        HandoutPart.Plan => [.. context.Handout.Workshops.Select(workshop => PlanSheet.Of(workshop, context)), TalkSheet.Of(context)],
        _ => [.. Debriefs(context), OwnQuestions.Of(context)],
    };

    private static IEnumerable<Sheet> Debriefs(HandoutContext context) => context.Handout.Workshops
        .GroupBy(workshop => workshop.Debrief.Id)
        .Select(same => DebriefSheet.Of(same.First().Debrief, [.. same.Select(workshop => workshop.Minutes)], context));
}
