using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Flow;
using CspNotifications.Analyzers.Flow.Mentions;
using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Tests.Robustness;
using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.CodeBases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CspNotifications.Analyzers.Tests.Flow.Mentions;

/// <summary>The words of a body tell whether a send can be reached from it; never that it cannot where it can. Asked beside them: the calls that are bound.</summary>
public class NameScreenTests
{
    /// <summary>What sends, by a name that none of the bodies in question mentions.</summary>
    private const string Hub = "static class Hub { public static int Fire() { new MicrosoftMailer().Send(MailKind.Renewal, new Customer()); return 1; } }";

    [Theory]
    [InlineData("class P { void Probe() => Hub.Fire(); }")]
    [InlineData("class P { void Probe() => Hub.@Fire(); }")]
    [InlineData(@"class P { void Probe() => Hub.\u0046ire(); }")]
    [InlineData("class P { void Probe() { System.Func<int> f = Hub.Fire; } }")]
    [InlineData("class P { int Other => Hub.Fire(); void Probe() => _ = Other; }")]
    [InlineData("class P { int Other { set => Hub.Fire(); } void Probe() => _ = new P { Other = 1 }; }")]
    [InlineData("class P { int Other => Hub.Fire(); void Probe(object o) => _ = o is P { Other: 1 }; }")]
    [InlineData("class P { int this[int i] => Hub.Fire(); void Probe() => _ = this[1]; }")]
    [InlineData("class P { public static P operator +(P a, P b) { Hub.Fire(); return a; } void Probe(P a) => _ = a + a; }")]
    [InlineData("class P { public static P operator -(P a) { Hub.Fire(); return a; } void Probe(P a) => _ = -a; }")]
    [InlineData("class P { public static P operator ++(P a) { Hub.Fire(); return a; } void Probe(P a) => a++; }")]
    [InlineData("class P { public static implicit operator int(P a) => Hub.Fire(); void Probe(P a) { int i = a; } }")]
    [InlineData("class P : System.IDisposable { public void Dispose() => Hub.Fire(); void Probe() { using (new P()) { } } }")]
    [InlineData("class P : System.IDisposable { void System.IDisposable.Dispose() => Hub.Fire(); void Probe() { using var p = new P(); } }")]
    [InlineData("class P { public System.Collections.Generic.IEnumerator<int> GetEnumerator() { Hub.Fire(); yield break; } void Probe(P p) { foreach (var x in p) { } } }")]
    [InlineData("class P { public P GetEnumerator() => this; public int Current => Hub.Fire(); public bool MoveNext() => true; void Probe(P p) { foreach (var x in p) { } } }")]
    [InlineData("class P { public void Deconstruct(out int a, out int b) => a = b = Hub.Fire(); void Probe(P p) { var (a, b) = p; } }")]
    [InlineData("class P { public void Deconstruct(out int a, out int b) => a = b = Hub.Fire(); void Probe(object o) => _ = o is P(1, 2); }")]
    [InlineData("class P { public int Select(System.Func<int, int> f) => Hub.Fire(); void Probe(P p) => _ = from x in p select x + 1; }")]
    [InlineData("class P : System.Collections.ArrayList { public void Add(string x) => Hub.Fire(); void Probe() => _ = new P { \"\" }; }")]
    public Task Body_ThatRunsAMember_MayReachASend(string program) => AssertReachesAsync(program);

