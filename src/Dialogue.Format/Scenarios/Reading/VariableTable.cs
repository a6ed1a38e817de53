using Dialogue.Core.Scenarios;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>The variables that a file declares.</summary>
internal sealed class VariableTable
{
    private readonly List<Variable?> _variables = [];
    private readonly List<WordTable?> _values = [];

    /// <summary>Gets the names, whether something mentions them, and where they stand.</summary>
    public DefinitionTable Names { get; } = new();

    /// <summary>Gets the variables that could be read, in the order of the file.</summary>
    public IEnumerable<Variable> Readable => _variables.OfType<Variable>();

    /// <summary>Gives a variable, or null where its declaration could not be read.</summary>
    public Variable? this[int number] => _variables[number];

    /// <summary>Adds what was read of the variable whose name was added last.</summary>
    public void Add(Variable? variable)
    {
        _variables.Add(variable);
        _values.Add(variable is Variable.Word word ? new WordTable(word.Values.ToImmutable()) : null);
    }

    /// <summary>Gives the words that a choice variable may take.</summary>
    public WordTable ValuesOf(int number) => _values[number] ?? throw new InvalidOperationException("Only choice variables have words.");
}
