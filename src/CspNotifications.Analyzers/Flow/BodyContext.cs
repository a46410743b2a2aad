using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What the analysis of one body shares with that of the functions within it.</summary>
internal sealed class BodyContext
{
    private readonly Dictionary<ControlFlowGraph, GraphShape> _shapes = [];

    public BodyContext(AnnotationModel model, Enclosing enclosing, CancellationToken cancellation)
    {
        Model = model;
        Cancellation = cancellation;
        Numbering = new();
        Effort = new();
        Memory = new(model, Numbering);
        Joiner = new(Numbering, Memory.Initial);
        Enclosing = enclosing;
        Sends = new(model, enclosing);
    }

    private BodyContext(BodyContext outer, Enclosing enclosing)
    {
        Model = outer.Model;
        Cancellation = outer.Cancellation;
        Numbering = outer.Numbering;
        Effort = outer.Effort;
        Memory = outer.Memory;
        Joiner = outer.Joiner;
        Enclosing = enclosing;
        Sends = new(Model, enclosing);
        _shapes = outer._shapes;
    }

    private Enclosing Enclosing { get; }

    /// <summary>The context of a function within the body: its own where it says something itself.</summary>
    public BodyContext Within(IMethodSymbol function) =>
        Model.Of(function).IsNone ? this : new(this, new Enclosing(Model, function, Enclosing.DefaultOrigin));

    public AnnotationModel Model { get; }

    /// <summary>A function within the body runs from many states; its graph is looked at once.</summary>
    public GraphShape ShapeOf(ControlFlowGraph graph)
    {
        if (!_shapes.TryGetValue(graph, out var shape))
        {
            _shapes.Add(graph, shape = new(graph, Cancellation));
            Effort.Expect(graph.Blocks.Sum(block => block.Operations.Length + 1));
        }

        return shape;
    }

    public Numbering Numbering { get; }

    public Effort Effort { get; }

    public Memory Memory { get; }

    public Joiner Joiner { get; }

    public Sends Sends { get; }

    public CancellationToken Cancellation { get; }
}
