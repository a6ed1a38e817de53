using System.Text;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Shipped;

namespace Dialogue.Testing.Pages;

/// <summary>An example on a page, in the notation of <c>docs/diagnostics/README.md</c>.</summary>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Number">Its place among the examples of the page, from 0.</param>
/// <param name="Block">The fenced block.</param>
public sealed record PageExample(PageFile Page, int Number, MarkdownBlock Block)
{
    /// <summary>The name of the small conversation that examples change.</summary>
    public const string BaseId = "borrowed-bike";

    private const string NewVersion = "new";

    private static readonly string BaseText = MarkdownBlock.ReadAll(PageFile.Readme).Single(block => block.Words is ["json", "base"]).Text;
    private static readonly ExampleFile File = new(BaseText);

    /// <summary>Reads the small conversation itself.</summary>
    public static ScenarioReading ReadBase() => ScenarioReader.Read(Encoding.UTF8.GetBytes(BaseText), Library.Knowing(BaseId));

    /// <summary>Gets whether it brings the code of its page.</summary>
    public bool IsWrong => Block.Words is [_, "wrong", ..];

    /// <summary>Gets whether it shows how to do without the code of its page.</summary>
    public bool IsRight => Block.Words is [_, "right", ..];

    /// <summary>Gets what kind of file it is: <c>json</c>, or what another program or command reads.</summary>
    public string Language => Block.Words[0];

    /// <summary>Gets whether it is to be compared with the small conversation as its older version.</summary>
    public bool IsNewVersion => Block.Words is [_, _, NewVersion, ..];

    /// <summary>Gets whether a scenario is all that it needs; else it is judged by the command that reads such files.</summary>
    public bool IsOneScenario => Language == "json" && !IsNewVersion;

    /// <summary>Gives the bytes of the file that it stands for.</summary>
    public byte[] Bytes() => Language == "json"
        ? File.Make(Block.Words[(IsNewVersion ? 3 : 2)..], Block.Text)
        : Encoding.UTF8.GetBytes(Block.Text + "\n");

    /// <summary>Reads the scenario that it stands for, knowing what the program knows.</summary>
    public ScenarioReading Read() => ScenarioReader.Read(Bytes(), Library.Knowing(BaseId));

    /// <summary>Gives its name, as a test shows it.</summary>
    public override string ToString() => $"{Page.Code}, example {Number + 1}";
}
