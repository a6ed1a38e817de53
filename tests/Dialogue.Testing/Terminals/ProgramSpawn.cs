using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Dialogue.Testing.Terminals;

/// <summary>Starts a program with posix_spawn: the runtime must not be forked, and this needs no helper program.</summary>
/// <remarks>
/// The new process becomes the leader of its own session before the first file is opened, so the terminal that it opens as standard
/// input becomes its controlling terminal, as after a login.
/// </remarks>
internal static class ProgramSpawn
{
    // More than any C library of Linux needs for posix_spawn_file_actions_t, posix_spawnattr_t and sigset_t.
    private const int Room = 1024;

    public static int Start(TerminalLaunch launch, string slave)
    {
        List<nint> strings = [];
        nint actions = Marshal.AllocHGlobal(Room);
        nint attributes = Marshal.AllocHGlobal(Room);
        try
        {
            Prepare(actions, slave, launch.Folder);
            Prepare(attributes);
            Check(
                NativeMethods.Spawn(
                    out int process,
                    launch.Program,
                    actions,
                    attributes,
                    Vector(launch.Arguments.Prepend(launch.Program), strings),
                    Vector(launch.Environment.Select(pair => $"{pair.Key}={pair.Value}"), strings)),
                launch.Program);
            Check(NativeMethods.DestroyActions(actions), launch.Program);
            Check(NativeMethods.DestroySpawn(attributes), launch.Program);
            return process;
        }
        finally
        {
            strings.ForEach(Marshal.FreeCoTaskMem);
            Marshal.FreeHGlobal(actions);
            Marshal.FreeHGlobal(attributes);
        }
    }

    private static void Prepare(nint actions, string slave, string? folder)
    {
        Check(NativeMethods.InitActions(actions), slave);
        Check(NativeMethods.AddOpen(actions, 0, slave, NativeMethods.ReadWrite, 0), slave);
        Check(NativeMethods.AddDuplicate(actions, 0, 1), slave);
        Check(NativeMethods.AddDuplicate(actions, 0, 2), slave);
        if (folder is not null)
        {
            Check(NativeMethods.AddDirectory(actions, folder), folder);
        }
    }

    // Signals that this process ignores or blocks must not be ignored or blocked by the program.
    private static void Prepare(nint attributes)
    {
        Check(NativeMethods.InitSpawn(attributes), "attributes");
        Check(
            NativeMethods.SetSpawnFlags(
                attributes,
                NativeMethods.SpawnSetSession | NativeMethods.SpawnSetSignalMask | NativeMethods.SpawnSetSignalDefaults),
            "flags");
        Check(NativeMethods.SetSignalMask(attributes, new byte[Room]), "mask");
        Check(NativeMethods.SetSignalDefaults(attributes, [.. Enumerable.Repeat((byte)0xFF, Room)]), "defaults");
    }

    private static void Check(int error, string what)
    {
        if (error != 0)
        {
            throw new Win32Exception(error, $"{what}: the program could not be started (error {error}).");
        }
    }

    private static nint[] Vector(IEnumerable<string> texts, List<nint> strings)
    {
        nint[] pointers = [.. texts.Select(Marshal.StringToCoTaskMemUTF8)];
        strings.AddRange(pointers);
        return [.. pointers, 0];
    }
}
