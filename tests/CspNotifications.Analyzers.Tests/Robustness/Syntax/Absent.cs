using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Tests.Robustness.Syntax;

/// <summary>What valid code cannot contain, and why.</summary>
internal static class Absent
{
    private const string Broken = "the parser makes it of code that is wrong";
    private const string Scripts = "scripts only";
    private const string NeverBuilt = "the scanner uses it, and no tree has it";
    private const string VisualBasic = "Visual Basic only";
    private const string Graph = "in control-flow graphs only";

    /// <summary>Kinds of trivia that are no nodes.</summary>
    public static IReadOnlySet<SyntaxKind> Trivia { get; } = new HashSet<SyntaxKind>
    {
        SyntaxKind.EndOfLineTrivia,
        SyntaxKind.WhitespaceTrivia,
        SyntaxKind.SingleLineCommentTrivia,
        SyntaxKind.MultiLineCommentTrivia,
        SyntaxKind.DocumentationCommentExteriorTrivia,
        SyntaxKind.DisabledTextTrivia,
        SyntaxKind.PreprocessingMessageTrivia,
        SyntaxKind.ConflictMarkerTrivia,
    };

    public static IReadOnlyDictionary<SyntaxKind, string> Nodes { get; } = new Dictionary<SyntaxKind, string>
    {
        [SyntaxKind.None] = "no node",
        [SyntaxKind.List] = "how children are kept; never handed out",
        [SyntaxKind.ErrorDirectiveTrivia] = "it is an error",
        [SyntaxKind.BadDirectiveTrivia] = Broken,
        [SyntaxKind.UnknownAccessorDeclaration] = Broken,
        [SyntaxKind.IncompleteMember] = Broken,
        [SyntaxKind.ReferenceDirectiveTrivia] = Scripts,
        [SyntaxKind.LoadDirectiveTrivia] = Scripts,
    };

    public static IReadOnlyDictionary<SyntaxKind, string> Tokens { get; } = new Dictionary<SyntaxKind, string>
    {
        [SyntaxKind.BackslashToken] = NeverBuilt,
        [SyntaxKind.DollarToken] = NeverBuilt,
        [SyntaxKind.InterpolatedStringToken] = NeverBuilt,
        [SyntaxKind.RazorContentToken] = NeverBuilt,
        [SyntaxKind.BadToken] = Broken,
        [SyntaxKind.ErrorKeyword] = "it is an error",
        [SyntaxKind.ReferenceKeyword] = Scripts,
        [SyntaxKind.LoadKeyword] = Scripts,
    };

    public static IReadOnlyDictionary<OperationKind, string> Operations { get; } = new Dictionary<OperationKind, string>
    {
        [OperationKind.Invalid] = "code that is wrong",
        [OperationKind.InterpolatedStringAppendInvalid] = "code that is wrong",
        [OperationKind.Stop] = VisualBasic,
        [OperationKind.End] = VisualBasic,
        [OperationKind.RaiseEvent] = VisualBasic,
        [OperationKind.Parenthesized] = VisualBasic,
        [OperationKind.OmittedArgument] = VisualBasic,
        [OperationKind.ReDim] = VisualBasic,
        [OperationKind.ReDimClause] = VisualBasic,
        [OperationKind.FlowCapture] = Graph,
        [OperationKind.FlowCaptureReference] = Graph,
        [OperationKind.FlowAnonymousFunction] = Graph,
        [OperationKind.IsNull] = Graph,
        [OperationKind.CaughtException] = Graph,
        [OperationKind.StaticLocalInitializationSemaphore] = Graph,
    };
}
