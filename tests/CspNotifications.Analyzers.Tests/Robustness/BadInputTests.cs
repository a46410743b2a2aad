using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>Programs that do not compile, or say nonsense: nothing is thrown, and nothing is invented.</summary>
public class BadInputTests
{
    /// <summary>Statements in which no send is whole enough to be judged.</summary>
    [Theory]
    [InlineData("ms.")]
    [InlineData("ms.Send")]
    [InlineData("ms.Send(")]
    [InlineData("ms.Send(MailKind.")]
    [InlineData("ms.Send(MailKind.Renewal, customer, 1, 2, 3);")]
    [InlineData("ms.Sned(MailKind.Renewal, customer);")]
    [InlineData("missing.Send(MailKind.Renewal, customer);")]
    [InlineData("new Missing().Send(MailKind.Renewal, customer);")]
    [InlineData("ms.Send(MailKind.Missing, customer);")]
    [InlineData("ms.Send(what: MailKind.Renewal, whom: customer);")]
    [InlineData("ms.Send(ref MailKind.Renewal);")]
    [InlineData("Missing m = Missing.Create(); m.Kind = MailKind.Renewal; m.Mailer.Send(m);")]
    [InlineData("var x = y; var y = x; ms.Send(x, customer);")]
    [InlineData("var x = x; ms.Send(x);")]
    [InlineData("goto missing; ms.Send((MailKind)42, customer);")]
    [InlineData("break; continue; return 1; throw;")]
    [InlineData("switch (kind) { case MailKind.Outage: case MailKind.Outage: ms.Send(kind); break; case 1: case 1: break; default: default: break; }")]
    [InlineData("_ = kind switch { };")]
    [InlineData("_ = kind switch { MailKind.Outage => ms.Send(kind), };")]
    [InlineData("if (kind is MailKind.Outage and not and or) ms.Send(kind);")]
    [InlineData("if (kind is { Missing: { Deeper: 1 } } k) ms.Send(k);")]
    [InlineData("foreach (var in) ms.Send(MailKind.Outage);")]
    [InlineData("foreach (var c in 42) ms.Send(c);")]
    [InlineData("await foreach (var c in customer) ms.Send(c);")]
    [InlineData("var (a, b, c) = (1, 2); ms.Send(a);")]
    [InlineData("(ms, partner) = (partner, );")]
    [InlineData("var f = (a, => ms.Send(a);")]
    [InlineData("var list = new List<>{ MailKind.Renewal }; ms.Send(list);")]
    [InlineData("var r = new RenewalNotice with { Plan = }; ")]
    [InlineData("using (var x = ) ms.Send(MailKind.Outage);")]
    [InlineData("try { } finally { goto end; } catch { } end: ms.Send(MailKind.Outage);")]
    [InlineData("lock (null) { yield return ms; } fixed (int* p = ) { ms.Send(p); }")]
    [InlineData("var text = $\"{MailKind.Renewal\"; ms.Send(\"")]
    [InlineData("kind = kind == ; ms.Send(kind")]
    [InlineData("ms?.; ms?.Send(?);")]
    [InlineData("ms!.Send(default!);")]
    [InlineData("void Local() { Local( } Local();")]
    [InlineData("MailKind this = MailKind.Renewal; base.Send(this);")]
    [InlineData("1 = MailKind.Renewal; customer.IsDirect() = true; if (customer.IsDirect()) ms.Send(MailKind.Outage, customer);")]
    [InlineData("#if true\nms.Send(")]
    [InlineData("}}}} ms.Send(MailKind.Renewal);")]
    public async Task Statements_ThatDoNotCompile_AreClean(string statements) => await AssertCleanAsync(Body(statements));

    /// <summary>An error elsewhere does not take away what is plain to see.</summary>
    [Theory]
    [InlineData("await ms.Send(MailKind.Renewal, customer);")]
    [InlineData("ms.Send(MailKind.Renewal, customer)")]
    [InlineData("var x = missing; ms.Send(MailKind.Renewal, customer);")]
    [InlineData("if (missing) ms.Send(MailKind.Renewal, customer);")]
    [InlineData("if (flag) goto missing; ms.Send(MailKind.Renewal, customer);")]
    [InlineData("switch (kind) { case MailKind.Renewal: case MailKind.Renewal: ms.Send(kind, customer); break; }")]
    [InlineData("missing.Run(() => ms.Send(MailKind.Renewal, customer));")]
    public async Task Statements_WithAnErrorAndASend_ReportTheSend(string statements)
    {
        var compilation = await Compiled.FromAsync(Vocabulary.Source, Compiled.Usings, Body(statements));
        Assert.Contains(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["CSPN1001"], (await AnalyzerRun.WithoutExceptionAsync(compilation)).Ids);
    }

