using System.Collections.Immutable;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Tests.Pages;

/// <summary>An example on a page, read as <c>docs/diagnostics/README.md</c> says.</summary>
internal sealed record PageExample(PageFile Page, int Number, MarkdownBlock Block)
{
    public bool IsWrong => Block.Words is ["json", "wrong", ..];

    public bool IsRight => Block.Words is ["json", "right", ..];

    /// <summary>Gives what reading the example says, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Read() => ScenarioReader.Read(ExampleFile.Make(Block), Known.To("borrowed-bike")).Diagnostics;
}
