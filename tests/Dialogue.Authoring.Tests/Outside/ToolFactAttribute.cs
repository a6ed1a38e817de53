namespace Dialogue.Authoring.Tests.Outside;

/// <summary>Marks a test that needs a program of others; where that is missing the test is left out, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(Tool tool)
    {
        Tool = tool;
        Skip = OutsideTool.WhyNot(tool);
    }

    public Tool Tool { get; }
}
