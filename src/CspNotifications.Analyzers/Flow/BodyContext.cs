using CspNotifications.Analyzers.Annotations;

namespace CspNotifications.Analyzers.Flow;

/// <summary>What the analysis of one body shares with that of the functions within it.</summary>
internal sealed class BodyContext
{
    public BodyContext(AnnotationModel model, Enclosing enclosing, CancellationToken cancellation)
    {
        Model = model;
        Cancellation = cancellation;
        Memory = new(model, Numbering);
        Joiner = new(Numbering, Memory.Initial);
        Sends = new(model, enclosing);
    }

    public AnnotationModel Model { get; }

    public Numbering Numbering { get; } = new();

    public Memory Memory { get; }

    public Joiner Joiner { get; }

    public Sends Sends { get; }

    public CancellationToken Cancellation { get; }
}
