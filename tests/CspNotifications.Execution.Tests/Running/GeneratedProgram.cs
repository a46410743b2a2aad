using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>A program to be analysed and executed: a file whose class Job has the entry Run.</summary>
internal sealed record GeneratedProgram(string Name, string Source)
{
    private HashSet<int>? _entryLines;

    public string File => Name + ".cs";

    /// <summary>Whether a line is the entry's own: not that of a method, nor of a function within, which somebody has to call.</summary>
    public bool IsInEntry(int line) => (_entryLines ??= EntryLines()).Contains(line);

    public string Text => $"namespace {Name};\n{Source}";

    private static IEnumerable<int> LinesOf(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return Enumerable.Range(span.StartLinePosition.Line + 1, span.EndLinePosition.Line - span.StartLinePosition.Line + 1);
    }

    private HashSet<int> EntryLines()
    {
        var root = CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        var entry = root.DescendantNodes().OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.Text == "Run");
        var functions = entry.DescendantNodes().Where(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
        return [.. LinesOf(entry).Except(functions.SelectMany(LinesOf))];
    }
}
