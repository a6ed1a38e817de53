namespace Dialogue.Core.Practice;

/// <summary>One entry of the review log, in the shape that spaced-repetition schedulers are fitted to: which card, when, how it went, after how long.</summary>
/// <param name="Key">Which skill in which kind of situation.</param>
/// <param name="Play">The playthrough that it was practised in.</param>
/// <param name="ScenarioId">The scenario.</param>
/// <param name="At">When.</param>
/// <param name="Grade">How it went.</param>
/// <param name="ElapsedDays">Days since the time before, not below 0; null for the first.</param>
/// <param name="ScheduledDays">Days that had been planned between the two; null for the first.</param>
/// <param name="RungBefore">The rung before; null for the first.</param>
/// <param name="RungAfter">The rung after.</param>
/// <param name="DueOn">The day it comes back.</param>
public sealed record Review(
    CardKey Key,
    PlayId Play,
    string ScenarioId,
    DateTimeOffset At,
    Grade Grade,
    int? ElapsedDays,
    int? ScheduledDays,
    int? RungBefore,
    int RungAfter,
    DateOnly DueOn);
