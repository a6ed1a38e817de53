using System.Xml.Linq;

namespace Dialogue.Conventions.Tests.Arrows;

/// <summary>What a project file names.</summary>
internal sealed record ProjectFile(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    /// <summary>Gets the name of what is built: an executable's may be its command.</summary>
    public string Assembly { get; private init; } = Name;

    public static ProjectFile Read(string name, string xml)
    {
        XElement project = XElement.Parse(xml);
        return new ProjectFile(
            name,
            [.. Includes(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            [.. Includes(project, "PackageReference")])
        {
            Assembly = project.Descendants("AssemblyName").FirstOrDefault()?.Value ?? name,
        };
    }

    public static IEnumerable<ProjectFile> AllIn(string folder) => Repository.Files(folder, "*.csproj")
        .Select(file => Read(Path.GetFileNameWithoutExtension(file.Path), file.Text));

    private static IEnumerable<string> Includes(XElement project, string item) =>
        project.Descendants(item).Select(reference => reference.Attribute("Include")?.Value ?? string.Empty);
}
