using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Building;
using Dialogue.Testing.Shipped;

namespace Dialogue.Testing.Driving;

/// <summary>Answers what a model asks for, the same way each time, and remembers what was asked.</summary>
public sealed class World
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly IReadOnlyDictionary<string, Conversation> _conversations;
    private readonly Func<Conversation, ulong, Cast> _draw;
    private readonly List<AppRequest> _asked = [];
    private ulong _seed;
    private long _plans;

    private World(IEnumerable<Conversation> conversations, Func<Conversation, ulong, Cast> draw)
    {
        _conversations = conversations.ToDictionary(each => each.Scenario.Id);
        _draw = draw;
    }

    /// <summary>Gets what was asked for, in order.</summary>
    public IReadOnlyList<AppRequest> Asked => _asked;

    /// <summary>Gets the last copied or saved text.</summary>
    public string Kept => _asked.Select(request => (request as AppRequest.CopyText)?.Text ?? (request as AppRequest.SaveText)?.Text).Last(text => text is not null)!;

    /// <summary>Makes a world with some built conversations, in which the cast is always the same.</summary>
    public static World Of(params Conversation[] conversations) => new(conversations, (_, _) => A.Cast());

    /// <summary>Makes a world with the shipped library, in which casts are drawn from seeds 1, 2, 3 and on.</summary>
    public static World Shipped() => new(Library.Ids.Select(Library.Conversation), (conversation, seed) => Library.Draw(conversation.Scenario.Id, seed));

    /// <summary>Gives the program at its start.</summary>
    public AppModel Home(bool plain = false, AppSettings? settings = null) => new()
    {
        Library = _conversations.Values.Select(Entry).ToValueArray(),
        Settings = settings ?? new AppSettings(),
        IsPlain = plain,
    };

    /// <summary>Gives the message that opens a conversation.</summary>
    public AppMessage.Prepared Open(string id, ulong seed, bool begin = true) =>
        new(_conversations[id], _draw(_conversations[id], seed), seed, begin);

    /// <summary>Answers a request.</summary>
    public IEnumerable<AppMessage> Answer(AppRequest request)
    {
        _asked.Add(request);
        return request switch
        {
            AppRequest.Prepare prepare => [Open(prepare.ScenarioId, ++_seed, false)],
            AppRequest.Recast recast => [Open(recast.Conversation.Scenario.Id, ++_seed, recast.Begin)],
            AppRequest.KeepPlan plan => [Summarised(new IfThenPlan(++_plans, plan.Play, plan.ScenarioId, plan.When, plan.Then, Noon))],
            AppRequest.AnswerPlan => [Summarised(null)],
            AppRequest.CopyText or AppRequest.SaveText => [new AppMessage.Noted("It is kept.")],
            _ => [],
        };
    }

    /// <summary>Gives what is stored when nothing but a plan is, made three days ago.</summary>
    public static AppMessage.Summarised Summarised(IfThenPlan? open) =>
        new(new PracticeSummary { OpenPlan = open }, DateOnly.FromDateTime(Noon.DateTime).AddDays(3));

    private static LibraryEntry Entry(Conversation conversation)
    {
        Scenario scenario = conversation.Scenario;
        Channel channel = scenario.Beats.First(beat => beat.Id == scenario.Start).Channel ?? Channel.Chat;
        return new LibraryEntry(
            scenario.Id, scenario.Title, scenario.Summary.Source, channel, scenario.Minutes, scenario.Level, scenario.Setting, scenario.Practises, scenario.Strategy);
    }
}
