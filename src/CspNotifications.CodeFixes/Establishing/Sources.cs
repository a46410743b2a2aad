using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.CodeFixes.Establishing;

/// <summary>The declarations that what a send is handed comes from, the nearest first: what is read, through locals, and at last the types.</summary>
internal sealed class Sources(SemanticModel model, AnnotationModel said, Facet facet, CancellationToken cancellation)
{
    private const int MaxLocals = 4;

    public IEnumerable<ISymbol> Of(SendSite site)
    {
        var handed = (site.Arguments?.Arguments ?? []).Select(argument => argument.Expression).ToList();
        if (site.Method.MethodKind == MethodKind.ReducedExtension && Receiver.Of(site.Name) is { } receiver)
            handed.Add(receiver.Expression);

        return handed.SelectMany(expression => Read(expression, MaxLocals))
            .Concat(handed.Select(expression => model.GetTypeInfo(expression, cancellation).Type).OfType<INamedTypeSymbol>())
            .Select(symbol => symbol.OriginalDefinition)
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .Where(MaySay);
    }

    /// <summary>Nothing else is known of it: who a customer is does not say what a mail is about. Numbers, flags and functions say nothing, and a text no topic.</summary>
    private bool MaySay(ISymbol symbol)
    {
        if (Unwrapped(TypeOf(symbol)) is not { } type || type.TypeKind == TypeKind.Delegate || said.OfType(type).IsSender)
            return false;

        var facets = said.Of(symbol).OrElse(said.OfType(type)).Facets;
        if (facets.Origin.IsKnown || facets.Topic.IsKnown || facets.Recipient.IsKnown)
            return false;

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } kinds)
            return !said.OfEnum(kinds).HasAny || kinds.GetMembers().Any(member => said.Of(member).Facets[facet].IsKnown);

        return type.SpecialType switch
        {
            SpecialType.System_String => facet == Facet.Recipient,
            SpecialType.System_Object => true,
            _ => !type.IsValueType || type.IsTupleType || type.ContainingNamespace?.ToDisplayString().StartsWith(nameof(System), StringComparison.Ordinal) != true,
        };
    }

    private static ITypeSymbol? Unwrapped(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        _ => symbol as ITypeSymbol,
    };

    private IEnumerable<ISymbol> Read(ExpressionSyntax expression, int locals)
    {
        // An object that is made here says what it is by what is put into it.
        foreach (var node in expression.DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax))
        {
            if (node is not (SimpleNameSyntax or ElementAccessExpressionSyntax))
                continue;

            switch (model.GetSymbolInfo(node, cancellation).Symbol)
            {
                case ILocalSymbol local when locals > 0 && ValueOf(local) is { } value:
                    foreach (var symbol in Read(value, locals - 1))
                        yield return symbol;

                    break;
                case { } symbol when symbol is IParameterSymbol or IFieldSymbol or IPropertySymbol || (symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } && IsCalled(node)):
                    yield return symbol;
                    break;
            }
        }
    }

    private static bool IsCalled(SyntaxNode name) =>
        (name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name).Parent is InvocationExpressionSyntax;

    /// <summary>What the local begins as; an element of what a loop goes over.</summary>
    private ExpressionSyntax? ValueOf(ILocalSymbol local) => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
        ForEachStatementSyntax { Expression: { } elements } => elements,
        _ => null,
    };
}
