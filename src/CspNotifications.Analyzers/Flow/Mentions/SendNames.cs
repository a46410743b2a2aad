using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow.Composition;
using CspNotifications.Analyzers.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Flow.Mentions;

/// <summary>
/// The words one of which stands wherever something is sent, registered, or handed to where it is declared what goes there.
/// </summary>
internal sealed class SendNames
{
    private readonly Compilation _compilation;
    private readonly HashSet<int> _words = [];

    private SendNames(Compilation compilation) => _compilation = compilation;

    /// <summary><see langword="null"/> where that can be done without any of them: in a library that somebody speaks of there may be more than is listed here.</summary>
    public static HashSet<int>? In(Compilation compilation, AnnotationModel model, SenderTypes senders)
    {
        if (model.HasModels || compilation.SourceModule.ReferencedAssemblySymbols.Any(AnnotatedCode.IsIn))
            return null;

        var names = new SendNames(compilation);
        if (!names.AddAnnotated() || !names.AddCalledOn(senders, model.Implementations))
            return null;

        names.AddRegistrations();
        return names._words;
    }

    private bool AddAnnotated()
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            var file = AnnotatedFile.Of(tree);
            if (file.MayNameAnything || !file.GlobalAliases.IsEmpty)
                return false;

            foreach (var name in file.Used)
            {
                if (name is AnnotatedDeclarations.Indexer or WellKnownMemberNames.DelegateInvokeName)
                    return false;

                _words.UnionWith(name == WellKnownMemberNames.InstanceConstructorName ? [Word.NewOfTarget] : NamesOf.Method(name));
            }
        }

        return true;
    }

    /// <summary>What may be called on somebody who sends: methods of types of the source, and extensions of them.</summary>
    private bool AddCalledOn(SenderTypes senders, Implementations implementations)
    {
        foreach (var type in senders.All)
        {
            var isOfSource = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly);
            if (type.TypeKind == TypeKind.Delegate || (!isOfSource && type.SpecialType != SpecialType.System_ValueType))
                return false;
        }

        var types = implementations.NamesFrom(senders.All.Select(type => type.Name));
        var typeWords = new HashSet<int>(types.Select(Word.Of));
        foreach (var tree in _compilation.SyntaxTrees)
        {
            foreach (var type in DeclaredTypes.Of(tree).Types)
            {
                if (types.Contains(type.Syntax.Identifier.ValueText))
                    AddMethods(type.Syntax);
            }

            foreach (var mention in MentioningFile.Of(tree).Mentions)
            {
                if (mention.IsExtension && mention.MentionsAny(typeWords))
                    _words.UnionWith(mention.Names);
            }
        }

        return true;
    }

    private void AddMethods(TypeDeclarationSyntax type)
    {
        foreach (var member in type.Members)
        {
            // What every object has sends nothing.
            if (member is MethodDeclarationSyntax { Identifier.ValueText: var name } method
                && !(name is "ToString" or "Equals" or "GetHashCode" && method.Modifiers.Any(SyntaxKind.OverrideKeyword)))
            {
                _words.UnionWith(NamesOf.Method(name));
            }
        }
    }

    /// <summary>A descriptor that is handed on was a registration where it was made.</summary>
    private void AddRegistrations()
    {
        foreach (var type in ContainerNames.RegisteringIn(_compilation))
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IMethodSymbol method && (method.IsGenericMethod || method.Parameters.Any(parameter => Registration.RoleOf(parameter) != RegistrationRole.None)))
                    _words.Add(method.MethodKind == MethodKind.Constructor ? Word.NewOfTargetWithType : Word.Of(method.Name));
            }

            if (type.Name == ContainerNames.Descriptor)
                _words.Add(Word.Of(type.Name));
        }
    }
}
