using System.Collections.Immutable;
using System.Text;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>Reads model files line by line. A line with an error says nothing; the others stand.</summary>
internal sealed class ModelParser
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly string _text;
    private readonly ImmutableArray<ModelEntry>.Builder _entries = ImmutableArray.CreateBuilder<ModelEntry>();
    private readonly ImmutableArray<ModelError>.Builder _errors = ImmutableArray.CreateBuilder<ModelError>();
    private readonly ModelFacts _facts = new();
    private readonly StringBuilder _id = new();

    private ModelParser(string text) => _text = text;

    public static ModelFile Parse(SourceText text)
    {
        var parser = new ModelParser(text.ToString());
        foreach (var line in text.Lines)
            parser.ReadLine(line.Start, line.End);

        return new(parser._entries.ToImmutable(), parser._facts, parser._errors.ToImmutable());
    }

    private void ReadLine(int start, int end)
    {
        start = SkipSpace(start, end);
        if (start == end || _text[start] == '#')
            return;

        var idEnd = ReadId(start, end, out var rest);
        var span = Trimmed(start, idEnd);
        var text = _id.ToString();
        if (text.Length < 2 || text[1] != ':' || !ModelId.IsKind(text[0]))
        {
            Report(ModelProblem.NoId, span, Shown(span));
            return;
        }

        if (!ModelId.TryParse(text, out var id))
        {
            Report(ModelProblem.MalformedId, span, Shown(span));
            return;
        }

        var errors = _errors.Count;
        var facts = ReadFacts(rest, end);
        if (facts.IsEmpty && _errors.Count == errors)
            Report(ModelProblem.SaysNothing, span, Shown(span));

        foreach (var fact in facts)
        {
            if (_facts.Contradicts(id, fact))
                Report(ModelProblem.Contradicts, fact.Span, ModelWords.TextOf(fact.Word), Shown(span));
        }

        if (_errors.Count > errors)
            return;

        _entries.Add(new(id, span, facts));
        foreach (var fact in facts)
            _facts.Add(id, fact);
    }

    /// <summary>Collects the id without its spaces; a comment may begin behind it. Returns where it ends, and where what it says begins.</summary>
    private int ReadId(int start, int end, out int rest)
    {
        _id.Clear();
        var i = start;
        for (; i < end && _text[i] != ';'; i++)
        {
            if (_text[i] == '#' && IsSpace(_text[i - 1]) && !IsPart(i + 1, end))
            {
                rest = end;
                return i;
            }

            if (!IsSpace(_text[i]))
                _id.Append(_text[i]);
        }

        rest = Math.Min(i + 1, end);
        return i;
    }

    /// <summary>Behind a space <c>#1</c> and <c>#return</c> belong to the id, anything else is a comment.</summary>
    private bool IsPart(int start, int end) =>
        start < end && (_text[start] is >= '0' and <= '9' || string.CompareOrdinal(_text, start, "return", 0, Math.Min(6, end - start)) == 0);

    private ImmutableArray<ModelFact> ReadFacts(int start, int end)
    {
        var comment = _text.IndexOf('#', start, end - start);
        if (comment >= 0)
            end = comment;

        var facts = ImmutableArray.CreateBuilder<ModelFact>(1);
        while (start < end)
        {
            var semicolon = _text.IndexOf(';', start, end - start);
            var factEnd = semicolon < 0 ? end : semicolon;
            if (Trimmed(start, factEnd) is { IsEmpty: false } span && ReadFact(span) is { } fact)
                Add(facts, fact);

            start = factEnd + 1;
        }

        return facts.ToImmutable();
    }

    private void Add(ImmutableArray<ModelFact>.Builder facts, ModelFact fact)
    {
        foreach (var earlier in facts)
        {
            if (earlier.Word == fact.Word && (fact.Word != ModelWord.Guard || earlier.Facet == fact.Facet))
            {
                Report(ModelProblem.SaidTwice, fact.Span, ModelWords.TextOf(fact.Word));
                return;
            }
        }

        facts.Add(fact);
    }

    private ModelFact? ReadFact(TextSpan span)
    {
        var equals = _text.IndexOf('=', span.Start, span.Length);
        var wordSpan = equals < 0 ? span : Trimmed(span.Start, equals);
        var written = Shown(wordSpan);
        if (ModelWords.WordOf(written) is not { } word)
        {
            Report(ModelProblem.UnknownWord, wordSpan.IsEmpty ? span : wordSpan, written, suggestions: Spelling.Near(written, ModelWords.All));
            return null;
        }

        if (equals < 0)
        {
            if (word is not (ModelWord.Guard or ModelWord.Channel))
                return new(word, span, ModelWords.FacetOf(word), FacetSet.Unknown);

            Report(ModelProblem.MissingValue, span, written);
            return null;
        }

        var value = Trimmed(equals + 1, span.End);
        if (value.IsEmpty)
        {
            Report(ModelProblem.MissingValue, span, written);
            return null;
        }

        switch (word)
        {
            case ModelWord.Flows:
                Report(ModelProblem.UnexpectedValue, value, written);
                return null;
            case ModelWord.Channel:
                return ReadChannel(span, value);
            case ModelWord.Guard:
                return ReadGuard(span, value);
            default:
                return ReadValues(word, span, value);
        }
    }

    private ModelFact? ReadChannel(TextSpan span, TextSpan value)
    {
        var id = WithoutSpaces(value);
        if (ModelId.TryParse(id, out var parsed) && parsed.Kind == 'T' && parsed.Part == ModelId.Whole)
            return new(ModelWord.Channel, span, Facet.Origin, FacetSet.Unknown, Channel: id);

        Report(ModelProblem.NotAChannel, value, Shown(value));
        return null;
    }

    private ModelFact? ReadGuard(TextSpan span, TextSpan value)
    {
        var when = _text[value.Start] != '!';
        var name = when ? value : Trimmed(value.Start + 1, value.End);
        if (ModelWords.GuardedBy(Shown(name)) is { Value.IsKnown: true } guarded)
            return new(ModelWord.Guard, span, guarded.Facet, guarded.Value, when);

        ReportValue(ModelWord.Guard, name.IsEmpty ? value : name);
        return null;
    }

    private ModelFact? ReadValues(ModelWord word, TextSpan span, TextSpan values)
    {
        var facet = ModelWords.FacetOf(word);
        var all = FacetSet.Unknown;
        var isRead = true;
        for (var start = values.Start; start <= values.End;)
        {
            var comma = _text.IndexOf(',', start, values.End - start);
            var end = comma < 0 ? values.End : comma;
            var name = Trimmed(start, end);
            var value = ModelWords.ValueOf(facet, Shown(name));
            if (!value.IsKnown)
            {
                ReportValue(word, name.IsEmpty ? span : name);
                isRead = false;
            }

            all = all.Union(value);
            start = end + 1;
        }

        return isRead ? new(word, span, facet, all) : null;
    }

    private void ReportValue(ModelWord word, TextSpan span) => Report(
        ModelProblem.UnknownValue,
        span,
        Shown(span),
        ModelWords.TextOf(word),
        Spelling.Near(Shown(span), ModelWords.ValuesOf(word)) is { IsEmpty: false } near ? near : ModelWords.ValuesOf(word));

    private void Report(ModelProblem problem, TextSpan span, string subject, string context = "", ImmutableArray<string> suggestions = default) =>
        _errors.Add(new(problem, span, subject, context) { Suggestions = suggestions.IsDefault ? [] : suggestions });

    /// <summary>A message has no use for a line of a thousand letters.</summary>
    private string Shown(TextSpan span)
    {
        const int MaxLength = 100;
        return span.Length <= MaxLength ? _text.Substring(span.Start, span.Length) : _text.Substring(span.Start, MaxLength) + "…";
    }

    private string WithoutSpaces(TextSpan span)
    {
        _id.Clear();
        for (var i = span.Start; i < span.End; i++)
        {
            if (!IsSpace(_text[i]))
                _id.Append(_text[i]);
        }

        return _id.ToString();
    }

    private TextSpan Trimmed(int start, int end)
    {
        start = SkipSpace(start, end);
        while (end > start && IsSpace(_text[end - 1]))
            end--;

        return TextSpan.FromBounds(start, end);
    }

    private int SkipSpace(int start, int end)
    {
        while (start < end && IsSpace(_text[start]))
            start++;

        return start;
    }

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || letter == ByteOrderMark;
}
