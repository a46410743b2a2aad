using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Policy;
using CspNotifications.CodeFixes.Injection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>The characters of a send that change with its receiver. All others stay as they are.</summary>
internal sealed class ReceiverRewrite
{
    private readonly SendSite _site;
    private readonly Receiver? _receiver;
    private readonly string? _comments;
    private readonly Chain? _chain;

    public ReceiverRewrite(SendSite site, SyntaxNode root, SourceText text, PartnerWorld world)
    {
        _site = site;
        _receiver = Receiver.Of(site.Name);
        _comments = _receiver?.Comments(root, text);
        _chain = _receiver is { SkipsNull: false } ? Chain.Of(_receiver.Expression) : null;
        CanReplace = MayReplace(world);
    }

    /// <summary>There is something before the name, or could be, that may go.</summary>
    public bool CanReplace { get; }

    public ExpressionSyntax? Expression => _receiver?.Expression;

    public bool SkipsNull => _receiver is { SkipsNull: true };

    public bool HasQuestion => _receiver?.Question is not null;

    /// <summary>The receiver where it is made for this call alone.</summary>
    public ObjectCreationExpressionSyntax? Created
    {
        get
        {
            var expression = _chain?.Root ?? Expression;
            while (expression is ParenthesizedExpressionSyntax parenthesized)
                expression = parenthesized.Expression;

            return expression as ObjectCreationExpressionSyntax;
        }
    }

    private SyntaxToken Name => ((SimpleNameSyntax)_site.Name).Identifier;

    /// <summary>The send is already called on a value of the type, or in it.</summary>
    public bool IsReceiver(INamedTypeSymbol type)
    {
        if (_site.Method.MethodKind != MethodKind.Ordinary)
            return false;

        var owner = Expression is null ? _site.EnclosingType : _site.Model.GetTypeInfo(Expression).Type ?? _site.Method.ContainingType;
        return owner is not null && TypeRelations.IsA(owner, type);
    }

    /// <summary>The calls in the receiver, which stay, can be made on another.</summary>
    public bool IsChainOf(string receiver) => _chain is null || _chain.TakesTheSame(_site, receiver);

    /// <summary>The calls in the receiver decide what the send is called on.</summary>
    public bool HasChain => _chain is not null;

    /// <summary>The call on another receiver, by another name where there is one, as a text to bind.</summary>
    public string Call(string receiver, string? method, Passing passing) =>
        receiver + _chain?.Rest(_receiver!.Expression) + "." + Renamed(_site.Name, method) + passing.Text;

    /// <summary>The call by another name, as a text to bind.</summary>
    public string Renamed(string method, Passing passing) =>
        (_receiver is null ? "" : Expression + ".") + Renamed(_site.Name, method) + passing.Text;

    public TextChange Rename(string method) => new(Name.Span, method);

    public ImmutableArray<TextChange> Renaming(string? method) => method is null ? [] : [Rename(method)];

    public ImmutableArray<TextChange> Replace(string receiver, string? method, bool keepQuestion)
    {
        if (_receiver is null)
            return [new TextChange(new(Name.SpanStart, 0), receiver + "."), .. Renaming(method)];

        if (_chain is not null)
            return [new TextChange(_chain.Root.Span, receiver), .. Renaming(method)];

        var changes = ImmutableArray.Create(new TextChange(_receiver.Span, receiver + _comments));
        if (_receiver.Question is { } question && !keepQuestion)
            changes = changes.Add(new(question.Span, ""));

        return changes.AddRange(Renaming(method));
    }

    private bool MayReplace(PartnerWorld world)
    {
        // Through a delegate there is no receiver to change, and an extension's receiver may be the message.
        if (_site.Name is not SimpleNameSyntax || _site.Method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension))
            return false;

        // What other symbols compile alone is not seen, and may not go with another receiver.
        if (SourceEdits.IsConditional(_site.Call))
            return false;

        if (_receiver is null)
            return _site.Method.IsStatic && (_site.IsGroup || _site.Name.Parent is InvocationExpressionSyntax);

        if (_comments is null || Expression is ThisExpressionSyntax or BaseExpressionSyntax)
            return false;

        if (_site.Method.MethodKind == MethodKind.ReducedExtension && !IsSender(world))
            return false;

        var effects = new SideEffects(_site.Model);
        if (_chain is not null)
            return effects.AreNone(_chain.Root) && _chain.Root.DescendantTrivia().All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) && _chain.SendsNothing(_site, world);

        return effects.AreNone(_receiver.Expression) && Links().All(effects.AreNone);
    }

    private bool IsSender(PartnerWorld world) =>
        _site.Model.GetTypeInfo(Unconverted(_receiver!.Expression)).Type is { } type
        && world.Annotations.OfType(type).Facets.Origin.MayBe((int)Origin.Microsoft);

    private static ExpressionSyntax Unconverted(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Unconverted(parenthesized.Expression),
        CastExpressionSyntax cast => Unconverted(cast.Expression),
        PostfixUnaryExpressionSyntax postfix => Unconverted(postfix.Operand),
        _ => expression,
    };

    /// <summary>What was before the receiver in a chain of <c>?.</c>, and goes with it.</summary>
    private IEnumerable<ExpressionSyntax> Links() => _receiver!.Expression.Ancestors()
        .OfType<ConditionalAccessExpressionSyntax>()
        .Select(access => access.Expression)
        .Where(expression => _receiver.Span.Contains(expression.Span));

    private static string Renamed(SyntaxNode name, string? method) => (name, method) switch
    {
        (_, null) => name.ToString(),
        (GenericNameSyntax generic, _) => generic.WithIdentifier(SyntaxFactory.Identifier(method)).ToString(),
        _ => method,
    };
}
