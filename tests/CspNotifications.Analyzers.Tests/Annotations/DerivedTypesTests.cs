using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>The types of the source that stand behind another one, found by the names in base lists.</summary>
public class DerivedTypesTests
{
    [Theory]
    [InlineData("class A { } class B : A { } class C : B { } class Other { }", "B C")]
    [InlineData("interface A { } class B : A { } struct C : A { } record D : A; interface E : A { } class F : E { }", "B C D E F")]
    [InlineData("class A<T> { } class B : A<int> { } class C<T> : A<T> { } class D : C<int> { }", "B C D")]
    [InlineData("interface A<T> { } class B : A<int>, A<string> { }", "B")]
    [InlineData("class A { } namespace N { class A { } class B : A { } } class C : A { } class D : N.A { } class E : global::A { }", "C E")]
    [InlineData("class A { } class Outer { class B : A { } class Inner { struct Deep; class C : B { } } }", "B C")]
    [InlineData("namespace N { using X = A; class B : X { } } class A { }", "B")]
    [InlineData("namespace N { using X = A; namespace M { using Y = X; class B : Y { } } } class A { }", "B")]
    [InlineData("interface A { } partial class B : A { } partial class B : A { }", "B")]
    [InlineData("class A { } class Other { } class B : Other { }", "")]
    public async Task Type_IsFoundByItsBases(string source, string names) => Assert.Equal(names, await DerivedAsync(source, "A"));

    [Theory]
    [InlineData("class B : System.IO.Stream", "System.IO.Stream", "B")]
    [InlineData("class B : System.IO.MemoryStream { } class C : B { } abstract class Other", "System.IO.Stream", "B C")]
    [InlineData("class B : System.Collections.Generic.List<int> { } struct C : System.IDisposable { public void Dispose() { } } class D", "System.Collections.IList", "B")]
    [InlineData("interface A : System.ICloneable { } abstract class B : A { public abstract object Clone(); } class C : System.Exception", "System.ICloneable", "A B")]
    [InlineData("class Stream { } class B : Stream { } class C", "System.IO.Stream", "")]
    [InlineData("class Stream : System.IO.MemoryStream { } class B : Stream { } class C", "System.IO.Stream", "B Stream")]
    public async Task Type_OfALibrary_IsFoundByWhatDerivesFromIt(string source, string general, string names) =>
        Assert.Equal(names, await DerivedAsync(source.EndsWith('}') ? source : source + " { }", general));

    [Fact]
    public async Task Implementations_AreThoseThatCanBeConstructed()
    {
        var compilation = await Compiled.FromAsync(
            """
            interface I { void Run(); }
            abstract class A : I { public abstract void Run(); }
            class B : A { public override void Run() { } }
            class C : B { public override void Run() { } }
            sealed class D : C { }
            struct S : I { public void Run() { } }
            class Explicit : I { void I.Run() { } public void Run() { } }
            class Fallback : B { public new virtual void Run() { } }
            """);
        var implementations = new Implementations(compilation);
        IMethodSymbol Method(string type, string name = "Run") => (IMethodSymbol)compilation.GetTypeByMetadataName(type)!.GetMembers(name).Single();
        string Of(IMethodSymbol method) => string.Join(' ', implementations.Of(method).Select(found => found.ContainingType.Name + "." + found.Name));

        Assert.Equal("B.Run C.Run Explicit.I.Run S.Run", Of(Method("I")));
        Assert.Equal("B.Run C.Run", Of(Method("A")));
        Assert.Equal("B.Run C.Run", Of(Method("B")));
        Assert.Equal("C.Run", Of(Method("C")));
        Assert.Equal("S.Run", Of(Method("S")));
        Assert.Equal("Explicit.Run", Of(Method("Explicit")));
        Assert.Equal("Fallback.Run", Of(Method("Fallback")));
        Assert.True(implementations.MayBeInSource(Method("I")));
        Assert.False(implementations.MayBeInSource(Method("S")));
        Assert.False(implementations.MayBeInSource(Method("Fallback")));
        Assert.Null(Implementations.On(compilation.GetTypeByMetadataName("Explicit")!, Method("A")));
        Assert.Equal("C", Implementations.On(compilation.GetTypeByMetadataName("D")!, Method("I"))!.ContainingType.Name);
    }

    /// <summary>The bound is the seventeenth.</summary>
    [Theory]
    [InlineData(16, 16)]
    [InlineData(17, 0)]
    public async Task Implementations_BeyondTheBound_AreNotLookedAt(int count, int found)
    {
        var compilation = await Compiled.FromAsync("interface I { } " + string.Concat(Enumerable.Range(0, count).Select(i => $"class C{i} : I {{ }} ")));

        Assert.Equal(found, new Implementations(compilation).DerivedFrom(compilation.GetTypeByMetadataName("I")!).Count());
    }

    [Theory]
    [InlineData("class C { public void M() { } }", false)]
    [InlineData("class C { public virtual void M() { } }", true)]
    [InlineData("sealed class C : B { public override void M() { } }", false)]
    [InlineData("class C : B { public override void M() { } }", true)]
    [InlineData("class C : B { public sealed override void M() { } }", false)]
    [InlineData("abstract class C { public abstract void M(); }", true)]
    [InlineData("interface C { void M(); }", true)]
    [InlineData("interface C { static void M() { } }", false)]
    [InlineData("class C { public static void M() { } }", false)]
    public async Task Method_IsVirtual_WhereAnotherMayRun(string source, bool isVirtual)
    {
        var compilation = await Compiled.ValidAsync(source, "class B { public virtual void M() { } }");

        Assert.Equal(isVirtual, Implementations.IsVirtual((IMethodSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers("M").Single()));
    }

    private static async Task<string> DerivedAsync(string source, string general)
    {
        var compilation = await Compiled.FromAsync(source);
        var type = compilation.GetTypeByMetadataName(general) ?? compilation.GetTypeByMetadataName(general + "`1")!;
        return string.Join(' ', new DerivedTypes(compilation).From(type).Select(derived => derived.Name).Order(StringComparer.Ordinal));
    }
}
