using System.Collections.Immutable;
using CspNotifications.Benchmarks.Measuring;
using CspNotifications.Benchmarks.Peers;
using CspNotifications.CodeBases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Benchmarks.Scenarios;

/// <summary>A project that is open in an editor: each edit makes a compilation in which one tree is another.</summary>
internal sealed class EditedProject
{
    private const double Sending = 0.01;

    /// <summary>So ends the head of a method whose body is a block.</summary>
    private const string Head = "cancellation)\n    {\n";

    private readonly CSharpCompilation _compilation;
    private readonly ImmutableArray<SyntaxTree> _sending;
    private int _edits;

    public EditedProject(int files)
    {
        Code = BusinessCodeBase.Create(files, Sending);
        _compilation = new CompiledCodeBase(Code).Create();
        _sending =
        [
            .. _compilation.SyntaxTrees.Where(tree =>
                tree.GetText().ToString() is var text
                && text.Contains("_microsoft.SendAsync", StringComparison.Ordinal)
                && text.Contains(Head, StringComparison.Ordinal)),
        ];
    }

    public CodeBase Code { get; }

    /// <summary>Before the first keystroke an editor has looked at all files.</summary>
    public Task LookAtAllAsync(Peer peer) => Meter.CountAsync(_compilation, peer);

    /// <summary>The project with a statement more in one body of one of the files that send; each time another one.</summary>
    public (Compilation Compilation, SyntaxTree Tree) Edit(int file)
    {
        var before = _sending[file % _sending.Length];
        var text = before.GetText();
        var place = text.ToString().IndexOf(Head, StringComparison.Ordinal) + Head.Length;
        var number = _edits++;
        var after = before.WithChangedText(text.WithChanges(new TextChange(new(place, 0), $"        var edit{number} = {number};\n")));
        return (_compilation.ReplaceSyntaxTree(before, after), after);
    }
}
