using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Annotations.Models;

/// <summary>What can be wrong with a line of a model file. The texts are named after these.</summary>
internal enum ModelProblem
{
    NoId,
    MalformedId,
    SaysNothing,
    UnknownWord,
    UnknownValue,
    MissingValue,
    UnexpectedValue,
    SaidTwice,
    NotFound,
    NoParameter,
    DoesNotFit,
    NotAChannel,
    Contradicts,
}

/// <summary>A problem, where it stands in the text, and what it is about.</summary>
internal sealed record ModelError(ModelProblem Problem, TextSpan Span, string Subject, string Context = "")
{
    /// <summary>What may have been meant, the nearest first.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];
}
