namespace Dialogue.EndToEnd.Tests.Driving;

/// <summary>Marks a test of the whole program; where it cannot run the test is left out, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute() => Skip = ProgramUnderTest.WhyNot;
}
