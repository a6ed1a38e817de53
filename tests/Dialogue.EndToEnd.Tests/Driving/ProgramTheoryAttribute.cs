namespace Dialogue.EndToEnd.Tests.Driving;

/// <summary>Marks a test of the whole program with cases; where it cannot run the test is left out, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramTheoryAttribute : TheoryAttribute
{
    public ProgramTheoryAttribute() => Skip = ProgramUnderTest.WhyNot;
}
