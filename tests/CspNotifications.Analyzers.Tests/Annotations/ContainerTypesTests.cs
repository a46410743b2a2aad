using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>What a value holds by its type, and what only looks like a container.</summary>
public class ContainerTypesTests
{
    private const string Declarations =
        """
        namespace Mine
        {
            public class Task<T> { }
            public class KeyValuePair<TKey, TValue> { }
            public class Letters : List<int> { }
            public class Addresses : Dictionary<string, int> { }
            public class Both<T> : IEnumerable<long>
            {
                public IEnumerator<long> GetEnumerator() => throw new NotSupportedException();
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }
            public struct Few : IEnumerable<byte>
            {
                public IEnumerator<byte> GetEnumerator() => throw new NotSupportedException();
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }
            public interface IMany : IEnumerable<short> { }
            public class Nothing { }
        }
        namespace Other.System { public class Lazy<T> { } }
        """;

    [Theory]
    [InlineData("int[]", "int")]
    [InlineData("int[][]", "int[]")]
    [InlineData("(int A, string B)", "int string")]
    [InlineData("Task<int>", "int")]
    [InlineData("ValueTask<int>", "int")]
    [InlineData("Lazy<int>", "int")]
    [InlineData("int?", "int")]
    [InlineData("Func<int>", "int")]
    [InlineData("Func<string, int>", "int")]
    [InlineData("System.Runtime.CompilerServices.ConfiguredTaskAwaitable<int>", "int")]
    [InlineData("System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable<int>", "int")]
    [InlineData("Memory<int>", "int")]
    [InlineData("ReadOnlyMemory<int>", "int")]
    [InlineData("IAsyncEnumerable<int>", "int")]
    [InlineData("IAsyncEnumerator<int>", "int")]
    [InlineData("IEnumerator<int>", "int")]
    [InlineData("IEnumerable<int>", "int")]
    [InlineData("List<int>", "int")]
    [InlineData("IReadOnlyList<int>", "int")]
    [InlineData("KeyValuePair<string, int>", "string int")]
    [InlineData("Dictionary<string, int>", "string int")]
    [InlineData("Mine.Letters", "int")]
    [InlineData("Mine.Addresses", "string int")]
    [InlineData("Mine.Both<int>", "long")]
    [InlineData("Mine.Few", "byte")]
    [InlineData("Mine.IMany", "short")]
    [InlineData("Mine.Task<int>", "")]
    [InlineData("Mine.KeyValuePair<string, int>", "")]
    [InlineData("Other.System.Lazy<int>", "")]
    [InlineData("Mine.Nothing", "")]
    [InlineData("Action<int>", "")]
    [InlineData("IComparer<int>", "")]
    [InlineData("Task", "")]
    [InlineData("object", "")]
    [InlineData("string", "")]
    [InlineData("DayOfWeek", "")]
    public async Task Type_HoldsItsElements(string type, string elements) =>
        Assert.Equal(elements, string.Join(' ', ContainerTypes.ElementsOf(await TypeAsync(type)).Select(element => element.ToDisplayString())));

    [Fact]
    public async Task Span_HoldsItsElements()
    {
        var program = await AnnotatedProgram.OfAsync("class C { void M(Span<int> span, ReadOnlySpan<string> read) { } }");

        Assert.Equal("int", Assert.Single(ContainerTypes.ElementsOf(program.Method("C", "M").Parameters[0].Type)).ToDisplayString());
        Assert.Equal("string", Assert.Single(ContainerTypes.ElementsOf(program.Method("C", "M").Parameters[1].Type)).ToDisplayString());
    }

    [Theory]
    [InlineData("Task<int>", true)]
    [InlineData("ValueTask<int>", true)]
    [InlineData("Lazy<int>", true)]
    [InlineData("int?", true)]
    [InlineData("Func<int>", true)]
    [InlineData("Task", false)]
    [InlineData("List<int>", false)]
    [InlineData("Mine.Task<int>", false)]
    [InlineData("Other.System.Lazy<int>", false)]
    [InlineData("int[]", false)]
    public async Task Type_IsAWrapperOfOne(string type, bool isWrapper) => Assert.Equal(isWrapper, ContainerTypes.IsWrapper(await TypeAsync(type)));

    [Theory]
    [InlineData("KeyValuePair<string, int>", true, false)]
    [InlineData("Dictionary<string, int>", false, true)]
    [InlineData("IReadOnlyDictionary<string, int>", false, true)]
    [InlineData("Mine.Addresses", false, true)]
    [InlineData("List<KeyValuePair<string, int>>", false, true)]
    [InlineData("(int A, string B)", false, false)]
    [InlineData("List<int>", false, false)]
    [InlineData("Mine.KeyValuePair<string, int>", false, false)]
    [InlineData("int[]", false, false)]
    public async Task Type_IsAPairOrHoldsPairs(string type, bool isPair, bool isDictionary)
    {
        var symbol = await TypeAsync(type);

        Assert.Equal(isPair, ContainerTypes.IsPair(symbol));
        Assert.Equal(isDictionary, ContainerTypes.IsDictionary(symbol));
    }

    [Fact]
    public async Task NoType_IsNoPair()
    {
        Assert.False(ContainerTypes.IsPair(null));
        Assert.True(ContainerTypes.IsOfFramework(await TypeAsync("System.Net.Mail.SmtpClient")));
        Assert.True(ContainerTypes.IsOfFramework(await TypeAsync("Uri")));
        Assert.False(ContainerTypes.IsOfFramework(await TypeAsync("Mine.Nothing")));
        Assert.False(ContainerTypes.IsOfFramework(await TypeAsync("C")));
    }

    private static async Task<ITypeSymbol> TypeAsync(string type)
    {
        var compilation = await Compiled.ValidAsync($"class C {{ public {type} Field = default!; }}\n{Declarations}", Compiled.Usings);
        return ((IFieldSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers("Field").Single()).Type;
    }
}
