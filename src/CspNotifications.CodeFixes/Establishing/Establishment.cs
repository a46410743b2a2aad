using System.Collections.Immutable;
using CspNotifications.Analyzers.Policy;
using CspNotifications.CodeFixes.Declaring;
using CspNotifications.CodeFixes.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Establishing;

/// <summary>One way to say what is missing of a send, and the declaration that says it.</summary>
internal sealed record Establishment(string Title, string Key, string Declaration, ChangeSet Changes)
{
    /// <summary>The values of which Microsoft may send: any other would be the next diagnostic.</summary>
    private static readonly ImmutableArray<string> Topics = [nameof(Topic.ServiceIncident), nameof(Topic.Operational), nameof(Topic.NonCspProduct)];
    private static readonly ImmutableArray<string> Recipients = [nameof(Recipient.DirectCustomer), nameof(Recipient.Partner), nameof(Recipient.Internal)];

    /// <summary>
    /// A parameter of the member around it is marked as the one that decides. Where there is none, the first declaration that can say it may say each of
    /// the values that let the send be. Where a key is given, only the actions of that kind.
    /// </summary>
    public static async Task<ImmutableArray<Establishment>> OfAsync(Solution solution, Diagnostic diagnostic, string? key, CancellationToken cancellation)
    {
        if (await OpenSend.OfAsync(solution, diagnostic, cancellation).ConfigureAwait(false) is not { } send)
            return [];

        var check = new DeclarationCheck(diagnostic, mayReportOthers: false);
        if (key is null or MarkedSend.Key)
        {
            foreach (var parameter in send.Parameters())
            {
                if (await MarkedSend.OfAsync(send, parameter, cancellation).ConfigureAwait(false) is { } marked
                    && await check.HoldsAsync(solution, marked.Changes, cancellation).ConfigureAwait(false))
                {
                    return [marked];
                }
            }
        }

        foreach (var source in send.Sources.Where(source => source is not IParameterSymbol))
        {
            var found = ImmutableArray.CreateBuilder<Establishment>();
            foreach (var value in send.Facet == Facet.Topic ? Topics : Recipients)
            {
                var own = $"Fix_Declare:{send.Facet}.{value}";
                if (key is not null && key != own)
                    continue;

                if (await DeclaredAsync(send, source, value, own, cancellation).ConfigureAwait(false) is { } declared
                    && await check.HoldsAsync(solution, declared.Changes, cancellation).ConfigureAwait(false))
                {
                    found.Add(declared);
                }
            }

            if (found.Count > 0)
                return found.ToImmutable();
        }

        return [];
    }

    private static async Task<Establishment?> DeclaredAsync(OpenSend send, ISymbol source, string value, string key, CancellationToken cancellation)
    {
        if (await OwnDeclaration.OfAsync(source, send.Solution, cancellation).ConfigureAwait(false) is not { } declaration
            || NewAttribute.On(declaration.Syntax, declaration.Model, new NewAttribute(send.Facet, value, IsOfReturn: source is IMethodSymbol)) is not { } change)
        {
            return null;
        }

        return Of(FixText.Of("Fix_Declare", source.Name, value), key, source, declaration.Document, [change]);
    }

    public static Establishment Of(string title, string key, ISymbol declared, Document document, IEnumerable<TextChange> changes)
    {
        var all = new ChangeSet();
        all.Add(document, changes);
        return new(title, key, declared.Name, all);
    }
}
