using CspNotifications.Analyzers.Annotations;
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
        Memory = new(model, Numbering);
        Joiner = new(Numbering, Memory.Initial);
        Sends = new(model, enclosing);
    }

    public AnnotationModel Model { get; }

    /// <summary>A function within the body runs from many states; its graph is looked at once.</summary>
    public GraphShape ShapeOf(ControlFlowGraph graph)
    {
        if (!_shapes.TryGetValue(graph, out var shape))
            _shapes.Add(graph, shape = new(graph, Cancellation));

        return shape;
    }

    public Numbering Numbering { get; } = new();

    public Effort Effort { get; } = new();

    public Memory Memory { get; }

    public Joiner Joiner { get; }

    public Sends Sends { get; }

    public CancellationToken Cancellation { get; }
}
