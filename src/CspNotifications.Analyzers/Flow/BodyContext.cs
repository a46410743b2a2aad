using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Composition;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What the analysis of one body, or of one function within it, works with.</summary>
internal sealed class BodyContext
{
    public BodyContext(AnnotationModel model, ISymbol owner, Enclosing enclosing, SummaryScope scope, Effort effort, CancellationToken cancellation)
        : this(model, owner, enclosing, scope, effort, new(), new(), isNested: false, cancellation)
    {
    }

    private BodyContext(
        AnnotationModel model,
        ISymbol owner,
        Enclosing enclosing,
        SummaryScope scope,
        Effort effort,
        Functions functions,
        RegistrationSightings registrations,
        bool isNested,
        CancellationToken cancellation)
    {
        Model = model;
        Owner = owner;
        Scope = scope;
        Effort = effort;
        Functions = functions;
        Registrations = registrations;
        Enclosing = enclosing;
        Cancellation = cancellation;
        Numbering = new(owner, effort.IsCoarse ? Numbering.CoarseDepth : Numbering.FullDepth);
        var values = new ValueFactory(model, scope.KeyedServices);
        Memory = new(model, values, Numbering, new EstablishedMembers(scope, values, cancellation).Of);
        Joiner = new(Numbering, Memory.Initially);
        Narrowing = new(model, values, Numbering);
        Sends = new(model, scope, enclosing, Joiner, owner, isNested);
        Contracts = new(model, Sends, Joiner, owner, isNested);
        IsNested = isNested;
    }

    public AnnotationModel Model { get; }

    public ISymbol Owner { get; }

    public Enclosing Enclosing { get; }

    /// <summary>It is a function within a body: what it captured is known only where it runs.</summary>
    public bool IsNested { get; }

    /// <summary>What is known of other bodies.</summary>
    public SummaryScope Scope { get; }

    public Numbering Numbering { get; }

    public Effort Effort { get; }

    public Functions Functions { get; }

    /// <summary>What the body registers, and the functions in it.</summary>
    public RegistrationSightings Registrations { get; }

    public Memory Memory { get; }

    public Joiner Joiner { get; }

    public Narrowing Narrowing { get; }

    public Sends Sends { get; }

    public Contracts Contracts { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The context of a function within the body; the declaration around it is its own where it says something itself.</summary>
    public BodyContext Within(IMethodSymbol function)
    {
        var enclosing = Model.Of(function).IsNone ? Enclosing : new(Model, function, Enclosing.DefaultOrigin);
        return new(Model, function, enclosing, Scope, Effort, Functions, Registrations, isNested: true, Cancellation);
    }

    /// <summary>What is the same of the graph however often it is run.</summary>
    public GraphShape ShapeOf(ControlFlowGraph graph)
    {
        Effort.Expect(graph.Blocks.Sum(block => block.Operations.Length + 1));
        return new(graph, Cancellation);
    }
}