    [Theory]
    [InlineData("class A { public A() => Hub.Fire(); } class P { void Probe() => _ = new A(); }")]
    [InlineData("class A { public A() => Hub.Fire(); } class P { A Probe() => new(); }")]
    [InlineData("class A { public A() => Hub.Fire(); } class P { void Take(A a) { } void Probe() => Take(new ()); }")]
    [InlineData("class A { public A() => Hub.Fire(); } class P { void Take(A a) { } void Probe() => Take(new /* A */ ()); }")]
    [InlineData("using Z = A; class A { public A() => Hub.Fire(); } class P { void Probe() => _ = new Z(); }")]
    [InlineData("class A { public A() => Hub.Fire(); } class B : A { } class P { void Probe() => _ = new B(); }")]
    [InlineData("class A { public A() => Hub.Fire(); } class B : A { } class P { class C : B { } void Probe() => _ = new C(); }")]
    [InlineData("class A { public A() => Hub.Fire(); } class P : A { public P(int probe) { } }", "probe")]
    [InlineData("class A { public A() => Hub.Fire(); public A(int i) : this() { } } class P { void Probe() => _ = new A(1); }")]
    [InlineData("class A(int i) { int _i = Hub.Fire() + i; } class P { void Probe() => _ = new A(1); }")]
    [InlineData("class A { public int I { get; } = Hub.Fire(); } class P { void Probe() => _ = new A(); }")]
    [InlineData("class P { readonly int _i = Hub.Fire(); int Probe() => _i; }")]
    [InlineData("class P { readonly int _i; public P() { Hub.Fire(); _i = 1; } int Probe() => _i; }")]
    [InlineData("partial class P { public P() { Hub.Fire(); _i = 1; } } partial class P { readonly int _i; int Probe() => _i; }")]
    [InlineData("class P { static readonly int I = Hub.Fire(); int Probe() => I; }")]
    [InlineData(
        "[System.Runtime.CompilerServices.InterpolatedStringHandler] struct T { public T(int a, int b) => Hub.Fire(); public void AppendLiteral(string s) { } } "
        + "class P { void Take(T t) { } void Probe() => Take($\"a\"); }")]
    [InlineData(
        "[System.Runtime.CompilerServices.InterpolatedStringHandler] struct T { public T(int a, int b) { } public void AppendLiteral(string s) => Hub.Fire(); } "
        + "class P { void Take(T t) { } void Probe() => Take($\"a\"); }")]
    public Task Body_ThatRunsAConstruction_MayReachASend(string program, string probe = "Probe") => AssertReachesAsync(program, probe);

    [Theory]
    [InlineData("abstract class A { public abstract void Go(); } class B : A { public override void Go() => Hub.Fire(); } class P { void Probe(A a) => a.Go(); }")]
    [InlineData("interface I { void Go(); } class B : I { void I.Go() => Hub.Fire(); } class P { void Probe(I i) => i.Go(); }")]
    [InlineData("static class X { public static void Go(this int i) => Hub.Fire(); } class P { void Probe() => 1.Go(); }")]
    [InlineData("static class X { extension(int i) { public void Go() => Hub.Fire(); } } class P { void Probe() => 1.Go(); }")]
    [InlineData("class P { void A() => Hub.Fire(); void B() => A(); void C() => B(); void D() => C(); void Probe() => D(); }")]
    [InlineData("class P { void Probe() => D(); void D() => C(); void C() => B(); void B() => A(); void A() => Hub.Fire(); }")]
    public Task Body_ThatRunsItThroughOthers_MayReachASend(string program) => AssertReachesAsync(program);

