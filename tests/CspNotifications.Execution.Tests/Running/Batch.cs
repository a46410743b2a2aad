using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.Loader;
using CspNotifications.Analyzers.Rules;
using CspNotifications.Execution.Tests.Judging;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>Many programs in one compilation: analysed at once, then executed one by one on all their inputs.</summary>
internal static class Batch
{
    /// <summary>The outcomes of those of the programs that compile.</summary>
    public static async Task<IReadOnlyList<Outcome>> RunAsync(IReadOnlyList<GeneratedProgram> programs, Action<GeneratedProgram, string>? invalid = null)
    {
        var compiled = Compiled.From(programs);
        var errors = compiled.Errors;
        if (errors.Count > 0)
        {
            foreach (var program in programs.Where(program => errors.Contains(program.File)))
                invalid?.Invoke(program, errors[program.File].First());

            programs = [.. programs.Where(program => !errors.Contains(program.File))];
            compiled = Compiled.From(programs);
        }

        if (programs.Count == 0)
            return [];

        var reports = await ReportsAsync(compiled.Analysed);
        return await InThreadOfItsOwn(() => Execute(compiled.Executed, programs, reports));
    }

    /// <summary>Where nothing is below the programs on the call stack: it is read for every violation.</summary>
    private static Task<List<Outcome>> InThreadOfItsOwn(Func<List<Outcome>> execute)
    {
        var result = new TaskCompletionSource<List<Outcome>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                result.SetResult(execute());
            }
            catch (Exception exception)
            {
                result.SetException(exception);
            }
        });
        thread.Start();
        return result.Task;
    }

    private static async Task<ILookup<string, Report>> ReportsAsync(Compilation compilation)
    {
        var failures = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, analyzer, _) => failures.Add($"{analyzer}: {exception}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);

        var run = new CompilationWithAnalyzers(compilation, [new SendAnalyzer()], options);
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.Empty(failures);
        return diagnostics
            .Where(diagnostic => Guideline.Rules.Contains(diagnostic.Id))
            .ToLookup(
                diagnostic => diagnostic.Location.SourceTree!.FilePath,
                diagnostic => new Report(diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1));
    }

    private static List<Outcome> Execute(Compilation compilation, IEnumerable<GeneratedProgram> programs, ILookup<string, Report> reports)
    {
        using var image = new MemoryStream();
        using var pdb = new MemoryStream();
        var emitted = compilation.Emit(image, pdb, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = pdb.Position = 0;

        var context = new AssemblyLoadContext("programs", isCollectible: true);
        try
        {
            using var symbols = MetadataReaderProvider.FromPortablePdbStream(pdb, MetadataStreamOptions.LeaveOpen);
            var assembly = context.LoadFromStream(image);
            var truth = new Truth(assembly.GetType("MailKind", throwOnError: true)!);
            return [.. programs.Select(program => Execute(assembly, symbols.GetMetadataReader(), truth, program, [.. reports[program.File]]))];
        }
        finally
        {
            context.Unload();
        }
    }

    private static Outcome Execute(Assembly assembly, MetadataReader symbols, Truth truth, GeneratedProgram program, ImmutableArray<Report> reports)
    {
        var lines = new SourceLines(symbols, program.File);
        var recording = new Recording(truth, lines, withAllLines: false);
        var isEndless = !ProgramExecution.OnAllInputs(assembly, program, recording);
        var outcome = new Outcome(program, recording.Violations, reports, recording.Sends, recording.ViolatingSends, isEndless) { Completed = recording.Completed, EndedByNull = recording.EndedByNull };
        if (!outcome.False.Any(report => !program.IsInEntry(report.Line)))
            return outcome;

        // The lines of all sends cost more than those of violations: found out only where it matters.
        var again = new Recording(truth, lines, withAllLines: true);
        ProgramExecution.OnAllInputs(assembly, program, again);
        return outcome with
        {
            UnreachedLines = [.. outcome.False.Select(report => report.Line).Where(line => !program.IsInEntry(line) && !again.Lines.Contains(line))],
        };
    }
}
