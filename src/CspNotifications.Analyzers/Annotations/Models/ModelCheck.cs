using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>
/// What is wrong with lines that parse: names that their type does not have, words that say nothing of such a symbol, lines that contradict
/// each other. A line whose type the compilation does not see is left alone: a model may be shared by projects that do not all reference it.
/// </summary>
internal sealed class ModelCheck(ModelSymbols symbols)
{
    /// <summary>The errors of a file; what it says must not contradict the files before it.</summary>
    public IEnumerable<ModelError> ErrorsIn(ModelFile file, IReadOnlyCollection<ModelFile> before, CancellationToken cancellation)
    {
        foreach (var entry in file.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var error in ErrorsIn(entry))
                yield return error;

            foreach (var fact in entry.Facts)
            {
                if (before.Any(earlier => earlier.Contradicts(entry.Id, fact)))
                    yield return new(ModelProblem.Contradicts, fact.Span, ModelWords.TextOf(fact.Word), entry.Id.Text);
            }
        }
    }

    private IEnumerable<ModelError> ErrorsIn(ModelEntry entry)
    {
        if (!IsTypeSeen(entry.Id))
            return [];

        var named = symbols.Of(entry.Id).ToArray();
        if (named.Length == 0)
            return [NotFound(entry.Id.Text, entry.Span)];

        if (entry.Id.Part >= 0 && !named.Any(symbol => ParametersOf(symbol).Length > entry.Id.Part))
            return [new(ModelProblem.NoParameter, entry.Span, entry.Id.Text, "#" + entry.Id.Part)];

        return entry.Facts
            .Where(fact => !named.Any(symbol => ModelTargets.Fits(fact, symbol, entry.Id.Part)))
            .Select(fact => new ModelError(ModelProblem.DoesNotFit, fact.Span, ModelWords.TextOf(fact.Word), entry.Id.Text))
            .Concat(entry.Facts.Where(IsMissingChannel).Select(fact => NotFound(fact.Channel!, fact.Span)));
    }

    /// <summary>The type that would have to declare it is there; of a type, the one it is nested in.</summary>
    private bool IsTypeSeen(ModelId id)
    {
        if (id.Kind != 'T' || symbols.Types(id.TypePath).Any())
            return symbols.Types(id.TypePath).Any();

        var dot = id.TypePath.LastIndexOf('.');
        return dot > 0 && symbols.Types(id.TypePath.Substring(0, dot)).Any();
    }

    /// <summary>A channel may be in an assembly that is not referenced; but not a type that its surrounding one does not have.</summary>
    private bool IsMissingChannel(ModelFact fact) =>
        fact.Channel is not null && ModelId.TryParse(fact.Channel, out var id) && IsTypeSeen(id) && !symbols.Of(id).Any();

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    private ModelError NotFound(string text, TextSpan span)
    {
        ModelId.TryParse(text, out var id);
        var typePath = id.Kind == 'T' ? id.TypePath.Substring(0, id.TypePath.LastIndexOf('.')) : id.TypePath;
        var type = symbols.Types(typePath).First();
        return new(ModelProblem.NotFound, span, text, type.ToDisplayString()) { Suggestions = Suggestions(id, type) };
    }

    /// <summary>Other overloads, the same name in a base type or under another kind, and names that are spelled like it.</summary>
    private static ImmutableArray<string> Suggestions(ModelId id, INamedTypeSymbol type)
    {
        var members = type.GetMembers().Select(ModelId.Of).OfType<ModelId>().ToArray();
        var overloads = members.Where(member => member.Key == id.Key).ToArray();
        if (overloads.Length > 0)
            return Spelling.Near(id.Text, overloads, overload => overload.Text, overload => overload.Text) is { IsEmpty: false } near ? near : [.. overloads.Take(3).Select(overload => overload.Text)];

        var inherited = Inherited(type)
            .SelectMany(contract => contract.GetMembers())
            .Where(member => ModelId.SimpleNameOf(member) == id.SimpleName)
            .Select(ModelId.Of)
            .OfType<ModelId>()
            .Where(member => member.Kind == id.Kind)
            .Select(member => member.Key)
            .Distinct()
            .Take(1)
            .ToArray();
        if (inherited.Length > 0)
            return [.. inherited];

        return Spelling.Near(LastOf(id.Key), members.Where(member => member.Kind == id.Kind), member => LastOf(member.Key), member => member.Key);
    }

    private static string LastOf(string key) => key.Substring(key.LastIndexOf('.') + 1);

    private static IEnumerable<INamedTypeSymbol> Inherited(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
            yield return level;

        foreach (var contract in type.AllInterfaces)
            yield return contract;
    }
}
