using System.Collections.Immutable;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Policy;
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

    public ReceiverRewrite(SendSite site, SyntaxNode root, SourceText text, PartnerWorld world)
    {
        _site = site;
        _receiver = Receiver.Of(site.Name);
        _comments = _receiver?.Comments(root, text);
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
            var expression = Expression;
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

    /// <summary>The call on another receiver, by another name where there is one, as a text to bind.</summary>
    public string Call(string receiver, string? method) => receiver + "." + Renamed(_site.Name, method) + _site.Arguments;

    /// <summary>The call by another name, as a text to bind.</summary>
    public string Renamed(string method) =>
        (_receiver is null ? "" : Expression + ".") + Renamed(_site.Name, method) + _site.Arguments;

    public TextChange Rename(string method) => new(Name.Span, method);

    public ImmutableArray<TextChange> Renaming(string? method) => method is null ? [] : [Rename(method)];

    public ImmutableArray<TextChange> Replace(string receiver, string? method, bool keepQuestion)
    {
        if (_receiver is null)
            return [new TextChange(new(Name.SpanStart, 0), receiver + "."), .. Renaming(method)];

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

        if (_receiver is null)
            return _site.Method.IsStatic && _site.Name.Parent is InvocationExpressionSyntax;

        if (_comments is null || Expression is ThisExpressionSyntax or BaseExpressionSyntax)
            return false;

        if (_site.Method.MethodKind == MethodKind.ReducedExtension && !IsSender(world))
            return false;

        var effects = new SideEffects(_site.Model);
        return effects.AreNone(_receiver.Expression) && Links().All(effects.AreNone);
    }

    private bool IsSender(PartnerWorld world) =>
        _site.Model.GetTypeInfo(_receiver!.Expression).Type is { } type
        && world.Annotations.OfType(type).Facets.Origin.MayBe((int)Origin.Microsoft);

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
