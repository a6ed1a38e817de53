using System.Text.Json;

namespace Dialogue.Reports.Tests.Xapi;

/// <summary>Something that every statement keeps.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Keeps">Whether a statement keeps it.</param>
internal sealed record XapiRule(string Name, Func<JsonElement, bool> Keeps);
