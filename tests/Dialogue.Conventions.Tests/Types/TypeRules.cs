using System.Reflection;

namespace Dialogue.Conventions.Tests.Types;

/// <summary>What a type may be. Each rule says whether a type keeps it.</summary>
internal static class TypeRules
{
    private static readonly string[] BannedSuffixes = ["Manager", "Helper", "Utils", "Data", "Info", "Impl", "Service"];

    /// <summary>A static class is sealed and abstract in metadata; a struct, an enum and a delegate are sealed.</summary>
    public static bool IsSealedAbstractOrStatic(Type type) => type.IsInterface || type.IsSealed || type.IsAbstract;

    public static bool HasAGoodName(Type type)
    {
        string name = type.Name.Split('`')[0];
        return !BannedSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));
    }

    /// <summary>An abstract class is a closed hierarchy: nobody outside its assembly can add to it.</summary>
    /// <remarks>The compiler gives every abstract record a protected copy constructor; nobody can write another.</remarks>
    public static bool IsClosed(Type type) =>
        !type.IsClass
        || !type.IsAbstract
        || type.IsSealed
        || Constructors(type).All(constructor => constructor.IsPrivate || constructor.IsFamilyAndAssembly || Copies(constructor, type));

    private static ConstructorInfo[] Constructors(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    private static bool Copies(ConstructorInfo constructor, Type type) =>
        constructor.GetParameters() is [{ } only] && only.ParameterType == type;
}
