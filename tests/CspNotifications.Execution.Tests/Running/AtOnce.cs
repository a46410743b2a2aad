namespace CspNotifications.Execution.Tests.Running;

/// <summary>What stands in for methods that would leave the thread: the same, done at once.</summary>
public static class AtOnce
{
    public static Task Run(Action action) => Run(() =>
    {
        action();
        return true;
    });

    public static Task<T> Run<T>(Func<T> function)
    {
        try
        {
            return Task.FromResult(function());
        }
        catch (Exception exception) when (exception is not EndlessProgramException)
        {
            return Task.FromException<T>(exception);
        }
    }

    public static Task Run(Func<Task> function) => function();

    public static Task<T> Run<T>(Func<Task<T>> function) => function();

    public static Task Yield() => Task.CompletedTask;

    public static void ForEach<T>(IEnumerable<T> elements, Action<T> action)
    {
        foreach (var element in elements)
            action(element);
    }
}
