using ArchUnitNET.Domain;

namespace Dialogue.Conventions.Tests.Machines;

/// <summary>Only types that are called machines may see the state machine library; what the compiler nests in them is theirs.</summary>
internal static class MachineRule
{
    private const string Library = "Stateless.";

    public static IEnumerable<string> Breaches(Architecture architecture, string inNamespace) => architecture.Types
        .Where(type => type.FullName.StartsWith(inNamespace, StringComparison.Ordinal) && UsesTheLibrary(type) && !IsMachine(type))
        .Select(type => type.FullName);

    public static IEnumerable<string> Machines(Architecture architecture, string inNamespace) => architecture.Types
        .Where(type => type.FullName.StartsWith(inNamespace, StringComparison.Ordinal) && UsesTheLibrary(type) && IsMachine(type))
        .Select(type => type.FullName);

    private static bool UsesTheLibrary(IType type) =>
        type.Dependencies.Any(dependency => dependency.Target.FullName.StartsWith(Library, StringComparison.Ordinal));

    private static bool IsMachine(IType type) => type.FullName.Split('+')[0].EndsWith("Machine", StringComparison.Ordinal);
}
