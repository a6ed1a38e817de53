namespace Dialogue.Conventions.Tests.Arrows;

/// <summary>Compares project files with the table.</summary>
/// <remarks>
/// A project may also name what the projects it uses may use: their public members speak of those types, and the compiler wants
/// to see them since references do not pass on.
/// </remarks>
internal static class ArrowRule
{
    public static IEnumerable<string> Breaches(ProjectFile project, IReadOnlyDictionary<string, Allowance> table)
    {
        if (!table.TryGetValue(project.Name, out Allowance? allowance))
        {
            return [$"{project.Name} stands in no table of arrows."];
        }

        HashSet<string> projects = [];
        Reach(project.Name, table, projects);
        return project.Projects.Where(used => !projects.Contains(used))
            .Concat(project.Packages.Where(used => !allowance.Packages.Contains(used) && !AllowedArrows.BuildTools.Contains(used)))
            .Select(used => $"{project.Name} may not use {used}.");
    }

    private static void Reach(string project, IReadOnlyDictionary<string, Allowance> table, HashSet<string> reached)
    {
        foreach (string used in table[project].Projects.Where(reached.Add))
        {
            Reach(used, table, reached);
        }
    }
}
