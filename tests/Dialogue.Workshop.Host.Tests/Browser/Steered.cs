using Dialogue.Workshop.Client;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Messages;

namespace Dialogue.Workshop.Host.Tests.Browser;

/// <summary>What a facilitator does while others look at their pages.</summary>
internal static class Steered
{
    /// <summary>Does something that has to work.</summary>
    public static async Task<ControlAnswer> DoesAsync(this SteeringClient desk, string verb, int? number = null, string? text = null)
    {
        ControlAnswer answer = await desk.ControlAsync(new ControlRequest(string.Empty, Guid.Empty, verb) { Number = number, Text = text }, CancellationToken.None);
        Assert.True(answer.Status == CommandStatus.Recorded, $"{verb}: {answer.Status} {answer.Why}");
        return answer;
    }
}
