using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads the object that a scenario's file is.</summary>
internal sealed class ScenarioFileReader(ScenarioReadingOptions options)
{
    private const int Schema = 0;
    private const int Format = 1;
    private const int Id = 2;
    private const int Title = 3;
    private const int Summary = 4;
    private const int Language = 5;
    private const int Strategy = 6;
    private const int SettingOf = 7;
    private const int Practises = 8;
    private const int Level = 9;
    private const int Minutes = 10;
    private const int ContentNotes = 11;
    private const int BriefingOf = 12;
    private const int CastOf = 13;
    private const int Variables = 14;
    private const int Start = 15;
    private const int Lint = 16;
    private const int Key = 17;
    private const int Beats = 18;

    private const int HardestLevel = 3;
    private const int LongestMinutes = 60;

    private static readonly WordTable Properties = new(
        "$schema", "format", "id", "title", "summary", "language", "strategy", "setting", "practises", "level", "minutes", "contentNotes",
        "briefing", "cast", "variables", "start", "lint", "key", "beats");

    private static readonly int[] Required = [Format, Id, Title, Summary, SettingOf, Practises, BriefingOf, Start, Beats];

    private readonly ReadingContext _context = new(options);
    private readonly ScenarioParts _parts = new();
    private readonly Suppressions _suppressions = new();
    private readonly KeyReader _key = new();
    private BeatsPart? _beats;
    private bool _isSupported = true;
    private bool _hasVariables;

    /// <summary>Gets where each beat starts.</summary>
    public int[] BeatStarts() => _beats?.Starts() ?? [];

    /// <summary>Walks over the whole file. Broken syntax throws; what was met before stays.</summary>
    public void Read(ref JsonCursor json)
    {
        json.Read();
        if (!json.IsObject())
        {
            json.Read();
            return;
        }

        JsonCursor beats = default;
        bool isBeatsStale = false;
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            if (properties.Current == Beats)
            {
                beats = json;
                _beats = new BeatsPart(_context);
                _beats.Read(ref json, _context);
            }
            else
            {
                ReadProperty(ref json, properties.Current);
                isBeatsStale |= properties.Current == Variables && _beats is not null;
            }
        }

        foreach (int property in _isSupported ? Required : [])
        {
            json.Require(in properties, property, "A scenario");
        }

        json.Read();
        if (isBeatsStale)
        {
            // The beats stood before the variables that their changes are judged by.
            _beats = new BeatsPart(_context);
            _beats.Read(ref beats, _context);
        }
    }

    /// <summary>Judges what only the whole file can answer, and gives the scenario, or null where there is an error.</summary>
    public Scenario? Finish(ProblemLog problems, ReadOnlySpan<byte> utf8)
    {
        _beats?.Resolve(_context, utf8);
        _context.RoleUses.Resolve(_context.Roles, problems, utf8, isWhole: true);
        ResolveReferences(problems);
        _beats?.Problems.MoveTo(problems);
        _suppressions.Apply(problems);
        KeepWhatNewerFormatsAllow(problems);
        return problems.HasErrors ? null : _parts.ToScenario(_context, _beats, _suppressions);
    }

    /// <summary>Keeps, of a file that breaks off, the mistakes that do not depend on the rest of it.</summary>
    public void BreakOff(ProblemLog problems, ReadOnlySpan<byte> utf8)
    {
        _context.RoleUses.Resolve(_context.Roles, problems, utf8, isWhole: false);
        _beats?.BreakOff(_context, utf8);
        if (!_hasVariables)
        {
            _beats?.Problems.RemoveAll(problem => problem.Rule == DiagnosticRules.UnknownVariable);
        }

        _beats?.Problems.MoveTo(problems);
        KeepWhatNewerFormatsAllow(problems);
    }

    private void ReadProperty(ref JsonCursor json, int property)
    {
        switch (property)
        {
            case Schema:
                json.ReadText(TextShape.Line);
                break;
            case Format:
                _isSupported = ScenarioFields.IsSupportedFormat(ref json);
                break;
            case Id:
                _parts.Id = ScenarioFields.ReadId(ref json, options.ExpectedId);
                break;
            case Title:
                _parts.Title = json.ReadText(TextShape.Line);
                EarlyTokens.Note(in json, _context, _parts.Title);
                break;
            case Summary:
                _parts.Summary = TextReader.ReadLine(ref json, _context);
                EarlyTokens.Note(in json, _context, _parts.Summary?.Source);
                break;
            case Language:
                _parts.Language = ScenarioFields.ReadLanguage(ref json);
                break;
            case Strategy:
                _parts.Strategy = ScenarioFields.ReadStrategy(ref json, _context);
                break;
            case SettingOf:
                int setting = json.ReadWord(FormatWords.Settings);
                _parts.Setting = setting < 0 ? null : (Setting)setting;
                break;
            case Practises:
                _parts.Practises = ScenarioFields.ReadSkills(ref json);
                break;
            case Level:
                _parts.Level = json.TryReadNumber(1, HardestLevel, out int level) ? level : 1;
                break;
            case Minutes:
                _parts.Minutes = json.TryReadNumber(1, LongestMinutes, out int minutes) ? minutes : 1;
                break;
            case ContentNotes:
                _parts.ContentNotes = TextReader.ReadList(ref json, _context);
                break;
            case BriefingOf:
                _parts.Briefing = BriefingReader.Read(ref json, _context);
                break;
            case CastOf:
                _parts.Roles = CastReader.Read(ref json, _context);
                break;
            case Variables:
                _hasVariables = true;
                VariableReader.Read(ref json, _context);
                break;
            case Start:
                (_parts.StartStart, _parts.StartEnd) = (json.Start, json.End);
                _parts.Start = ScenarioFields.ReadString(ref json, "a beat's id in quotes");
                break;
            case Lint:
                _suppressions.Read(ref json);
                break;
            case Key:
                _parts.Key = _key.Read(ref json);
                break;
        }
    }

    private void ResolveReferences(ProblemLog problems)
    {
        if (_beats is null)
        {
            return;
        }

        _key.Resolve(_beats.Table, problems);
        if (_parts.Start is { } start && !_beats.Table.HasBeat(start))
        {
            string? nearest = _beats.Table.Nearest(start, problems.Nearest);
            string message = $"The story starts at {Words.Quote(start.AsSpan())}, which is no beat.";
            problems.Add(DiagnosticRules.UnknownStart, _parts.StartStart, _parts.StartEnd, message, nearest);
        }

        ReportUnused(_context.Roles, "Nobody speaks as {0}, and no text or condition mentions them.", problems);
        ReportUnused(_context.Variables.Names, "Nothing sets or reads the variable {0}.", problems);
    }

    private static void ReportUnused(DefinitionTable table, string message, ProblemLog problems)
    {
        for (int number = 0; number < table.Count; number++)
        {
            if (!table.IsUsed(number))
            {
                (int start, int end) = table.PlaceOf(number);
                string text = message.Replace("{0}", Words.Quote(table[number].AsSpan()), StringComparison.Ordinal);
                problems.Add(DiagnosticRules.UnusedDefinition, start, end, text);
            }
        }
    }

    /// <summary>A newer format may well allow what this one does not, so that only its number is reported.</summary>
    private void KeepWhatNewerFormatsAllow(ProblemLog problems)
    {
        if (!_isSupported)
        {
            problems.RemoveAll(problem => problem.Rule != DiagnosticRules.FormatUnsupported
                && problem.Rule != DiagnosticRules.JsonSyntax
                && problem.Rule != DiagnosticRules.NotUtf8);
        }
    }
}
