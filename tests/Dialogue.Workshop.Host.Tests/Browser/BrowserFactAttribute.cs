namespace Dialogue.Workshop.Host.Tests.Browser;

/// <summary>Marks a test in a real browser; where there is none the test is left out, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserTools.WhyNot();
}

/// <summary>Marks a test in a real browser that is run for several sizes or colours; where there is none it is left out, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserTools.WhyNot();
}
