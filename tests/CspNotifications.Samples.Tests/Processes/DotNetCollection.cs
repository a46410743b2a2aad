namespace CspNotifications.Samples.Tests.Processes;

/// <summary>Classes that start dotnet take turns: each process uses all cores itself.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class DotNetCollection
{
    public const string Name = "dotnet";
}