    [Theory]
    [InlineData("class Own : MicrosoftMailer { public void Shout() { } } class P { void Probe(Own own) => own.Shout(); }")]
    [InlineData("class Own : MicrosoftMailer { public void Shout() { } } class P { void Probe<T>(T own) where T : Own => own.Shout(); }")]
    [InlineData("using M = MicrosoftMailer; class Own : M { public void Shout() { } } class P { void Probe(Own own) => own.Shout(); }")]
    [InlineData("static class X { public static void Shout(this IMailer m) { } } class P { void Probe(MicrosoftMailer m) => m.Shout(); }")]
    [InlineData("static class X { public static void Shout<T>(this T m) where T : IMailer { } } class P { void Probe(MicrosoftMailer m) => m.Shout(); }")]
    [InlineData("static class X { extension(IMailer m) { public void Shout() { } } } class P { void Probe(MicrosoftMailer m) => m.Shout(); }")]
    [InlineData("static class X { extension<T>(T m) where T : IMailer { public void Shout() { } } } class P { void Probe(MicrosoftMailer m) => m.Shout(); }")]
    [InlineData("[NotificationSender(SenderOrigin.Microsoft)] delegate void D(MailKind kind); class P { void Probe(D d) => d(MailKind.Renewal); }")]
    [InlineData("class P { [NotificationSender(SenderOrigin.Microsoft)] void Tell(MailKind kind) { } void Probe() => Tell(MailKind.Renewal); }")]
    [InlineData("class P { void Take([NotificationTopic(TopicKind.General)] MailKind kind) { } void Probe() => Take(MailKind.Renewal); }")]
    [InlineData("class P { void Probe([NotificationTopic(TopicKind.General)] MailKind kind) => kind = MailKind.Renewal; }")]
    [InlineData("class P { [NotificationTopic(TopicKind.General)] MailKind _kind; void Probe() => _kind = MailKind.Renewal; }")]
    [InlineData("class P { [NotificationTopic(TopicKind.General)] MailKind Kind { get; set; } void Probe() => Kind = MailKind.Renewal; }")]
    [InlineData("class P { [return: NotificationTopic(TopicKind.General)] MailKind Probe() => MailKind.Renewal; }")]
    [InlineData("class P { int this[[NotificationTopic(TopicKind.General)] MailKind kind] => 1; void Probe() => _ = this[MailKind.Renewal]; }")]
    [InlineData("record Note([NotificationTopic(TopicKind.General)] MailKind Kind); class P { Note Probe() => new(MailKind.Renewal); }")]
    [InlineData("class A { public A([NotificationTopic(TopicKind.General)] MailKind kind) { } } class P { A Probe() => new(MailKind.Renewal); }")]
    [InlineData("class A { public A([NotificationTopic(TopicKind.General)] MailKind kind) { } } class P { object Probe() => new A(MailKind.Renewal); }")]
    [InlineData("class P { void Probe() { var f = ([NotificationTopic(TopicKind.General)] MailKind kind) => 1; f(MailKind.Renewal); } }")]
    public Task Body_ThatHandsOverWhereItMatters_MayReachASend(string program) => AssertReachesAsync(program);

    [Theory]
    [InlineData("services.AddScoped<IMailer, MicrosoftMailer>()")]
    [InlineData("services.Add(ServiceDescriptor.Scoped(typeof(IMailer), typeof(MicrosoftMailer)))")]
    [InlineData("services.Add(new ServiceDescriptor(typeof(IMailer), typeof(MicrosoftMailer), ServiceLifetime.Scoped))")]
    [InlineData("services.Add(new(typeof(IMailer), typeof(MicrosoftMailer), ServiceLifetime.Scoped))")]
    public async Task Body_ThatRegisters_IsLookedAt(string registration)
    {
        var program = $"using Microsoft.Extensions.DependencyInjection; class P {{ void Probe(IServiceCollection services) => {registration}; }}";
        var compilation = (await CompiledAsync(program)).AddReferences(VisitedBodiesTests.Libraries.Select(path => MetadataReference.CreateFromFile(path)));

        Compiled.AssertValid(compilation);
        Assert.True(NamesIn(compilation).MayReachSend(NodeOf(compilation, "Probe")));
    }

    /// <summary>All statements of a file are one body; it begins where the first of them does.</summary>
    [Theory]
    [InlineData("var i = 1; Hub.Fire();", true)]
    [InlineData("var i = 1; void Later() => Hub.Fire(); Later();", true)]
    [InlineData("var i = 1; class A { void Other() => Hub.Fire(); }", false)]
    public async Task Statements_ThatStandAlone_AreLookedAtTogether(string program, bool mayReach)
    {
        var compilation = await Compiled.FromAsync(Vocabulary.Source, Hub, program);
        var root = compilation.SyntaxTrees.Last().GetRoot();

        Assert.Equal(mayReach, NamesIn(compilation).MayReachSend(root));
    }

