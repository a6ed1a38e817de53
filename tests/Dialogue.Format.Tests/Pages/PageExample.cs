using System.Collections.Immutable;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Tests.Pages;

/// <summary>An example on a page, read as <c>docs/diagnostics/README.md</c> says.</summary>
internal sealed record PageExample(PageFile Page, int Number, MarkdownBlock Block)
{
    private static readonly ExampleFile File = new(MarkdownBlock.ReadAll(PageFile.Readme).Single(block => block.Words is ["json", "base"]).Text);

    public bool IsWrong => Block.Words is ["json", "wrong", ..];

    public bool IsRight => Block.Words is ["json", "right", ..];

    /// <summary>Gives what reading the example says, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Read() =>
        ScenarioReader.Read(File.Make(Block.Words[2..], Block.Text), Known.To("borrowed-bike")).Diagnostics;
}
