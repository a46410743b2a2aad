using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Benchmarks.Peers;

/// <summary>Analyzers of another package: loaded from its folder, over the compiler that is measured.</summary>
internal static class PeerAssembly
{
    /// <summary>The analyzers for C# in the assemblies of a folder that a pattern fits, or those of them that are named.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers(string folder, string pattern, params string[] names)
    {
        var context = new FolderContext(folder);
        var found = Directory.EnumerateFiles(folder, pattern)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => TypesIn(context.LoadFromAssemblyPath(file)))
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
            .Where(type => names.Length == 0 || names.Contains(type.Name))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        return found.Length >= Math.Max(names.Length, 1) ? found : throw new InvalidOperationException($"Analyzers are missing in {folder}.");
    }

    /// <summary>Without those that need more than a compiler, as code fixes do.</summary>
    private static IEnumerable<Type> TypesIn(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }

    /// <summary>Takes from the folder what this program does not have itself.</summary>
    private sealed class FolderContext(string folder) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var file = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
        }
    }
}