    /// <summary>Proof that the words tell anything at all.</summary>
    [Theory]
    [InlineData("class P { int Probe(int i) => i + 1; }")]
    [InlineData("class P { MailKind Probe(Customer customer) => customer.IsDirect ? MailKind.Renewal : MailKind.Outage; }")]
    [InlineData("class P { void Other() => Hub.Fire(); int Probe() => 1; }")]
    [InlineData("class A { public A() => Hub.Fire(); } class P { int Probe(System.Collections.Generic.List<int> all) { foreach (var i in all) all.Add(i); return all.Count; } }")]
    [InlineData("class P { readonly MicrosoftMailer _mailer; public P(MicrosoftMailer probe) => _mailer = probe; void Run() => _mailer.Send(MailKind.Renewal); }", "probe")]
    public async Task Body_ThatMentionsNothingOfIt_IsPassedOver(string program, string probe = "Probe")
    {
        var compilation = await CompiledAsync(program);

        Assert.False(NamesIn(compilation).MayReachSend(NodeOf(compilation, probe)));
    }

    /// <summary>Wherever the bound calls lead to a send, the words do.</summary>
    [Fact]
    public async Task Bodies_ThatReachASend_AreNotPassedOver()
    {
        Compilation generated = await VisitedBodiesTests.GeneratedAsync(BusinessCodeBase.Create(files: 30, sending: 0.05));
        var rich = await Task.WhenAll(RichPrograms.ByName.Values.Select(program => Compiled.ValidAsync(Compiled.Usings, Vocabulary.Source, program)));

        foreach (var compilation in rich.Prepend(generated))
        {
            var (names, calls) = (NamesIn(compilation), CallsIn(compilation));
            foreach (var (symbol, root) in BodiesIn(compilation))
                Assert.True(names.MayReachSend(root.Syntax) || !calls.MayReachSend(symbol, root, CancellationToken.None), symbol.ToDisplayString());
        }
    }

    private static async Task AssertReachesAsync(string program, string probe = "Probe")
    {
        var compilation = await CompiledAsync(program);
        Compiled.AssertValid(compilation);
        var node = NodeOf(compilation, probe);
        var (symbol, root) = BodiesIn(compilation).Single(body => body.Root.Syntax.FullSpan.OverlapsWith(node.Span) && body.Root.Syntax.SyntaxTree == node.SyntaxTree);

        Assert.True(CallsIn(compilation).MayReachSend(symbol, root, CancellationToken.None), "The bound calls do not lead there either.");
        Assert.True(NamesIn(compilation).MayReachSend(root.Syntax));
        Assert.True(NamesIn(compilation).MayReachSend(symbol));
    }

    private static async Task<Compilation> CompiledAsync(string program) =>
        await Compiled.FromAsync(Vocabulary.Source, Hub, program.StartsWith("using ", StringComparison.Ordinal) ? "using CspNotifications; " + program : "using CspNotifications;" + program);

    /// <summary>The member of the program that has the name, or has a parameter of it.</summary>
    private static MemberDeclarationSyntax NodeOf(Compilation compilation, string name) => compilation.SyntaxTrees.Last().GetRoot().DescendantNodes()
        .OfType<BaseMethodDeclarationSyntax>()
        .Single(method => (method as MethodDeclarationSyntax)?.Identifier.ValueText == name || method.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == name));

    private static NameScreen NamesIn(Compilation compilation)
    {
        var model = new AnnotationModel(compilation);
        return new(compilation, model, new(compilation, model));
    }

    private static CallGraph CallsIn(Compilation compilation)
    {
        var model = new AnnotationModel(compilation);
        var screen = new SendScreen(model, new(compilation, model));
        var contracts = new ContractScreen(model.Slots);
        var callees = new Callees(model.Implementations, screen, contracts, new(), (parameter, cancellation) => SourceBody.DefaultOf(parameter, compilation, cancellation));
        return new(new(callees, screen, contracts), names: null, (symbol, cancellation) => SourceBody.RootOf(symbol, compilation, cancellation), observer: null);
    }

    private static IEnumerable<(ISymbol Symbol, IOperation Root)> BodiesIn(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax }
                    && model.GetDeclaredSymbol(node) is { } symbol
                    && SourceBody.RootOf(symbol, compilation, CancellationToken.None) is { } root)
                {
                    yield return (symbol, root);
                }
            }
        }
    }
}
