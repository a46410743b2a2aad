namespace CspNotifications.Execution.Tests.Running;

/// <summary>What the senders of running programs call: it hands each send to the run that goes on in this thread.</summary>
public static class Outbox
{
    private const int MaxSteps = 20_000;

    [ThreadStatic]
    private static Recording? _current;

    [ThreadStatic]
    private static int _steps;

    public static void Sent(object sender, object? what) => _current?.Add(new(sender, [what], [what]));

    public static void Sent(object sender, object? what, object? to) => _current?.Add(new(sender, [what, to], [what, to]));

    /// <summary>A send whose parameters say which argument decides what.</summary>
    public static void Posted(object sender, object? what, object? to) => _current?.Add(new(sender, [what], [to]));

    /// <summary>Called in every round of a loop and at the start of every method, so that no program runs for ever.</summary>
    public static void Step()
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_steps > MaxSteps)
            throw new EndlessProgramException();
    }

    internal static void Record(Recording recording, Action program)
    {
        _current = recording;
        _steps = 0;
        Activation.Forget();
        try
        {
            program();
        }
        finally
        {
            _current = null;
        }
    }
}
