namespace Dialogue.Core.Scenarios;

/// <summary>Names a beat; unique in its scenario, <c>[a-z0-9]+(-[a-z0-9]+)*</c>, at most 64 characters.</summary>
/// <param name="Value">The id as written in the file.</param>
public readonly record struct BeatId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Names a choice; unique in its beat.</summary>
/// <param name="Value">The id as written in the file.</param>
public readonly record struct ChoiceId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Names a choice in its scenario, written <c>beat/choice</c>: the identity that saves, statistics and translations use.</summary>
/// <param name="Beat">The beat that offers it.</param>
/// <param name="Choice">The choice in that beat.</param>
public readonly record struct ChoicePath(BeatId Beat, ChoiceId Choice)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Beat.Value}/{Choice.Value}";
}

/// <summary>Names a part in the cast, <c>[a-z][a-z0-9_]*</c>; <c>you</c> and <c>narrator</c> are speakers, never roles.</summary>
/// <param name="Value">The key as written in the file.</param>
public readonly record struct RoleKey(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Names a variable of a scenario, <c>[a-z][a-z0-9_]*</c>.</summary>
/// <param name="Value">The name as written in the file.</param>
public readonly record struct VariableId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Names a communicative move of <c>seeds/moves.json</c>.</summary>
/// <param name="Value">The id as written in the file.</param>
public readonly record struct MoveId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
