using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>The source lines of the frames of a call stack, read from the symbols that were emitted with the programs.</summary>
internal sealed class SourceLines(MetadataReader symbols, string document)
{
    private readonly Dictionary<int, ImmutableArray<SequencePoint>> _points = [];

    /// <summary>The lines of the frames in the program's own document, the innermost first, each once.</summary>
    public IReadOnlyList<int> Of(StackTrace trace)
    {
        var running = Activation.Running.ToList();
        return [.. trace.GetFrames().Select(frame => LineOf(frame, running)).OfType<int>().Distinct()];
    }

    private int? LineOf(StackFrame frame, List<Activation> running)
    {
        if (frame.GetMethod() is not { } method || !method.Module.Assembly.IsCollectible)
            return null;

        if (HandlerLineOf(method, running) is { } handler)
            return handler;

        var offset = frame.GetILOffset();
        SequencePoint? last = null;
        foreach (var point in PointsOf(method))
        {
            if (point.Offset > offset)
                break;

            // Code that the compiler hides, as the end of a using, belongs to what was there before it.
            if (!point.IsHidden)
                last = point;
        }

        return last is { } found && IsInProgram(found) ? found.StartLine : null;
    }

    /// <summary>Where the method says that it is, if it is in a handler. Each running method belongs to one frame.</summary>
    private int? HandlerLineOf(MethodBase method, List<Activation> running)
    {
        if (running.Count == 0 || PointsOf(method).FirstOrDefault(point => !point.IsHidden) is not { StartLine: > 0 } first || !IsInProgram(first))
            return null;

        var found = running.FindIndex(activation => activation.Start == first.StartLine);
        if (found < 0)
            return null;

        var line = running[found].Line;
        running.RemoveAt(found);
        return line > 0 ? line : null;
    }

    private bool IsInProgram(SequencePoint point) => symbols.GetString(symbols.GetDocument(point.Document).Name) == document;

    private ImmutableArray<SequencePoint> PointsOf(MethodBase method)
    {
        if (!_points.TryGetValue(method.MetadataToken, out var points))
        {
            var handle = MetadataTokens.MethodDefinitionHandle(method.MetadataToken & 0xFFFFFF);
            var information = symbols.GetMethodDebugInformation(handle.ToDebugInformationHandle());
            _points[method.MetadataToken] = points = [.. information.GetSequencePoints()];
        }

        return points;
    }
}
