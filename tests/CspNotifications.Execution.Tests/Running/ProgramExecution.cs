using System.Reflection;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>Executes the entry of a program on all its inputs.</summary>
internal static class ProgramExecution
{
    private const int MaxFailingSend = 24;

    /// <summary>False when the program did not end by itself.</summary>
    public static bool OnAllInputs(Assembly assembly, GeneratedProgram program, Recording recording)
    {
        var job = assembly.GetType(program.Name + ".Job", throwOnError: true)!;
        var entry = job.GetMethod("Run")!;
        var ends = true;
        var catches = program.Source.Contains("try");
        recording.Completed = 0;
        recording.EndedByNull = 0;
        foreach (var inputs in new Inputs(assembly, program.Source).For(entry))
        {
            // Sends fail, too: none of them, then the first, the second, as long as there is one.
            var failing = 0;
            do
            {
                recording.Start(inputs.Description, failing);
                Outbox.Record(recording, () => ends &= EndsByItself(recording, () => entry.Invoke(Activator.CreateInstance(job), BindingFlags.DoNotWrapExceptions, null, inputs.Arguments, null)));
            }
            while (ends && catches && failing++ < MaxFailingSend && (failing == 1 || recording.HasFailed));
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
