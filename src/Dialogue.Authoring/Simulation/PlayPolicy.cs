namespace Dialogue.Authoring.Simulation;

/// <summary>How a simulated player answers.</summary>
public enum PlayPolicy
{
    /// <summary>Every open choice is equally likely.</summary>
    Uniform,

    /// <summary>The open choice that was taken least so far, counted anew every <see cref="Simulator.BlockSize"/> plays; of equals, a random one.</summary>
    LeastUsed,

    /// <summary>The choice with the most words.</summary>
    Longest,

    /// <summary>The choice with the fewest words.</summary>
    Shortest,

    /// <summary>The first.</summary>
    First,

    /// <summary>The choice with the most words that begin with sorry, feel, understand or thank.</summary>
    Nicest,

    /// <summary>The choice that is worth most on empathy.</summary>
    GreedyEmpathy,

    /// <summary>The choice that is worth most on clarity.</summary>
    GreedyClarity,

    /// <summary>The choice that is worth most on boundary-keeping.</summary>
    GreedyBoundaries,
}
