using System.Runtime.InteropServices;

namespace Dialogue.Tui.Hosting;

/// <summary>The one thing about a terminal that the runtime does not tell: whether somebody is still at its other end.</summary>
internal static partial class NativeMethods
{
    /// <summary>The other end is gone.</summary>
    public const short HungUp = 0x10;

    [LibraryImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Poll(ref PollRequest request, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    public struct PollRequest
    {
        public int File;
        public short Asked;
        public short Answered;
    }
}
