using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Annotations;

/// <summary>One that says something of symbols: the attributes, the model files of a project, the catalogue.</summary>
/// <param name="own">What it says of the symbol itself.</param>
/// <param name="ownOfReturn">What it says of the value that the method itself returns.</param>
/// <param name="maySay">The cheap question first: it may say something of a symbol of this name.</param>
internal sealed class AnnotationSource(Func<ISymbol, Annotation> own, Func<IMethodSymbol, Annotation> ownOfReturn, Func<ISymbol, bool> maySay)
{
    private readonly MemberAnnotations _members = new(own, ownOfReturn, maySay);
    private readonly TypeAnnotations _types = new(symbol => maySay(symbol) ? own(symbol) : Annotation.None);

    /// <summary>What is said of a member itself, then of what it overrides or implements.</summary>
    public Annotation Of(ISymbol member) => _members.Of(member);

    public Annotation OfReturn(IMethodSymbol method) => _members.OfReturn(method);

    public Annotation OfType(ITypeSymbol type) => _types.Of(type);

    public Annotation OfTypeAlone(ITypeSymbol type) => _types.OfAlone(type);
}
