using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>One that says something of symbols: the attributes, the model files of a project, the catalogue.</summary>
internal sealed class AnnotationSource(Func<ISymbol, Annotation> own, Func<IMethodSymbol, Annotation> ownOfReturn)
{
    private readonly MemberAnnotations _members = new(own, ownOfReturn);
    private readonly TypeAnnotations _types = new(own);

    /// <summary>What is said of a member itself, then of what it overrides or implements.</summary>
    public Annotation Of(ISymbol member) => _members.Of(member);

    public Annotation OfReturn(IMethodSymbol method) => _members.OfReturn(method);

    public Annotation OfType(ITypeSymbol type) => _types.Of(type);

    public Annotation OfTypeAlone(ITypeSymbol type) => _types.OfAlone(type);
}
