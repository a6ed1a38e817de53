using Dialogue.Testing.Terminals;

namespace Dialogue.Testing.Tests.Terminals;

/// <summary>Marks a test that needs a pseudo-terminal; where there is none the test is left out, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TerminalFactAttribute : FactAttribute
{
    public TerminalFactAttribute() => Skip = PseudoTerminal.WhyNotHere;
}
