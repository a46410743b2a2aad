using CspNotifications.CodeFixes.Declaring;
using CspNotifications.CodeFixes.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Establishing;

/// <summary>
/// The parameter that decides a send is marked, and its member as a sender. With it all that decide a send of the member: as soon as one is marked, those
/// that are not would no longer count.
/// </summary>
internal static class MarkedSend
{
    public const string Key = "Fix_Mark";

    public static async Task<Establishment?> OfAsync(OpenSend send, IParameterSymbol parameter, CancellationToken cancellation)
    {
        if (await OwnDeclaration.OfAsync(parameter, send.Solution, cancellation).ConfigureAwait(false) is not { Syntax: ParameterSyntax { Parent: ParameterListSyntax { Parent: MethodDeclarationSyntax or ConstructorDeclarationSyntax } list } } declaration)
            return null;

        var member = list.Parent!;
        var sends = await SendsInAsync(send, member, cancellation).ConfigureAwait(false);
        var marks = sends
            .Select(other => (other.Facet, Parameter: other.Diagnostic.Location == send.Diagnostic.Location ? parameter : InMember(other, parameter)))
            .Where(mark => mark.Parameter is not null)
            .GroupBy(mark => mark.Parameter!.Ordinal, mark => mark.Facet);
        var changes = marks
            .Select(mark => NewAttribute.On(list.Parameters[mark.Key], declaration.Model, [.. mark.Distinct().OrderBy(facet => facet).Select(facet => new NewAttribute(facet))]))
            .ToList();
        var isSender = parameter.ContainingSymbol is IMethodSymbol method && send.Said.IsSender(method);
        if (!isSender)
            changes.Insert(0, NewAttribute.On(member, declaration.Model, MarkedParameter.SenderOf(send.Diagnostic)));

        if (changes.Contains(null))
            return null;

        var title = FixText.Of(isSender ? "Fix_Mark" : "Fix_MarkParameter", parameter.Name, new NewAttribute(send.Facet).ShortName);
        return Establishment.Of(title, Key, parameter, declaration.Document, changes.OfType<TextChange>());
    }

    private static IParameterSymbol? InMember(OpenSend send, IParameterSymbol beside) =>
        send.Parameters().FirstOrDefault(parameter => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, beside.ContainingSymbol));

    private static async Task<List<OpenSend>> SendsInAsync(OpenSend send, SyntaxNode member, CancellationToken cancellation)
    {
        var found = await DeclarationCheck.FindAsync(send.Document, member.Span, cancellation).ConfigureAwait(false);
        var sends = new List<OpenSend> { send };
        foreach (var diagnostic in found.Where(one => one.Id == send.Diagnostic.Id && one.Location != send.Diagnostic.Location && member.Span.Contains(one.Location.SourceSpan)))
        {
            if (await OpenSend.OfAsync(send.Solution, diagnostic, cancellation).ConfigureAwait(false) is { } other)
                sends.Add(other);
        }

        return sends;
    }
}
