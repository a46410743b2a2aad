using System.Collections.Immutable;

namespace CspNotifications.CodeBases;

/// <summary>Generated code, always the same for the same wishes, with what is known of it from its making.</summary>
public sealed record CodeBase(string Name, ImmutableArray<CodeFile> Files)
{
    /// <summary>Methods that have a body.</summary>
    public int Methods { get; init; }

    /// <summary>Methods with a send in their own body.</summary>
    public int SendingMethods { get; init; }

    /// <summary>Calls that send.</summary>
    public int Sends { get; init; }
}