    [Theory]
    [InlineData("[NotificationTopic(TopicKind.CspSubscription)] class A : A { void Run(MicrosoftMailer ms, A a) => ms.Send(a); }")]
    [InlineData("[NotificationTopic(TopicKind.CspSubscription)] class A<T> : A<A<A<T>>> { void Run(MicrosoftMailer ms, A<int> a) => ms.Send(a); }")]
    [InlineData("[NotificationTopic(TopicKind.CspSubscription, (TopicKind)42)] class A { void Run(MicrosoftMailer ms, A a) => ms.Send(a); }")]
    [InlineData("class A { void Run(MicrosoftMailer ms) => ms.Send(MailKind.Renewal")]
    public async Task Declarations_WithAnErrorAndASend_ReportTheSend(string source)
    {
        var compilation = await Compiled.FromAsync(Vocabulary.Source, Compiled.Usings, "using CspNotifications;\n" + source);
        Assert.Equal(["CSPN1001"], (await AnalyzerRun.WithoutExceptionAsync(compilation)).Ids.Except(["CSPN2003"]));
    }

    public static TheoryData<string> Declarations => new()
    {
        "class A : A { void Run(MicrosoftMailer ms, A a) => ms.Send(a",
        "class A : B { } class B : A { void Run(MicrosoftMailer ms) => ms.Send(new A()); }",
        "interface IA : IB { void Send(); } interface IB : IA { } class C : IA { void IA.Send() { } void Run(IA a, MicrosoftMailer ms) => ms.Send(a); }",
        "class A<T> : A<A<A<T>>> { void Run(MicrosoftMailer ms, A<int> a) => ms.Send(a); }",
        "class A<T> where T : A<T>, T { void Run(MicrosoftMailer ms, T t) => ms.Send(t); }",
        "class A<T, U> where T : U where U : T { void Run(MicrosoftMailer ms, T t, U u) => ms.Send(t, u); }",
        "struct S { S inner; void Run(MicrosoftMailer ms, S s) => ms.Send(s.inner.inner.inner); }",
        "record R(R Inner) : R(Inner) { void Run(MicrosoftMailer ms, R r) => ms.Send(r.Inner.Inner); }",
        "class A { const MailKind K = K; const int N = M; const int M = N; void Run(MicrosoftMailer ms) => ms.Send(K, N); }",
        "class A { static readonly object O = O; object _self = _self; void Run(MicrosoftMailer ms) => ms.Send(O, _self); }",
        "enum E { A = B, B = A } class C { void Run(MicrosoftMailer ms, E e) { if (e == E.A) ms.Send(e); } }",
        "enum E { [NotificationTopic((TopicKind)42)] A } class C { void Run(MicrosoftMailer ms) => ms.Send(E.A); }",
        "enum E { [NotificationTopic((TopicKind)0)] A } class C { void Run(MicrosoftMailer ms) => ms.Send(E.A); }",
        "enum E { [NotificationTopic((TopicKind)(-1))] A } class C { void Run(MicrosoftMailer ms) => ms.Send(E.A); }",
        "enum E { [NotificationTopic(null)] A } class C { void Run(MicrosoftMailer ms) => ms.Send(E.A); }",
        "enum E { [NotificationTopic(TopicKind.Missing)] A } class C { void Run(MicrosoftMailer ms) => ms.Send(E.A); }",
        "enum E { [NotificationTopic(1)] A } class C { void Run(MicrosoftMailer ms) => ms.Send(E.A); }",
        "enum E { [NotificationTopic(\"CspSubscription\")] A } class C { void Run(MicrosoftMailer ms) => ms.Send(E.A); }",
        "enum E { [NotificationTopic(TopicKind.CspSubscription, Missing = 1)] A, [NotificationTopic(] B } class C { void Run(MicrosoftMailer ms) => ms.Send(E.B); }",
        "[NotificationSender((SenderOrigin)42)] class M { public void Send(object o) { } } class C { void Run(M m) => m.Send(MailKind.Renewal); }",
        "[NotificationSender(null)] class M { public void Send(object o) { } } class C { void Run(M m) => m.Send(MailKind.Renewal); }",
        "[NotificationRecipient((RecipientKind)42)] class X { } class C { void Run(MicrosoftMailer ms, X x) => ms.Send(MailKind.Offer, x); }",
        "class X { [NotificationGuard((RecipientKind)42)] public bool G; [NotificationGuard] public bool H; [NotificationGuard(null)] public bool I; } "
            + "class C { void Run(MicrosoftMailer ms, X x) { if (x.G && x.H && x.I) ms.Send(MailKind.Offer, x); } }",
        "class X { [NotificationGuard(RecipientKind.CspCustomer, When = null)] public bool G; [NotificationGuard(TopicKind.CspSubscription)] public int N() => 1; } "
            + "class C { void Run(MicrosoftMailer ms, X x) { if (x.G && x.N()) ms.Send(x); } }",
        "[PartnerChannel(null)] class A { } [PartnerChannel] class B { } [PartnerChannel(typeof(Missing), Method = null)] class D { }",
        "[assembly: NotificationSender((SenderOrigin)42)] [assembly: NotificationSender] [assembly: PartnerChannel(null)] class C { }",
        "[assembly: NotificationTopic(TopicKind.CspSubscription)] class C { void Run(MicrosoftMailer ms, C c) => ms.Send(c); }",
        "[NotificationGuard(TopicKind.CspSubscription)] class C { [PartnerChannel(typeof(C))] int _n; event Action [NotificationTopic] E; }",
        "class C { [NotificationTopic(TopicKind.ServiceIncident)] [NotificationTopic(TopicKind.Operational)] object _o; void Run(MicrosoftMailer ms) => ms.Send(_o); }",
        "class C { void Run([NotificationTopic(TopicKind.CspSubscription)] Missing m, MicrosoftMailer ms) => ms.Sned(m); }",
        "class C { void Take([NotificationTopic] MailKind k, [NotificationRecipient] object o) { } void Run() => Take(MailKind.Renewal); }",
        "class C { [NotificationSender(SenderOrigin.Microsoft)] void Send([NotificationTopic] MailKind k) { } void Run() { Send(); Send(MailKind.Renewal, 1); Send(k: ); } }",
        "class C : Missing<MailKind> { public override void Send(object o) => base.Send(MailKind.Renewal); }",
        "class C : MicrosoftMailer, IMissing { void IMissing.Send(MailKind k) { } void IMailer.Missing() { } }",
        "class C { int P { get { return P( } set => value.; } this[int i] { get; } ~C( }",
        "class C { C() : this() { } C(int n) : base(n, MailKind.Renewal) { } static C(int n) { } }",
        "class C(MicrosoftMailer ms) : D(ms.Send(MailKind.Outage)) { object o = ms.Sned(MailKind.Renewal); }",
        "partial class C { partial void Send(MailKind k); partial void Send(MailKind k) { } partial void Send(MailKind k) { } }",
        "extension class E { extension(Customer c) { void Tell(MicrosoftMailer ms) => ms.Sned(c",
        "namespace { class { void (MicrosoftMailer ms) { ms.Send( } } }",
        "class C { void Run(MicrosoftMailer ms) { int Run() { return ms.Send(Run); } } void Run(MicrosoftMailer ms) { } }",
        "class C { void Run(MicrosoftMailer ms, MicrosoftMailer ms) => ms.Send(ms); }",
        "class C { void Run(__arglist) => Run(__arglist(MailKind.Renewal)); unsafe void P(delegate*<MailKind, void> p) => p(MailKind.Renewal); }",
        "file class C { void Run(dynamic ms) => ms.Send(MailKind.Renewal).Then(ms.); }",
        "",
        "[",
        "class",
        "\0\u0001\uFEFF class \uD800 { }",
    };

