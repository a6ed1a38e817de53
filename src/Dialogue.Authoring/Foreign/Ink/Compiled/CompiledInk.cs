using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Ink.Compiled;

internal static class CompiledInk
{
    public static ForeignStory? Read(ForeignFile file, LossReport losses) => null;
}
