using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dialogue.Conventions.Tests.Arrows;

/// <summary>
/// Compares what an assembly's code really refers to with the table. A package flows from project to project where nobody names it,
/// so project files alone do not say who uses it.
/// </summary>
internal static class BuiltReferences
{
    public static IReadOnlyList<string> Of(string path)
    {
        using FileStream file = File.OpenRead(path);
        using PEReader portable = new(file);
        MetadataReader reader = portable.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }

    /// <summary>Gives the packages in use that another project keeps to itself.</summary>
    public static IEnumerable<string> Breaches(string project, IEnumerable<string> used, IReadOnlyDictionary<string, Allowance> table)
    {
        string[] kept = [.. table.Values.SelectMany(allowance => allowance.Packages).Distinct()];
        return used.Where(name => kept.Contains(name) && !table[project].Packages.Contains(name)).Select(name => $"{project} may not use {name}.");
    }
}
