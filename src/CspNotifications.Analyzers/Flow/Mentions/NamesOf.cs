using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Flow.Mentions;

/// <summary>The words by which code comes to run a declaration: its name, and the keywords that stand for calls of it.</summary>
internal static class NamesOf
{
    /// <summary>It is run where nothing is written: an operator, an indexer, the parts of an assignment or pattern.</summary>
    public static readonly ImmutableArray<int> Unnamed = [Word.Any];

    /// <summary>A method, by its name and by the statements and clauses that call methods of this name.</summary>
    public static ImmutableArray<int> Method(string name) => name switch
    {
        "Deconstruct" or "AppendLiteral" or "AppendFormatted" => Unnamed,
        "Dispose" or "DisposeAsync" => [Word.Of(name), Word.Of("using")],
        "GetEnumerator" or "GetAsyncEnumerator" => [Word.Of(name), Word.Of("foreach")],
        "Add" => [Word.Of(name), Word.Of("new")],
        "Select" or "SelectMany" or "Where" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "GroupBy" or "Join" or "GroupJoin" or "Cast" =>
            [Word.Of(name), Word.Of("from")],
        _ => [Word.Of(name)],
    };

    /// <summary>A property. What a loop is at is one, too.</summary>
    public static ImmutableArray<int> Property(string name) => name == "Current" ? [Word.Of(name), Word.Of("foreach")] : [Word.Of(name)];

    public static IEnumerable<int> Variables(BaseFieldDeclarationSyntax fields) => fields.Declaration.Variables.Select(variable => Word.Of(variable.Identifier.ValueText));

    /// <summary>Constructors and initialised members: by the type's name, by <c>new</c> without one, and by the members that get their values there.</summary>
    public static ImmutableArray<int> Construction(TypeDeclarationSyntax type)
    {
        // An interpolated text makes an object of it.
        if (type.AttributeLists.Count > 0 && type.AttributeLists.ToString().IndexOf("InterpolatedStringHandler", StringComparison.Ordinal) >= 0)
            return Unnamed;

        var names = ImmutableArray.CreateBuilder<int>();
        names.Add(Word.Of(type.Identifier.ValueText));
        names.Add(Word.NewOfTarget);
        foreach (var parameter in type.ParameterList?.Parameters ?? [])
            names.Add(Word.Of(parameter.Identifier.ValueText));

        foreach (var member in type.Members)
        {
            if (member is PropertyDeclarationSyntax property)
                names.Add(Word.Of(property.Identifier.ValueText));
            else if (member is BaseFieldDeclarationSyntax fields)
                names.AddRange(Variables(fields));
        }

        return names.ToImmutable();
    }
}
