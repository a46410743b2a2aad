using System.Reflection;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>Executes the entry of a program on all its inputs.</summary>
internal static class ProgramExecution
{
    /// <summary>False when the program did not end by itself.</summary>
    public static bool OnAllInputs(Assembly assembly, GeneratedProgram program, Recording recording)
    {
        var job = assembly.GetType(program.Name + ".Job", throwOnError: true)!;
        var entry = job.GetMethod("Run")!;
        var ends = true;
        recording.Completed = 0;
        recording.EndedByNull = 0;
        foreach (var inputs in new Inputs(assembly, program.Source).For(entry))
        {
            recording.Start(inputs.Description, inputs.FailingSend);
            Outbox.Record(recording, () => ends &= EndsByItself(recording, () => entry.Invoke(Activator.CreateInstance(job), BindingFlags.DoNotWrapExceptions, null, inputs.Arguments, null)));
        }

        return ends;
    }

    private static bool EndsByItself(Recording recording, Func<object?> execute)
    {
        try
        {
            (execute() as Task)?.GetAwaiter().GetResult();
            recording.Completed++;
        }
        catch (Exception exception) when (exception is EndlessProgramException or InsufficientExecutionStackException)
        {
            return false;
        }
        catch (NullReferenceException)
        {
            recording.EndedByNull++;
        }
        catch (Exception)
        {
            // What the program sent before it failed counts.
        }

        return true;
    }
}
