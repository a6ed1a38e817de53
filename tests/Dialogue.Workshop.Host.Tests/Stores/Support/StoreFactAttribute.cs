using Xunit.Abstractions;
using Xunit.Sdk;

namespace Dialogue.Workshop.Host.Tests.Stores.Support;

/// <summary>Marks a test that a class of tests may leave out as a whole, by what it is marked with.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Dialogue.Workshop.Host.Tests.Stores.Support." + nameof(StoreFactDiscoverer), "Dialogue.Workshop.Host.Tests")]
public sealed class StoreFactAttribute : FactAttribute;

/// <summary>Finds such tests, in the class that has them and not in the one that wrote them down.</summary>
public sealed class StoreFactDiscoverer(IMessageSink sink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new StoreTestCase(sink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
}

/// <summary>Such a test.</summary>
public sealed class StoreTestCase : XunitTestCase
{
#pragma warning disable CS0618 // The runner makes it when it reads a list of tests.
    public StoreTestCase()
    {
    }
#pragma warning restore CS0618

    public StoreTestCase(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(sink, display, options, method)
    {
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute) =>
        TestMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsPostgresAttribute)).Any() ? PostgresDatabase.WhyNot : base.GetSkipReason(factAttribute);
}