    [Theory]
    [MemberData(nameof(Declarations))]
    public async Task Declarations_ThatDoNotCompileOrMeanNothing_AreClean(string source) =>
        await AssertCleanAsync("using CspNotifications;\n" + source);

    [Fact]
    public async Task Program_WithoutCoreLibrary_IsClean()
    {
        var compilation = CSharpCompilation.Create(
            "Tested",
            [Compiled.Tree(Vocabulary.Source), Compiled.Tree(Body("ms.Send(MailKind.Renewal, customer);")), Compiled.Tree(Compiled.Usings)],
            references: [],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.Empty((await AnalyzerRun.WithoutExceptionAsync(compilation)).Diagnostics);
    }

    [Fact]
    public async Task Program_WithTheAnnotationsButWithoutCoreLibrary_ThrowsNothing()
    {
        var compilation = CSharpCompilation.Create(
            "Tested",
            [Compiled.Tree(Vocabulary.Source), Compiled.Tree(Body("ms.Send(MailKind.Renewal, customer);")), Compiled.Tree(Compiled.Usings)],
            [Compiled.Annotations],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        await AnalyzerRun.WithoutExceptionAsync(compilation);
    }

    [Fact]
    public async Task Program_WithoutTheAnnotations_IsClean() => Assert.Empty((await AnalyzerRun.WithoutExceptionAsync(
        await Compiled.FromAsync(
            [Compiled.Tree(Vocabulary.Source), Compiled.Tree(Body("ms.Send(MailKind.Renewal, customer);")), Compiled.Tree(Compiled.Usings)],
            []))).Diagnostics);

    /// <summary>That declarations mean nothing, and that a parameter decides, may be said: what is not in the program must not be.</summary>
    private static async Task AssertCleanAsync(string source)
    {
        var compilation = await Compiled.FromAsync(Vocabulary.Source, Compiled.Usings, source);
        Assert.Empty((await AnalyzerRun.WithoutExceptionAsync(compilation)).Ids.Except(["CSPN2003", "CSPN2004", "CSPN2005", "CSPN2007"]));
    }

    private static string Body(string statements) =>
        $$"""
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, MailKind kind, Customer customer, bool flag)
            {
                {{statements}}
            }
        }
        """;
}
