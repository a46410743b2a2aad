namespace CspNotifications.Benchmarks.Measuring;

/// <summary>What one analysis took: the analyzers' own time as the driver counts it, and what the whole process did meanwhile.</summary>
internal sealed record Cost(double Execution, double Wall, double Cpu, double Allocated, double Diagnostics)
{
    /// <summary>Figure by figure, so that one disturbed run disturbs none of them.</summary>
    public static Cost MedianOf(IReadOnlyCollection<Cost> costs) => new(
        Median(costs.Select(cost => cost.Execution)),
        Median(costs.Select(cost => cost.Wall)),
        Median(costs.Select(cost => cost.Cpu)),
        Median(costs.Select(cost => cost.Allocated)),
        Median(costs.Select(cost => cost.Diagnostics)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
