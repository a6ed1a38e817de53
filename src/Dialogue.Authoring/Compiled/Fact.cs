using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Compiled;

/// <summary>Something that conditions read, with the finite range of its values.</summary>
internal abstract record Fact
{
    private protected Fact(int least, int greatest) => (Least, Greatest) = (least, greatest);

    /// <summary>Gets the value whose code is 0.</summary>
    public int Least { get; }

    /// <summary>Gets the greatest value.</summary>
    public int Greatest { get; protected set; }

    /// <summary>Gets the value before the first beat.</summary>
    public virtual int Start => 0;

    /// <summary>A declared variable, by its place in the file.</summary>
    public sealed record OfVariable(int Index, Variable Variable) : Fact(Variable.Least, Variable.Greatest)
    {
        public override int Start => Variable.StartValue;
    }

    /// <summary>A trait that more than one level may be drawn for; -1 before it is drawn.</summary>
    public sealed record OfTrait(RoleKey Role, Trait Trait, ValueArray<TraitLevel> Levels) : Fact(NotDrawn, (int)TraitLevel.High)
    {
        public const int NotDrawn = -1;

        public override int Start => NotDrawn;
    }

    /// <summary>How often a beat was entered, held at one more than anything it is compared with.</summary>
    public sealed record OfVisits(int Beat) : Fact(0, 1)
    {
        /// <summary>Where counts are compared with each other they are kept as they are; a search is over long before this many.</summary>
        public const int Many = (1 << 20) - 1;

        public void CountTo(int bound) => Greatest = Math.Max(Greatest, Math.Min(bound, Many));
    }

    /// <summary>Whether a choice was ever taken.</summary>
    public sealed record OfTaking(int Beat, int Choice) : Fact(0, 1);
}
