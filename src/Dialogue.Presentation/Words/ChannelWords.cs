using System.Diagnostics;
using Dialogue.Core.Scenarios;

namespace Dialogue.Presentation.Words;

/// <summary>The words for channels.</summary>
public static class ChannelWords
{
    /// <summary>Gives the short name.</summary>
    public static string Name(Channel channel) => channel switch
    {
        Channel.Chat => "chat",
        Channel.Email => "e-mail",
        Channel.Video => "video call",
        Channel.Phone => "phone",
        Channel.InPerson => "in person",
        Channel.Social => "public post",
        Channel.Document => "document",
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives the question above the answers.</summary>
    public static string Prompt(Channel channel) => channel switch
    {
        Channel.Chat => "What do you write?",
        Channel.Email => "Which draft do you send?",
        Channel.Video or Channel.Phone or Channel.InPerson => "What do you say or do?",
        Channel.Social => "What do you post, where everybody reads it?",
        Channel.Document => "What do you write in the margin?",
        _ => throw new UnreachableException(),
    };
}
