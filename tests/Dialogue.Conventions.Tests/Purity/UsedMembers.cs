using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dialogue.Conventions.Tests.Purity;

/// <summary>Reads from an assembly's metadata which members of other assemblies its code refers to.</summary>
internal static class UsedMembers
{
    /// <summary>Gives each as <c>Namespace.Type.Member</c>, and each type alone as <c>Namespace.Type</c>.</summary>
    public static IEnumerable<string> Of(string path)
    {
        using FileStream file = File.OpenRead(path);
        using PEReader portable = new(file);
        MetadataReader reader = portable.GetMetadataReader();
        List<string> used = [.. reader.TypeReferences.Select(handle => NameOf(reader, reader.GetTypeReference(handle)))];
        foreach (MemberReference member in reader.MemberReferences.Select(reader.GetMemberReference))
        {
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                TypeReference type = reader.GetTypeReference((TypeReferenceHandle)member.Parent);
                used.Add($"{NameOf(reader, type)}.{reader.GetString(member.Name)}");
            }
        }

        return used;
    }

    private static string NameOf(MetadataReader reader, TypeReference type) => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
}
