using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>A program to be analysed and executed: a file whose class Job has the entry Run.</summary>
internal sealed record GeneratedProgram(string Name, string Source)
{
    private (int First, int Last)? _entry;

    public string File => Name + ".cs";

    /// <summary>Whether a line is one of the entry's.</summary>
    public bool IsInEntry(int line)
    {
        _entry ??= Entry();
        return line >= _entry.Value.First && line <= _entry.Value.Last;
    }

    public string Text => $"namespace {Name};\n{Source}";

    private (int First, int Last) Entry()
    {
        var root = CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        var entry = root.DescendantNodes().OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.Text == "Run");
        var span = entry.GetLocation().GetLineSpan();
        return (span.StartLinePosition.Line + 1, span.EndLinePosition.Line + 1);
    }
}
