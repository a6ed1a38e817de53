using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Stateless;

namespace Dialogue.Conventions.Tests.Machines;

public sealed class MachineTests
{
    private static readonly Architecture Product = new ArchLoader()
        .LoadAssemblies([.. Tests.Product.AssemblyNames.Select(name => System.Reflection.Assembly.LoadFrom(Tests.Product.PathOf(name)))])
        .Build();

    private static readonly Architecture MadeUp = new ArchLoader().LoadAssemblies(typeof(MachineTests).Assembly).Build();

    [Fact]
    public void Only_machines_see_the_state_machine_library() => Assert.Empty(MachineRule.Breaches(Product, "Dialogue."));

    [Fact]
    public void The_machine_of_the_engine_is_found() =>
        Assert.Contains("Dialogue.Core.Playthroughs.PlaythroughMachine", MachineRule.Machines(Product, "Dialogue."));

    [Fact]
    public void Somebody_else_who_sees_it_is_found()
    {
        string here = typeof(MachineTests).FullName!;

        Assert.Contains($"{here}+StoryKeeper", MachineRule.Breaches(MadeUp, here));
    }

    private sealed class StoryKeeper
    {
        private readonly StateMachine<int, int> _states = new(0);

        public int State => _states.State;
    }
}
