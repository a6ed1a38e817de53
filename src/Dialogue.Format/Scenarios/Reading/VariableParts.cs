using System.Globalization;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>What was read of one variable's declaration; its properties may stand in any order, so its type may come last.</summary>
internal sealed class VariableParts
{
    public const int TypeProperty = 0;
    public const int MinProperty = 1;
    public const int MaxProperty = 2;
    public const int ValuesProperty = 3;
    public const int StartProperty = 4;

    public static readonly WordTable Properties = new("type", "min", "max", "values", "start");

    private readonly Place[] _places = new Place[Properties.Words.Length];

    public int Type { get; set; } = -1;

    public int? Min { get; set; }

    public int? Max { get; set; }

    public ValueArray<string>? Values { get; set; }

    public int? StartNumber { get; set; }

    public bool? StartFlag { get; set; }

    public string? StartWord { get; set; }

    /// <summary>Notes where the current property and its value stand.</summary>
    public void Note(in JsonCursor json, int property) => _places[property] = new Place(json.KeyStart, json.KeyEnd, json.Start, json.End);

    public Variable.Number? ToNumber(in JsonCursor json, in ObjectProperties properties, VariableId id)
    {
        Ignore(json.Problems, in properties, ValuesProperty);
        bool isWhole = json.Require(in properties, MinProperty, "A number")
            & json.Require(in properties, MaxProperty, "A number")
            & json.Require(in properties, StartProperty, "A number");
        if (!isWhole || Min is not { } min || Max is not { } max)
        {
            return null;
        }

        if (min > max)
        {
            Report(json.Problems, MaxProperty, DiagnosticRules.WrongTypeOrRange, "'max' is less than 'min'.");
            return null;
        }

        if ((long)max - min >= VariableValues.Most)
        {
            Report(json.Problems, MaxProperty, DiagnosticRules.LimitExceeded, $"From 'min' to 'max' there are more than {VariableValues.Most} values.");
        }

        if (StartNumber is not { } start || start < min || start > max)
        {
            string wanted = string.Create(CultureInfo.InvariantCulture, $"'start' must be a whole number from {min} to {max}.");
            Report(json.Problems, StartProperty, DiagnosticRules.WrongTypeOrRange, wanted);
            return null;
        }

        return new Variable.Number(id, min, max, start);
    }

    public Variable.Flag? ToFlag(in JsonCursor json, in ObjectProperties properties, VariableId id)
    {
        Ignore(json.Problems, in properties, MinProperty);
        Ignore(json.Problems, in properties, MaxProperty);
        Ignore(json.Problems, in properties, ValuesProperty);
        if (properties.Has(StartProperty) && StartFlag is null)
        {
            Report(json.Problems, StartProperty, DiagnosticRules.WrongTypeOrRange, "'start' must be true or false.");
            return null;
        }

        return new Variable.Flag(id, StartFlag ?? false);
    }

    public Variable.Word? ToWord(in JsonCursor json, in ObjectProperties properties, VariableId id)
    {
        Ignore(json.Problems, in properties, MinProperty);
        Ignore(json.Problems, in properties, MaxProperty);
        bool isWhole = json.Require(in properties, ValuesProperty, "A choice variable") & json.Require(in properties, StartProperty, "A choice variable");
        if (!isWhole || Values is not { } values)
        {
            return null;
        }

        int start = StartWord is null ? -1 : values.ToImmutable().IndexOf(StartWord);
        if (start < 0)
        {
            string? nearest = StartWord is null ? null : json.Problems.Nearest.Find(StartWord, values);
            Report(json.Problems, StartProperty, DiagnosticRules.WrongTypeOrRange, "'start' must be one of the 'values'.", nearest);
            return null;
        }

        return new Variable.Word(id, values, start);
    }

    private void Ignore(ProblemLog problems, in ObjectProperties properties, int property)
    {
        if (properties.Has(property))
        {
            Place place = _places[property];
            string message = $"A variable of this type has no '{Properties.Words[property]}'; it is ignored.";
            problems.Add(DiagnosticRules.UnknownProperty, place.KeyStart, place.KeyEnd, message);
        }
    }

    private void Report(ProblemLog problems, int property, DiagnosticRule rule, string message, string? suggestion = null) =>
        problems.Add(rule, _places[property].Start, _places[property].End, message, suggestion);

    private readonly record struct Place(int KeyStart, int KeyEnd, int Start, int End);
}
