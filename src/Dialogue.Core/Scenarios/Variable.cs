using Dialogue.Core.Values;

namespace Dialogue.Core.Scenarios;

/// <summary>A named, finite piece of the story's memory. Values are whole numbers inside: a flag is 0 or 1, a word its index.</summary>
public abstract record Variable
{
    private protected Variable(VariableId id) => Id = id;

    /// <summary>Gets the name that conditions and effects use.</summary>
    public VariableId Id { get; }

    /// <summary>Gets the value before the first beat, encoded.</summary>
    public abstract int StartValue { get; }

    /// <summary>Gets the least encoded value.</summary>
    public abstract int Least { get; }

    /// <summary>Gets the greatest encoded value.</summary>
    public abstract int Greatest { get; }

    /// <summary>Gives an encoded value as an author writes it: <c>7</c>, <c>true</c>, <c>calm</c>.</summary>
    public abstract string Describe(int value);

    /// <summary>A whole number in a range of at most 64 values; what would leave the range is clamped.</summary>
    public sealed record Number(VariableId Id, int Min, int Max, int Start) : Variable(Id)
    {
        /// <inheritdoc/>
        public override int StartValue => Start;

        /// <inheritdoc/>
        public override int Least => Min;

        /// <inheritdoc/>
        public override int Greatest => Max;

        /// <inheritdoc/>
        public override string Describe(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>True or false.</summary>
    public sealed record Flag(VariableId Id, bool Start) : Variable(Id)
    {
        /// <inheritdoc/>
        public override int StartValue => Start ? 1 : 0;

        /// <inheritdoc/>
        public override int Least => 0;

        /// <inheritdoc/>
        public override int Greatest => 1;

        /// <inheritdoc/>
        public override string Describe(int value) => value != 0 ? "true" : "false";
    }

    /// <summary>One of at most 64 named values.</summary>
    public sealed record Word(VariableId Id, ValueArray<string> Values, int Start) : Variable(Id)
    {
        /// <inheritdoc/>
        public override int StartValue => Start;

        /// <inheritdoc/>
        public override int Least => 0;

        /// <inheritdoc/>
        public override int Greatest => Values.Count - 1;

        /// <inheritdoc/>
        public override string Describe(int value) => Values[value];
    }
}
