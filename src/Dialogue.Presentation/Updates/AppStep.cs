using Dialogue.Core.Values;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;

namespace Dialogue.Presentation.Updates;

/// <summary>What came of a message: the next model, and what it wants done.</summary>
/// <param name="Model">The next model.</param>
/// <param name="Requests">What is to be done, in order.</param>
public readonly record struct AppStep(AppModel Model, ValueArray<AppRequest> Requests)
{
    /// <summary>A step that asks for nothing.</summary>
    public static implicit operator AppStep(AppModel model) => FromAppModel(model);

    /// <summary>Makes a step that asks for nothing.</summary>
    public static AppStep FromAppModel(AppModel model) => new(model, []);

    /// <summary>Makes a step that asks for one thing.</summary>
    public static AppStep Asking(AppModel model, AppRequest request) => new(model, [request]);
}
