using System.Globalization;
using System.Text;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>The variables of a draft: those of the story whose values are known to be few.</summary>
internal sealed class DraftVariables
{
    private const int Most = 32;
    private const int MostValues = 64;

    /// <summary>The word for a variable of words that holds none yet.</summary>
    private const string Nothing = "none";

    private static readonly string[] Reserved = ["and", "or", "not", "true", "false", "visits", "took", "you", "narrator"];

    private readonly Dictionary<string, Variable> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VariableUse> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = [.. Reserved];
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    /// <summary>Declares what can be declared, and reports the rest.</summary>
    /// <param name="uses">What the story does with its variables.</param>
    /// <param name="initial">What it sets before anything else.</param>
    /// <param name="losses">Takes what cannot be declared.</param>
    public DraftVariables(IReadOnlyList<VariableUse> uses, IReadOnlyList<ForeignSet> initial, LossReport losses)
    {
        foreach (VariableUse use in uses)
        {
            string key = KeyOf(use.Name);
            Variable? variable = _byName.Count == Most ? null : Declare(use, new VariableId(key), losses);
            if (variable is null)
            {
                string why = _byName.Count == Most ? $"a scenario has at most {Most} variables" : "its values are not a few whole numbers, true and false, or a few words";
                losses.Lost(use.First, $"The variable {LossReport.Quote(use.Name)} did not come along: {why}.");
                continue;
            }

            _keys.Add(key);
            _byName.Add(use.Name, variable);
            _uses.Add(use.Name, use);
        }

        foreach (ForeignSet set in initial.Where(set => _byName.ContainsKey(set.Variable)))
        {
            _byName[set.Variable] = Begin(_byName[set.Variable], set);
        }
    }

    public Variable? Find(string name)
    {
        _met.Add(name);
        return _byName.GetValueOrDefault(name);
    }

    public Variable ById(VariableId id) => _byName.Values.First(variable => variable.Id == id);

    /// <summary>Gives the declarations of those that a condition or a choice of the draft names, in the order in which the story uses them, and reports the others.</summary>
    public ValueArray<Variable> Declared(LossReport losses)
    {
        foreach ((string name, VariableUse use) in _uses.Where(entry => !_met.Contains(entry.Key)))
        {
            losses.Lost(use.First, $"Nothing that came along asks or changes the variable {LossReport.Quote(name)}; it did not come along, either.");
        }

        return _byName.Where(entry => _met.Contains(entry.Key)).Select(entry => entry.Value).ToValueArray();
    }

    /// <summary>Gives what a change does, or null where the variable did not come along or cannot hold it.</summary>
    public Effect? EffectOf(ForeignSet set) => (Find(set.Variable), set.Value) switch
    {
        (Variable.Number number, null) => new Effect.Add(number.Id, Math.Clamp(set.Amount, -MostValues, MostValues)),
        ({ } variable, { } value) when Encode(variable, value) is { } code => new Effect.Set(variable.Id, code),
        _ => null,
    };

    /// <summary>Gives the number that stands for a value inside, or null where the variable cannot hold it.</summary>
    public static int? Encode(Variable variable, ForeignValue value) => (variable, value) switch
    {
        (Variable.Number number, ForeignValue.Number plain) => Math.Clamp(plain.Value, number.Min, number.Max),
        (Variable.Flag, ForeignValue.Flag flag) => flag.Value ? 1 : 0,
        (Variable.Word word, ForeignValue.Word name) when word.Values.ToImmutable().IndexOf(WordOf(name.Value)) is >= 0 and var at => at,
        _ => null,
    };

    private static Variable Begin(Variable variable, ForeignSet set) => variable switch
    {
        Variable.Number number when set.Value is null => number with { Start = Math.Clamp(number.Start + set.Amount, number.Min, number.Max) },
        Variable.Number number when Encode(variable, set.Value!) is { } start => number with { Start = start },
        Variable.Flag flag when set.Value is ForeignValue.Flag start => flag with { Start = start.Value },
        Variable.Word word when set.Value is { } value && Encode(variable, value) is { } start => word with { Start = start },
        _ => variable,
    };

    private static Variable? Declare(VariableUse use, VariableId id, LossReport losses)
    {
        bool isNumber = use.Numbers.Count > 0 || use.HasSteps;
        return (isNumber, use.HasFlags, use.Words.Count > 0) switch
        {
            (true, false, false) => Number(use, id, losses),
            (false, _, false) => new Variable.Flag(id, false),
            (false, false, true) => Word(use, id),
            _ => null,
        };
    }

    private static Variable.Number? Number(VariableUse use, VariableId id, LossReport losses)
    {
        // What nothing was said about is 0 before the story starts.
        List<int> met = use.HasBeginning ? [.. use.Numbers] : [.. use.Numbers, 0];
        long least = met.Min();
        long greatest = met.Max();
        if (greatest - least >= MostValues)
        {
            return null;
        }

        (long from, long to) = use.Range is { } range
            ? (Math.Min(least, range.Least), Math.Max(greatest, range.Greatest))
            : (least + use.Shrinks, greatest + use.Grows);

        // Where the whole range is too wide, as much of it as fits around what the story names.
        long room = MostValues - 1 - (greatest - least);
        long below = Math.Max(from, least - Math.Max(room / 2, room - (to - greatest)));
        long above = Math.Min(to, below + MostValues - 1);
        if (use.HasSteps && (use.Range is null || (below, above) != (from, to)))
        {
            losses.Note(use.First, string.Create(CultureInfo.InvariantCulture, $"The number {LossReport.Quote(use.Name)} was given the range {below} to {above}, which every step of the story together can reach; set it as it is meant."));
        }

        return new Variable.Number(id, (int)below, (int)above, (int)Math.Clamp(0, below, above));
    }

    private static Variable.Word? Word(VariableUse use, VariableId id)
    {
        List<string> values = [Nothing, .. use.Words.Select(WordOf).Where(word => word != Nothing).Distinct()];
        return values.Count > MostValues || values.Contains(string.Empty) ? null : new Variable.Word(id, values.ToValueArray(), 0);
    }

    // A capital at the front tells a word from every variable, whose names are small.
    private static string WordOf(string value)
    {
        string slug = string.IsNullOrWhiteSpace(value) ? Nothing : Slugs.Of(value, Names.MaxLength - 2);
        return slug.Length == 0 || slug == Nothing ? slug : char.IsAsciiLetter(slug[0]) ? char.ToUpperInvariant(slug[0]) + slug[1..] : $"V-{slug}";
    }

    private string KeyOf(string name)
    {
        StringBuilder key = new();
        for (int at = 0; at < name.Length; at++)
        {
            bool isHump = at > 0 && char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1]);
            key.Append(isHump ? "_" : string.Empty).Append(char.IsAsciiLetterOrDigit(name[at]) ? char.ToLowerInvariant(name[at]) : '_');
        }

        string words = key.ToString().Trim('_');
        words = words.Length > 0 && char.IsAsciiLetter(words[0]) ? words : $"v_{words}".TrimEnd('_');
        words = words[..Math.Min(words.Length, Names.MaxLength - 4)];
        string free = words == Nothing ? $"{words}_2" : words;
        for (int copy = 2; _keys.Contains(free); copy++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{words}_{copy}");
        }

        return free;
    }
}
