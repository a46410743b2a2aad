using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>A model file as it was read: its lines by the names they speak of, and what is wrong with the others. Knows no compilation.</summary>
internal sealed class ModelFile
{
    /// <summary>Parsed once a text, however often the compilation changes.</summary>
    public static readonly SourceTextValueProvider<ModelFile> Provider = new(ModelParser.Parse);

    private const string Prefix = "NotificationModels";
    private const string Extension = ".txt";

    private readonly Dictionary<string, int> _first;
    private readonly int[] _next;
    private readonly HashSet<string> _simpleNames = new(StringComparer.Ordinal);
    private readonly ModelFacts _facts;

    public ModelFile(ImmutableArray<ModelEntry> entries, ModelFacts facts, ImmutableArray<ModelError> errors)
    {
        Entries = entries;
        Errors = errors;
        _facts = facts;

        // Backwards, so that the lines of one name are met in the order of the file.
        _first = new(entries.Length, StringComparer.Ordinal);
        _next = new int[entries.Length];
        var types = new HashSet<string>(StringComparer.Ordinal);
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            var id = entries[i].Id;
            _next[i] = _first.TryGetValue(id.Key, out var later) ? later : -1;
            _first[id.Key] = i;
            _simpleNames.Add(id.SimpleName);
            types.Add(id.TypePath);
        }

        TypePaths = [.. types];
    }

    public ImmutableArray<ModelEntry> Entries { get; }

    public ImmutableArray<ModelError> Errors { get; }

    /// <summary>The types that lines speak of, or of members of, each once.</summary>
    public ImmutableArray<string> TypePaths { get; }

    public static bool IsModel(AdditionalText file)
    {
        var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        return name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The cheap question first: some line may speak of a symbol of this name.</summary>
    public bool MayName(string simpleName) => _simpleNames.Contains(simpleName);

    /// <summary>Some line says something else of just this id.</summary>
    public bool Contradicts(ModelId id, ModelFact fact) => _facts.Contradicts(id, fact);

    /// <summary>The lines of one qualified name, with all their overloads and parts.</summary>
    public IEnumerable<ModelEntry> Under(string key)
    {
        if (!_first.TryGetValue(key, out var i))
            yield break;

        for (; i >= 0; i = _next[i])
            yield return Entries[i];
    }
}
