using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>Is told of the work on bodies, for tests and measurements of how much there is. Called from several threads, where the analysis has them.</summary>
internal interface IBodyObserver
{
    /// <summary>The operations of a body were walked through, to see whether there is anything to follow.</summary>
    void Screened(ISymbol body);

    /// <summary>The graph of a body was taken, and values were followed through it.</summary>
    void Followed(ISymbol body);
}
