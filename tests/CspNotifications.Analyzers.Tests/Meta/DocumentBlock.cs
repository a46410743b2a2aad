using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Tests.Meta;

/// <summary>A C# block of a document. The first block of a document declares what its later blocks use.</summary>
internal sealed class DocumentBlock(string declarations, string code)
{
    private static readonly Regex Block = new(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);

    private static readonly Regex Announcement = new(@"//\s*(?:warning |info )?(CSPN\d{4})\b");

    /// <summary>A comment that announces, to the end of its line.</summary>
    private static readonly Regex Announcing = new($@"[ ]*{Announcement}.*$", RegexOptions.Multiline);

    private static readonly Regex Pragma = new(@"^#pragma warning (?:disable|restore) (CSPN\d{4}).*$", RegexOptions.Multiline);

    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Diagnostics.CodeAnalysis;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using CspNotifications;
        """;

    /// <summary>What is put around a block that is a part of something: nothing, a declaration to annotate, a class, an async method.</summary>
    private static readonly (string Before, string After)[] Surroundings =
    [
        ("", ""),
        ("", "\npublic sealed class Annotated;"),
        ("public sealed class Surrounding(IMicrosoftMailer microsoft, IPartnerMailer partner) {\n", "\n}"),
        ("public sealed class Surrounding { public async Task RunAsync(IMicrosoftMailer microsoft, IPartnerMailer partner, Customer customer) {\n", "\n} }"),
    ];

    /// <summary>Line and id of what the comments announce: <c>// CSPN1001</c>, <c>// warning CSPN1001</c>.</summary>
    public IEnumerable<(int Line, string Id)> Announced => code.Split('\n')
        .Select((line, index) => (Line: index + 1, Match: Announcement.Match(line)))
        .Where(line => line.Match.Success)
        .Select(line => (line.Line, line.Match.Groups[1].Value));

    public static ImmutableArray<DocumentBlock> In(string document)
    {
        var blocks = Block.Matches(document.ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value).ToArray();
        return [.. blocks.Select((code, index) => new DocumentBlock(index == 0 ? "" : blocks[0], code))];
    }

    /// <summary>What is reported, with rules turned on that are off by default.</summary>
    public async Task<IEnumerable<(int Line, string Id)>> ReportedAsync(IEnumerable<string> turnedOn)
    {
        var (compilation, tree, linesBefore) = await CompileAsync();
        var run = await AnalyzerRun.WithoutExceptionAsync(compilation.TurningOn(turnedOn));
        Assert.All(run.Diagnostics, diagnostic => Assert.Same(tree, diagnostic.Location.SourceTree));
        return run.Diagnostics.Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1 - linesBefore, diagnostic.Id));
    }

    /// <summary>The rules that it suppresses.</summary>
    public IEnumerable<string> Suppressed => Pragma.Matches(code).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>The same with nothing suppressed.</summary>
    public DocumentBlock WithoutPragmas() => new(declarations, Pragma.Replace(code, ""));

    /// <summary>What fixes of the rule make of it, without the comments that announce something.</summary>
    public async Task<IReadOnlyCollection<string>> FixedAsync(string id)
    {
        var silent = new DocumentBlock(declarations, Announcing.Replace(code, ""));
        var (compilation, _, _) = await silent.CompileAsync();
        return await DocumentFixes.ResultsAsync(await ProjectOf.CompilationAsync(compilation), id);
    }

    public override string ToString() => code;

    private async Task<(CSharpCompilation Compilation, SyntaxTree Tree, int LinesBefore)> CompileAsync()
    {
        var errors = new List<Diagnostic>();
        foreach (var (before, after) in Surroundings)
        {
            var tree = Compiled.Tree(before + code + after);
            var compilation = await CompileAsync(tree);
            errors = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
            if (errors.Count == 0)
                return (compilation, tree, before.Count(letter => letter == '\n'));
        }

        Assert.Fail($"{string.Join('\n', errors)}\n{code}");
        throw new InvalidOperationException();
    }

    /// <summary>A block that declares the attributes itself stands for a project that does not reference them.</summary>
    private Task<CSharpCompilation> CompileAsync(SyntaxTree tree) => code.Contains("namespace CspNotifications", StringComparison.Ordinal)
        ? Compiled.FromAsync([tree, Compiled.Tree(Usings)], [])
        : Compiled.FromAsync([tree, Compiled.Tree(Usings), Compiled.Tree(declarations)], [Compiled.Annotations, .. Container.References]);
}
