using System.Collections.Immutable;
using CspNotifications.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Routing;

/// <summary>
/// How the arguments of a send are handed to another method. One that has its parameters in another order gets them by name: all stay where they are,
/// and so does the order in which they are evaluated.
/// </summary>
/// <param name="Text">The list of arguments, to bind.</param>
/// <param name="Changes">What makes it of the one that is written.</param>
/// <param name="Target">The method that it is for; <see langword="null"/> where the list stays, for any method that takes it.</param>
internal sealed record Passing(string Text, ImmutableArray<TextChange> Changes, IMethodSymbol? Target)
{
    /// <summary>As it is written.</summary>
    public static Passing Written(SendSite site) => new(site.Arguments?.ToString() ?? "", [], Target: null);

    /// <summary>As it is written, and by name for each method of the type that needs it.</summary>
    public static IEnumerable<Passing> To(ITypeSymbol type, string? method, SendSite site)
    {
        yield return Written(site);

        var name = method ?? (site.Method.MethodKind == MethodKind.Constructor ? site.Method.Name : (site.Name as SimpleNameSyntax)?.Identifier.ValueText);
        foreach (var target in MethodsOf(type).Where(member => member.Name == name))
        {
            if (ByName(site, target) is { } named)
                yield return named;
        }
    }

    /// <summary>What is bound is the method that the arguments were named for; or it takes them in the order in which they stand.</summary>
    public bool Reaches(IMethodSymbol bound, SendSite site) => Target is null
        ? TakesInOrder(site.IsGroup ? site.Method.Parameters.Length : Unnamed(site.Arguments), site.Method, bound)
        : SymbolEqualityComparer.Default.Equals(bound.OriginalDefinition, Target.OriginalDefinition);

    /// <summary>
    /// Arguments go to parameters by position: where the other method has the same names in another order, a subject would become a body.
    /// </summary>
    public static bool TakesInOrder(BaseArgumentListSyntax? arguments, IMethodSymbol method, IMethodSymbol target) =>
        TakesInOrder(Unnamed(arguments), method, target);

    private static bool TakesInOrder(int count, IMethodSymbol method, IMethodSymbol target)
    {
        for (var i = 0; i < count && i < method.Parameters.Length && i < target.Parameters.Length; i++)
        {
            var name = method.Parameters[i].Name;
            if (target.Parameters[i].Name != name && target.Parameters.Any(parameter => parameter.Name == name))
                return false;
        }

        return true;
    }

    private static int Unnamed(BaseArgumentListSyntax? arguments) => arguments?.Arguments.TakeWhile(argument => argument.NameColon is null).Count() ?? 0;

    private static IEnumerable<IMethodSymbol> MethodsOf(ITypeSymbol type)
    {
        var inherited = new List<ITypeSymbol>();
        for (var level = type.BaseType; level is not null; level = level.BaseType)
            inherited.Add(level);

        return inherited.Prepend(type).Concat(type.AllInterfaces).SelectMany(level => level.GetMembers()).OfType<IMethodSymbol>();
    }

    private static Passing? ByName(SendSite site, IMethodSymbol target)
    {
        if (site.Arguments is not { } list)
            return null;

        var parameters = ParametersOf(site);
        var given = site.Method.Parameters;
        var used = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var isOutOfPlace = false;
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            if (!parameters.TryGetValue(argument, out var parameter)
                || ParameterMap.Counterpart(parameter, given, target.Parameters) is not { } other
                || other.RefKind != parameter.RefKind
                || !used.Add(other))
            {
                return null;
            }

            // Behind one that is named out of its place, all have to be.
            isOutOfPlace |= other.Ordinal != i;
            if (argument.NameColon is { } named)
            {
                if (named.Name.Identifier.ValueText != other.Name)
                    changes.Add(new(named.Name.Span, Identifier(other)));
            }
            else if (isOutOfPlace)
                changes.Add(new(new(argument.SpanStart, 0), Identifier(other) + ": "));
        }

        if (changes.Count == 0)
            return null;

        var within = changes.Select(change => new TextChange(new(change.Span.Start - list.SpanStart, change.Span.Length), change.NewText!));
        return new(SourceText.From(list.ToString()).WithChanges(within).ToString(), changes.ToImmutable(), target);
    }

    /// <summary>Which parameter each argument goes to, but for those of which several go to one.</summary>
    private static Dictionary<ArgumentSyntax, IParameterSymbol> ParametersOf(SendSite site)
    {
        var arguments = site.Model.GetOperation(site.Call) switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        var parameters = new Dictionary<ArgumentSyntax, IParameterSymbol>();
        foreach (var argument in arguments)
        {
            if (argument is { Parameter: { } parameter, Syntax: ArgumentSyntax syntax })
                parameters[syntax] = parameter;
        }

        return parameters;
    }

    private static string Identifier(IParameterSymbol parameter) =>
        SyntaxFacts.GetKeywordKind(parameter.Name) == SyntaxKind.None ? parameter.Name : "@" + parameter.Name;
}
