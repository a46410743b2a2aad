namespace CspNotifications.Execution.Tests.Running;

/// <summary>
/// A method with a try statement that runs. The runtime tells of code in catch, finally and filters only where the method was before;
/// so there the instrumented method itself says on which line it is.
/// </summary>
public sealed class Activation : IDisposable
{
    [ThreadStatic]
    private static List<Activation>? _running;

    private Activation(int start) => Start = start;

    /// <summary>The first line of the method's body: by it the frame is found to which this belongs.</summary>
    internal int Start { get; }

    /// <summary>The line in a catch, finally or filter; 0 elsewhere.</summary>
    internal int Line { get; private set; }

    /// <summary>The innermost first.</summary>
    internal static IEnumerable<Activation> Running => Enumerable.Reverse(All);

    private static List<Activation> All => _running ??= [];

    public static Activation Enter(int start)
    {
        var entered = new Activation(start);
        All.Add(entered);
        return entered;
    }

    internal static void Forget() => All.Clear();

    /// <summary>True, so that it can stand in a filter.</summary>
    public bool At(int line)
    {
        Line = line;
        return true;
    }

    public void Dispose() => All.Remove(this);
}
