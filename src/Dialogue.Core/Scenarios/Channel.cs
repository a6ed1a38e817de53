namespace Dialogue.Core.Scenarios;

/// <summary>The medium that a beat happens in.</summary>
public enum Channel
{
    /// <summary>Short messages in turn, <c>chat</c>.</summary>
    Chat,

    /// <summary>Letters with subject, greeting and sign-off, <c>email</c>.</summary>
    Email,

    /// <summary>A call with cameras and captions, <c>video</c>.</summary>
    Video,

    /// <summary>A call with voices only, <c>phone</c>.</summary>
    Phone,

    /// <summary>The same room, <c>in-person</c>.</summary>
    InPerson,

    /// <summary>A public thread that others read, <c>social</c>.</summary>
    Social,

    /// <summary>Comments beside a shared document, <c>document</c>.</summary>
    Document,
}
