using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Rules;

/// <summary>One of our attributes, and where it stands.</summary>
internal sealed record WrittenAttribute(string Name, AttributeData Data, Location Location)
{
    /// <summary>As it is usually written.</summary>
    public string ShortName => Name.Substring(0, Name.Length - "Attribute".Length);
}

/// <summary>A symbol, or what a method returns, with the attributes of ours that it carries.</summary>
internal sealed record AnnotatedSymbol(ISymbol Symbol, bool IsReturn, ImmutableArray<WrittenAttribute> Attributes);

/// <summary>What of a declaration carries annotations: itself, its return value, its parameters and type parameters.</summary>
internal static class AnnotatedSymbols
{
    public static IEnumerable<AnnotatedSymbol> Of(ISymbol declared, CancellationToken cancellation)
    {
        if (Written(declared.GetAttributes(), cancellation) is { IsEmpty: false } own)
            yield return new(declared, IsReturn: false, own);

        if (declared is IMethodSymbol method && Written(method.GetReturnTypeAttributes(), cancellation) is { IsEmpty: false } returned)
            yield return new(declared, IsReturn: true, returned);

        foreach (var inner in PartsOf(declared))
        {
            if (Written(inner.GetAttributes(), cancellation) is { IsEmpty: false } written)
                yield return new(inner, IsReturn: false, written);
        }
    }

    /// <summary>The assembly, with what one list of its attributes says.</summary>
    public static AnnotatedSymbol? Of(IAssemblySymbol assembly, SyntaxNode list, CancellationToken cancellation)
    {
        var written = Written(assembly.GetAttributes(), cancellation)
            .RemoveAll(attribute => attribute.Location.SourceTree != list.SyntaxTree || !list.Span.Contains(attribute.Location.SourceSpan));
        return written.IsEmpty ? null : new(assembly, IsReturn: false, written);
    }

    private static IEnumerable<ISymbol> PartsOf(ISymbol declared) => declared switch
    {
        IMethodSymbol { AssociatedSymbol: not null } => [],
        IMethodSymbol method => [.. method.Parameters, .. method.TypeParameters],
        IPropertySymbol property => property.Parameters,
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } type => [.. invoke.Parameters, .. type.TypeParameters],
        INamedTypeSymbol type => type.TypeParameters,
        _ => [],
    };

    private static ImmutableArray<WrittenAttribute> Written(ImmutableArray<AttributeData> attributes, CancellationToken cancellation)
    {
        var written = ImmutableArray<WrittenAttribute>.Empty;
        foreach (var attribute in attributes)
        {
            if (AttributeNames.Match(attribute.AttributeClass) is { } name && attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is { } syntax)
                written = written.Add(new(name, attribute, syntax.GetLocation()));
        }

        return written;
    }
}
