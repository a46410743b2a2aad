using System.Collections.Immutable;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>
/// Where the solution registers Microsoft's sender for dependency injection and the channel nowhere, the channel is registered beside it, the same way.
/// </summary>
internal sealed class Registrations(Solution solution, CancellationToken cancellation)
{
    private const string Services = "Microsoft.Extensions.DependencyInjection";
    private readonly Dictionary<(ISymbol Channel, ISymbol Sender), ChannelRegistration> _known = [];

    /// <summary>What there is and what changes, found once for all types that lack the channel.</summary>
    public async Task<ChannelRegistration> OfAsync(PartnerChannel channel, ITypeSymbol? sender)
    {
        if (sender is not INamedTypeSymbol named)
            return ChannelRegistration.None;

        if (!_known.TryGetValue((channel.Type, named), out var found))
            _known[(channel.Type, named)] = found = await FindAsync(channel, named).ConfigureAwait(false);

        return found;
    }

    private async Task<ChannelRegistration> FindAsync(PartnerChannel channel, INamedTypeSymbol sender)
    {
        if (await FirstAsync(channel.Type).ConfigureAwait(false) is not null)
            return new(IsThere: true, []);

        if (await FirstAsync(sender).ConfigureAwait(false) is not var (document, call, model)
            || await ConcreteAsync(channel).ConfigureAwait(false) is not { } concrete
            || !model.IsAccessible(call.SpanStart, concrete)
            || Beside(call, model, channel.Type, concrete) is not { } change)
        {
            return ChannelRegistration.None;
        }

        return new(IsThere: false, [(document.Id, change)]);
    }

    /// <summary>What a container can make: the channel itself, or the only type that implements it.</summary>
    private async Task<INamedTypeSymbol?> ConcreteAsync(PartnerChannel channel)
    {
        if (channel.Concrete is { } concrete)
            return concrete;

        var found = channel.Type.TypeKind == TypeKind.Interface
            ? await SymbolFinder.FindImplementationsAsync(channel.Type, solution, cancellationToken: cancellation).ConfigureAwait(false)
            : await SymbolFinder.FindDerivedClassesAsync(channel.Type, solution, cancellationToken: cancellation).ConfigureAwait(false);
        var candidates = found.OfType<INamedTypeSymbol>().Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false, Arity: 0 }).Take(2).ToList();
        return candidates.Count == 1 ? candidates[0] : null;
    }

    /// <summary>The first call that registers the type for those who ask for it: by a type argument, an instance or a factory.</summary>
    private async Task<(Document Document, InvocationExpressionSyntax Call, SemanticModel Model)?> FirstAsync(INamedTypeSymbol type)
    {
        foreach (var reference in await SymbolFinder.FindReferencesAsync(type, solution, cancellation).ConfigureAwait(false))
        {
            foreach (var location in reference.Locations.OrderBy(found => found.Document.FilePath ?? found.Document.Name, StringComparer.Ordinal).ThenBy(found => found.Location.SourceSpan.Start))
            {
                var root = await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
                var model = await location.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
                var node = root?.FindNode(location.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
                var call = model is null ? null : node?.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault(around => Registers(model, around, type));
                if (call is not null)
                    return (location.Document, call, model!);
            }
        }

        return null;
    }

    /// <summary>The first of its type arguments is the service. One with a key is not for those who ask without.</summary>
    private bool Registers(SemanticModel model, InvocationExpressionSyntax call, INamedTypeSymbol type) =>
        model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { TypeArguments: { Length: > 0 } arguments } method
        && method.ContainingNamespace.ToDisplayString().StartsWith(Services, StringComparison.Ordinal)
        && method.Name.Contains("Add")
        && !method.Name.Contains("Keyed")
        && arguments[0].OriginalDefinition.ToDisplayString() == type.OriginalDefinition.ToDisplayString();

    /// <summary>The same call with the channel's types: a statement of its own, or the next link of a chain.</summary>
    private static TextChange? Beside(InvocationExpressionSyntax call, SemanticModel model, INamedTypeSymbol channel, INamedTypeSymbol concrete)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access)
            return null;

        var service = channel.ToMinimalDisplayString(model, call.SpanStart);
        var implementation = concrete.ToMinimalDisplayString(model, call.SpanStart);
        var types = service == implementation ? implementation : service + ", " + implementation;
        var added = $"{access.Name.Identifier.Text}<{types}>()";
        return call.Parent is ExpressionStatementSyntax statement && access.Expression is IdentifierNameSyntax services
            ? SourceEdits.After(statement, $"{services}.{added};")
            : new TextChange(new(call.Span.End, 0), (access.OperatorToken.GetPreviousToken().TrailingTrivia.Concat(access.OperatorToken.LeadingTrivia).Any(trivia => trivia.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.EndOfLineTrivia)) ? LineBefore(access) : "") + "." + added);
    }

    private static string LineBefore(MemberAccessExpressionSyntax access)
    {
        var text = access.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(access.OperatorToken.SpanStart);
        return SourceEdits.LineBreakAt(text, line) + SourceEdits.IndentOf(text, access.OperatorToken.SpanStart);
    }
}

/// <summary>What the set-up of the container says of the channel.</summary>
/// <param name="IsThere">It is registered.</param>
/// <param name="Changes">It is not, but comes with these.</param>
internal sealed record ChannelRegistration(bool IsThere, ImmutableArray<(DocumentId Document, TextChange Change)> Changes)
{
    public static ChannelRegistration None { get; } = new(false, []);

    /// <summary>The container can be asked for it.</summary>
    public bool CanResolve => IsThere || !Changes.IsEmpty;
}
