using System.Collections.Immutable;
using CspNotifications.CodeFixes.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.CodeFixes.Injection;

/// <summary>A send whose type has no partner channel yet, and the one that it should have.</summary>
internal sealed record LackingSend(Document Document, SendSite Site, ReceiverRewrite Rewrite, Passing Passing, PartnerChannel Channel, PartnerWorld World);

/// <summary>One type is handed one channel, and sends through it.</summary>
internal sealed class Injection
{
    private readonly Solution _solution;
    private readonly InjectedType _type;
    private readonly ImmutableArray<LackingSend> _sends;
    private readonly Neighbour? _neighbour;
    private readonly Names _names;
    private readonly PartnerChannel _channel;
    private readonly Compilation _compilation;

    private Injection(Solution solution, InjectedType type, ImmutableArray<LackingSend> sends)
    {
        _solution = solution;
        _type = type;
        _sends = sends;
        _channel = sends[0].Channel;
        _compilation = sends[0].Site.Model.Compilation;
        _neighbour = Neighbour.Of(type, SenderOf(sends[0]), ModelOf);
        _names = Names.For(_channel.Type, type, _neighbour?.Member);
    }

    public INamedTypeSymbol Type => _type.Symbol;

    public PartnerChannel Channel => _channel;

    public ImmutableArray<LackingSend> Sends => _sends;

    /// <summary>What constructors call the channel that they are handed.</summary>
    public string Parameter => _names.Parameter;

    /// <summary>How members of the type read the channel.</summary>
    public string Text => IsCaptured ? _names.Parameter : _names.Member == _names.Parameter ? "this." + _names.Member : _names.Member;

    /// <summary>A primary constructor's parameter is used as it is, where the others are.</summary>
    private bool IsCaptured => _type.Primary is not null && _neighbour?.Member is null;

    public static Injection? Of(Solution solution, ImmutableArray<LackingSend> sends, CancellationToken cancellation) =>
        InjectedType.Of(sends[0].Site.EnclosingType, cancellation) is { } type ? new(solution, type, sends) : null;

    /// <summary>The same for each send alone.</summary>
    public ImmutableArray<Injection> BySend(CancellationToken cancellation) =>
        [.. _sends.Select(send => Of(_solution, [send], cancellation)).OfType<Injection>()];

    /// <summary>All that changes, by document; <see langword="null"/> where some construction has no channel to hand over.</summary>
    public async Task<ImmutableArray<(DocumentId Document, TextChange Change)>?> ChangesAsync(Func<INamedTypeSymbol, Injection?> coming, Registrations registrations, CancellationToken cancellation)
    {
        var registration = await registrations.OfAsync(_channel, SenderTypeOf(_sends[0])).ConfigureAwait(false);
        var atHand = new AtHand(_channel, _sends[0].World, registration.CanResolve, coming);
        var changes = ImmutableArray.CreateBuilder<(DocumentId, TextChange)>();
        foreach (var send in _sends)
        {
            var text = IsInConstructor(send) ? _names.Parameter : Text;
            changes.AddRange(send.Rewrite.Replace(text, _channel.Method, keepQuestion: false).AddRange(send.Passing.Changes).Select(change => (send.Document.Id, change)));
        }

        var taking = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (_type.Primary is { ParameterList: { } list } primary)
        {
            Add(primary.SyntaxTree, Parameters.Added(list, primary, TypeIn(primary) + " " + _names.Parameter, _names.Parameter));
            taking.AddRange(_type.Symbol.InstanceConstructors.Where(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) is TypeDeclarationSyntax)));
        }

        foreach (var constructor in _type.Constructors)
        {
            var model = ModelOf(constructor.SyntaxTree);
            var symbol = (IMethodSymbol?)model.GetDeclaredSymbol(constructor, cancellation);
            if (constructor.Initializer is { } chained && IsChained(chained) && atHand.At(model, chained, cancellation) is { } made && model.GetSymbolInfo(chained, cancellation).Symbol is IMethodSymbol called)
            {
                Add(constructor.SyntaxTree, Parameters.Passed(chained.ArgumentList, called, made, _names.Parameter));
                continue;
            }

            Add(constructor.SyntaxTree, new ConstructorEdits(constructor, _neighbour, _names, TypeIn(constructor), model).Changes());
            if (symbol is not null)
                taking.Add(symbol);
        }

        if (taking.Count == 0)
            taking.AddRange(_type.Symbol.InstanceConstructors);

        if (!IsCaptured && !_type.IsPositional)
        {
            var (tree, change) = Members.Added(_type, _neighbour, _names, TypeIn);
            Add(tree, [change]);
        }

        var sites = new ConstructionSites(_solution, _type, taking.ToImmutable(), atHand, _names.Parameter, cancellation);
        if (await sites.ChangesAsync().ConfigureAwait(false) is not { } there)
            return null;

        changes.AddRange(there);
        changes.AddRange(registration.Changes);
        return changes.ToImmutable();

        void Add(SyntaxTree tree, IEnumerable<TextChange> found) => changes.AddRange(found.Select(change => (_solution.GetDocumentId(tree)!, change)));
    }

    private static bool IsChained(ConstructorInitializerSyntax initializer) => initializer.ThisOrBaseKeyword.ValueText == "this";

    private static bool IsInConstructor(LackingSend send) =>
        send.Site.Call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is ConstructorDeclarationSyntax;

    private string TypeIn(SyntaxNode node) => _channel.Type.ToMinimalDisplayString(ModelOf(node.SyntaxTree), node.SpanStart);

    private SemanticModel ModelOf(SyntaxTree tree) =>
        _sends.Select(send => send.Site.Model).FirstOrDefault(model => model.SyntaxTree == tree) ?? _compilation.GetSemanticModel(tree);

    private static ITypeSymbol? SenderTypeOf(LackingSend send) =>
        send.Rewrite.Expression is { } receiver ? send.Site.Model.GetTypeInfo(receiver).Type : null;

    private static ISymbol? SenderOf(LackingSend send) =>
        send.Rewrite.Expression is { } receiver ? send.Site.Model.GetSymbolInfo(receiver).Symbol : null;
}
