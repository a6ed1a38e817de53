using System.Runtime.CompilerServices;

// Themes, colours and driver settings of the library are the whole process's.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Dialogue.Tui.Tests.Driving;

internal static class Setup
{
    // Before any code of the library runs: leave the developer's own terminal alone.
    [ModuleInitializer]
    internal static void Init()
    {
        Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
        Environment.SetEnvironmentVariable("NO_COLOR", null);
        Environment.SetEnvironmentVariable("COLORTERM", "truecolor");
    }
}
