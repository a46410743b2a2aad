using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>A variable, field or property that can be read at a send, and the text that reads it there.</summary>
internal sealed record ScopeValue(ISymbol Symbol, ITypeSymbol Type, string Text)
{
    /// <summary>Declared as possibly <see langword="null"/>. Of a <c>var</c> that is always said, so it counts for nothing there.</summary>
    public bool MayBeNull =>
        Type.NullableAnnotation == NullableAnnotation.Annotated && !(Symbol is ILocalSymbol local && ScopeSearch.IsImplicitlyTyped(local));

    public bool IsNeverNull => Type.IsValueType || (!MayBeNull && Type.NullableAnnotation != NullableAnnotation.None);
}

/// <summary>What can be read at a send, the nearest first: locals, parameters, members, primary-constructor parameters, outer members.</summary>
internal sealed class ScopeSearch(SemanticModel model, int position, SyntaxNode? sent, CancellationToken cancellation)
{
    private readonly SemanticModel _model = model;
    private readonly int _position = position;
    private readonly INamedTypeSymbol? _within = model.GetEnclosingSymbol(position, cancellation) is { } symbol ? symbol as INamedTypeSymbol ?? symbol.ContainingType : null;

    public ScopeSearch(SendSite site, CancellationToken cancellation)
        : this(site.Model, site.Position, site.Name, cancellation)
    {
    }

    public IEnumerable<ScopeValue> Values()
    {
        var variables = _model.LookupSymbols(_position)
            .Where(symbol => symbol is ILocalSymbol { IsConst: false } or IParameterSymbol && StartsBefore(symbol))
            .OrderByDescending(symbol => DeclaredAt(symbol).Start)
            .ToList();
        foreach (var local in variables.OfType<ILocalSymbol>())
            yield return new(local, local.Type, Identifier(local));

        foreach (var parameter in variables.OfType<IParameterSymbol>().Where(parameter => !IsOfPrimaryConstructor(parameter)))
            yield return new(parameter, parameter.Type, Identifier(parameter));

        if (_within is { } type)
        {
            foreach (var value in Members(type, onlyStatic: IsStaticContext()))
                yield return value;
        }

        // A field or property made of a primary-constructor parameter was found before it: capturing it as well would keep it twice.
        foreach (var parameter in variables.OfType<IParameterSymbol>().Where(IsOfPrimaryConstructor))
            yield return new(parameter, parameter.Type, Identifier(parameter));

        for (var outer = _within?.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            foreach (var value in Members(outer, onlyStatic: true))
                yield return value;
        }
    }

    /// <summary>The other values of the object from which the sender was read: <c>mailers.Partner</c> beside <c>mailers.Microsoft</c>.</summary>
    public IEnumerable<ScopeValue> Siblings(ExpressionSyntax receiver)
    {
        if (receiver is not MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) } access
            || access.DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            || _within is not { } within)
        {
            yield break;
        }

        var holder = _model.GetSymbolInfo(access.Expression, cancellation).Symbol as INamedTypeSymbol;
        foreach (var member in ReadableMembers(holder ?? _model.GetTypeInfo(access.Expression, cancellation).Type, within))
        {
            if (member.IsStatic == holder is not null)
                yield return new(member, TypeOf(member)!, access.Expression + "." + Identifier(member));
        }
    }

    public static bool IsImplicitlyTyped(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } } => true,
            ForEachStatementSyntax { Type.IsVar: true } => true,
            SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Type.IsVar: true } or VarPatternSyntax } => true,
            SingleVariableDesignationSyntax { Parent: ParenthesizedVariableDesignationSyntax } => true,
            _ => false,
        };

    private IEnumerable<ScopeValue> Members(INamedTypeSymbol type, bool onlyStatic)
    {
        foreach (var member in ReadableMembers(type, type))
        {
            if (member.IsStatic || !onlyStatic)
                yield return new(member, TypeOf(member)!, TextOf(member));
        }
    }

    private IEnumerable<ISymbol> ReadableMembers(ITypeSymbol? type, INamedTypeSymbol within)
    {
        var seen = new HashSet<string>();
        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                // What a derived type declares hides what its base types call the same.
                if (TypeOf(member) is not null && _model.Compilation.IsSymbolAccessibleWithin(member, within, type) && seen.Add(member.Name))
                    yield return member;
            }
        }
    }

    /// <summary>The simple name, unless it means something else here, or the sender was read through <c>this.</c></summary>
    private string TextOf(ISymbol member)
    {
        var name = Identifier(member);
        var found = _model.LookupSymbols(_position, name: member.Name);
        var isMeant = found.Length == 1 && SymbolEqualityComparer.Default.Equals(found[0].OriginalDefinition, member.OriginalDefinition);
        if (member.IsStatic)
            return isMeant ? name : member.ContainingType.ToMinimalDisplayString(_model, _position) + "." + name;

        var isThroughThis = (sent is null ? null : Receiver.Of(sent))?.Expression is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax };
        return isMeant && !isThroughThis ? name : "this." + name;
    }

    /// <summary>There is no object here whose members could be read.</summary>
    public bool IsStaticContext()
    {
        var symbol = _model.GetEnclosingSymbol(_position, cancellation);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, IsStatic: false })
            symbol = symbol.ContainingSymbol;

        // A field initializer runs before there is a this.
        return symbol is not IMethodSymbol { IsStatic: false };
    }

    private bool StartsBefore(ISymbol symbol) =>
        symbol is IParameterSymbol || DeclaredAt(symbol).End < _position;

    /// <summary>What nobody wrote (<c>value</c>, the <c>args</c> of a program) is declared before everything.</summary>
    private static TextSpan DeclaredAt(ISymbol symbol) => symbol.Locations.FirstOrDefault()?.SourceSpan ?? default;

    private bool IsOfPrimaryConstructor(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is { Parent.Parent: TypeDeclarationSyntax };

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol { CanBeReferencedByName: true, IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { CanBeReferencedByName: true, IsIndexer: false, GetMethod: not null } property => property.Type,
        _ => null,
    };

    private static string Identifier(ISymbol symbol) =>
        SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;
}
