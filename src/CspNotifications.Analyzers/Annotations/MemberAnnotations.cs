using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>What one source of annotations, attributes or model files, says of members: of themselves, then of what they override or implement.</summary>
internal sealed class MemberAnnotations(Func<ISymbol, Annotation> own, Func<IMethodSymbol, Annotation> ownOfReturn, Func<ISymbol, bool> maySay)
{
    private readonly ConcurrentDictionary<ISymbol, Annotation> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Annotation> _returns = new(SymbolEqualityComparer.Default);

    public Annotation Of(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (!maySay(symbol))
            return Annotation.None;

        return _members.TryGetValue(symbol, out var known) ? known : _members.GetOrAdd(symbol, ReadMember(symbol));
    }

    public Annotation OfReturn(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (!maySay(method))
            return Annotation.None;

        return _returns.TryGetValue(method, out var known) ? known : _returns.GetOrAdd(method, ReadReturn(method));
    }

    private Annotation ReadMember(ISymbol symbol)
    {
        var said = own(symbol);
        switch (symbol)
        {
            case IParameterSymbol parameter:
                return said.OrElse(OfInheritedParameters(parameter));
            case IMethodSymbol { PartialDefinitionPart: { } definition }:
                said = said.OrElse(own(definition));
                break;
            case IPropertySymbol property when RecordParameters.Of(property) is { } source:
                said = said.OrElse(Of(source));
                break;
        }

        foreach (var inherited in InheritedMembers.Of(symbol))
            said = said.OrElse(Of(inherited));

        return said;
    }

    private Annotation ReadReturn(IMethodSymbol method)
    {
        var said = ownOfReturn(method);
        foreach (var inherited in InheritedMembers.Of(method).OfType<IMethodSymbol>())
            said = said.OrElse(OfReturn(inherited));

        return said;
    }

    private Annotation OfInheritedParameters(IParameterSymbol parameter)
    {
        var said = Annotation.None;
        if (parameter.ContainingSymbol is IMethodSymbol { PartialDefinitionPart: { } definition })
            said = Of(definition.Parameters[parameter.Ordinal]);

        foreach (var inherited in InheritedMembers.Of(parameter.ContainingSymbol))
        {
            var parameters = inherited switch
            {
                IMethodSymbol method => method.Parameters,
                IPropertySymbol property => property.Parameters,
                _ => [],
            };
            if (parameter.Ordinal < parameters.Length)
                said = said.OrElse(Of(parameters[parameter.Ordinal]));
        }

        return said;
    }
}
