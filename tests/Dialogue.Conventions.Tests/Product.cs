using System.Reflection;
using System.Runtime.CompilerServices;

namespace Dialogue.Conventions.Tests;

/// <summary>The built assemblies of the product and the types that people wrote in them.</summary>
internal static class Product
{
    public static IEnumerable<string> AssemblyNames { get; } =
        [.. Arrows.ProjectFile.AllIn("src").Select(project => project.Assembly)];

    public static IEnumerable<Type> Types { get; } = [.. AssemblyNames.Select(Load).SelectMany(assembly => assembly.GetTypes()).Where(IsWritten)];

    public static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly + ".dll");

    private static Assembly Load(string name) => Assembly.LoadFrom(PathOf(name));

    private static bool IsWritten(Type type) =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && !type.FullName!.Contains('<', StringComparison.Ordinal)
        && type.Namespace?.StartsWith("Dialogue", StringComparison.Ordinal) == true;
}
