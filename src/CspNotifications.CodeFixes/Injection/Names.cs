using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>What the channel is called as a parameter and as a member, in the manner of the type's other members.</summary>
internal sealed record Names(string Parameter, string Member)
{
    /// <summary>Names after the channel's type that nothing else has; <paramref name="model"/> is a member that is kept the same way.</summary>
    public static Names For(INamedTypeSymbol channel, InjectedType type, ISymbol? model)
    {
        var bare = channel.TypeKind == TypeKind.Interface && channel.Name.Length > 1 && channel.Name[0] == 'I' && char.IsUpper(channel.Name[1])
            ? channel.Name.Substring(1)
            : channel.Name;
        var camel = char.ToLowerInvariant(bare[0]) + bare.Substring(1);
        var taken = new HashSet<string>(TakenNames.Of(type));
        var member = Free(MemberName(model ?? Kept(type.Symbol), camel), taken);

        // A field that is named as its parameter is set through this.
        var parameterName = type.IsPositional ? Free(Pascal(camel), taken) : MemberName(model ?? Kept(type.Symbol), camel) == camel ? member : Free(camel, taken);
        return new(Escaped(parameterName), Escaped(member));
    }

    private static string MemberName(ISymbol? model, string camel)
    {
        if (model is IPropertySymbol)
            return Pascal(camel);

        var name = model?.Name ?? "_";
        if (name.StartsWith("m_", StringComparison.Ordinal))
            return "m_" + camel;

        if (name[0] == '_')
            return "_" + camel;

        return char.IsUpper(name[0]) ? Pascal(camel) : camel;
    }

    /// <summary>Some field that objects keep: by its name the others are named, if it has one already.</summary>
    private static IFieldSymbol? Kept(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field is { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Private, Name.Length: > 0 });

    private static string Pascal(string camel) => char.ToUpperInvariant(camel[0]) + camel.Substring(1);

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var i = 2; taken.Contains(free); i++)
            free = name + i;

        return free;
    }

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
