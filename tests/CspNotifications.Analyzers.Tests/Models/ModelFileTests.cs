using CspNotifications.Analyzers.Annotations.Models;
using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Text;

namespace CspNotifications.Analyzers.Tests.Models;

/// <summary>What is known of a file of models by its lines alone.</summary>
public class ModelFileTests
{
    [Theory]
    [InlineData("T:A.B ; sender", true)]
    [InlineData("M:A.B.C ; sender", true)]
    [InlineData("M:A.B.C ; topic ; sender", true)]
    [InlineData("P:A.B.C ; sender = microsoft", true)]
    [InlineData("M:A.B.C#return ; sender = microsoft", true)]
    [InlineData("M:A.B.C#0 ; sender = partner", true)]
    [InlineData("P:A.B.C ; sender", false)]
    [InlineData("M:A.B.C#0 ; sender", false)]
    [InlineData("F:A.B.C ; sender", false)]
    [InlineData("M:A.B.C ; topic = general", false)]
    [InlineData("M:A.B.C ; topic", false)]
    public void Line_MakesASender(string line, bool makesSender) => Assert.Equal(makesSender, Assert.Single(Read(line).Entries).MakesSender);

    [Fact]
    public void Lines_OfOneName_AreFoundInTheirOrder()
    {
        var file = Read(
            """
            M:A.B.C ; topic = general
            T:A.B ; sender
            M:A.B.C(System.Int32) ; topic
            P:A.B.D ; topic
            M:A.B.C#0 ; topic
            """);

        Assert.Equal(["M:A.B.C", "M:A.B.C(System.Int32)", "M:A.B.C"], file.Under("M:A.B.C").Select(entry => entry.Id.Text));
        Assert.Equal([-1, -1, 0], file.Under("M:A.B.C").Select(entry => entry.Id.Part));
        Assert.Empty(file.Under("M:A.B.D"));
        Assert.Equal("A.B", Assert.Single(file.TypePaths));
        Assert.True(file.MayName("C") && file.MayName("B") && file.MayName("D"));
        Assert.False(file.MayName("A"));
    }

    [Theory]
    [InlineData("T:A.B", "T:A.B", "", null, "", -1)]
    [InlineData("M:A.B.C``2(``0,System.Int32)#1", "M:A.B.C", "``2", "(``0,System.Int32)", "", 1)]
    [InlineData("M:A.B.op_Implicit(A.B)~System.String", "M:A.B.op_Implicit", "", "(A.B)", "~System.String", -1)]
    [InlineData("M:A.B.C~System.String", "M:A.B.C", "", null, "~System.String", -1)]
    [InlineData("M:A.B.C()#return", "M:A.B.C", "", "()", "", -2)]
    [InlineData("M:A.B.C(System.Collections.Generic.List{System.Int32[]})", "M:A.B.C", "", "(System.Collections.Generic.List{System.Int32[]})", "", -1)]
    public void Id_IsTakenApart(string text, string key, string arity, string? parameters, string result, int part)
    {
        Assert.True(ModelId.TryParse(text, out var id));
        Assert.Equal(new ModelId(key, arity, parameters, result, part), id);
        Assert.Equal(text.Split('#')[0], id.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("T:")]
    [InlineData("TA:B")]
    [InlineData("X:A.B")]
    [InlineData("M:A")]
    [InlineData("M:.A")]
    [InlineData("M:A.")]
    [InlineData("M:A..B")]
    [InlineData("M:A B")]
    [InlineData("M:A.B(")]
    [InlineData("M:A.B)")]
    [InlineData("M:A.B(C))")]
    [InlineData("M:A.B(C)(D)")]
    [InlineData("M:A.B((C)")]
    [InlineData("M:A.B(C{D)")]
    [InlineData("M:A.B(C]D)")]
    [InlineData("M:A.B(C)D")]
    [InlineData("M:A.B(C)D~E")]
    [InlineData("M:A.B``")]
    [InlineData("M:A.B``x")]
    [InlineData("M:A.B``1x(C)")]
    [InlineData("M:(A.B)")]
    [InlineData("T:(A.B)")]
    [InlineData("M:A.B-C")]
    public void Text_ThatIsNoId_IsNotRead(string text) => Assert.False(ModelId.TryParse(text, out _));

    [Theory]
    [InlineData("M:A.B.C", "C")]
    [InlineData("T:A.B`2", "B")]
    [InlineData("M:A.B.#ctor", "ctor")]
    [InlineData("M:A.B.X#I#C", "C")]
    [InlineData("T:A", "A")]
    public void Id_HasASimpleName(string text, string name)
    {
        Assert.True(ModelId.TryParse(text, out var id));
        Assert.Equal(name, id.SimpleName);
    }

    [Theory]
    [InlineData("M:A.B.C", "M:A.B.C(System.Int32)", true)]
    [InlineData("M:A.B.C", "M:A.B.C``1(``0)", true)]
    [InlineData("M:A.B.C(System.Int32)", "M:A.B.C(System.Int32)", true)]
    [InlineData("M:A.B.C(System.Int32)", "M:A.B.C(System.Int64)", false)]
    [InlineData("M:A.B.C``1", "M:A.B.C``1(``0)", true)]
    [InlineData("M:A.B.C``1", "M:A.B.C(System.Int32)", false)]
    [InlineData("M:A.B.C(A.B)~System.Int32", "M:A.B.C(A.B)~System.Int32", true)]
    [InlineData("M:A.B.C(A.B)", "M:A.B.C(A.B)~System.Int32", true)]
    [InlineData("M:A.B.C(A.B)~System.Int64", "M:A.B.C(A.B)~System.Int32", false)]
    [InlineData("M:A.B.D", "M:A.B.C(System.Int32)", false)]
    public void Id_CoversASymbols(string line, string symbol, bool covers)
    {
        Assert.True(ModelId.TryParse(line, out var id));
        Assert.True(ModelId.TryParse(symbol, out var declared));
        Assert.Equal(covers, id.Covers(declared));
    }

    [Theory]
    [InlineData("sender", "sendr", "sender")]
    [InlineData("sender", "snedr", "")]
    [InlineData("sender", "SENDER", "sender")]
    [InlineData("sender", "esnder", "sender")]
    [InlineData("sender", "sendxer", "sender")]
    [InlineData("sender", "xyz", "")]
    [InlineData("a", "b", "a")]
    [InlineData("ab", "xy", "")]
    [InlineData("send sent bend mend", "sand", "send")]
    [InlineData("lends sends bends ends", "fends", "bends ends lends")]
    [InlineData("abcdefghi abcdefghx abcdefgxx abcdefxxx abcdexxxx", "abcdefghi", "abcdefghi abcdefghx abcdefgxx")]
    public void Name_IsLike(string candidates, string written, string near) =>
        Assert.Equal(near, string.Join(' ', Spelling.Near(written, candidates.Split(' '))));

    [Fact]
    public void Name_ThatIsVeryLong_IsLikeNothing()
    {
        Assert.Empty(Spelling.Near(new string('a', 201), [new string('a', 201)]));
        Assert.Single(Spelling.Near(new string('a', 200), [new string('a', 200), new string('a', 201)]));
    }

    [Theory]
    [InlineData("System.Net.Mail.SmtpClient? client = null;", "", true)]
    [InlineData("using System.Net.Mail;", "using System.Net.Mail; class C { }", true)]
    [InlineData("", "class C { System.Net.Mail.SmtpClient? Client; }", true)]
    [InlineData("using SendGrid;", "", false)]
    [InlineData("class C { }", "", false)]
    public async Task Catalogue_IsNamed_WhereALibraryIsThatIsReferenced(string one, string other, bool isNamed)
    {
        var compilation = await Compiled.FromAsync(one, other);

        Assert.Equal(isNamed, Catalogue.IsNamedIn(compilation, new(compilation)));
    }

    [Theory]
    [InlineData("F:C.Flag ; guard = direct-customer", true)]
    [InlineData("P:C.Is ; guard = direct-customer", true)]
    [InlineData("M:C.Ask ; guard = direct-customer", true)]
    [InlineData("M:C.AskAsync ; guard = direct-customer", true)]
    [InlineData("F:C.Name ; guard = direct-customer", false)]
    [InlineData("M:C.NameAsync ; guard = direct-customer", false)]
    [InlineData("M:C.All ; guard = direct-customer", false)]
    [InlineData("M:C.Over ; flows", true)]
    [InlineData("M:C.Nothing ; flows", false)]
    public async Task Word_FitsASymbol(string line, bool fits)
    {
        const string Source =
            """
            class C
            {
                public bool Flag;
                public string Name = "";
                public bool Is => true;
                public bool Ask() => true;
                public System.Threading.Tasks.Task<bool> AskAsync() => null!;
                public System.Threading.Tasks.Task<string> NameAsync() => null!;
                public System.Collections.Generic.List<bool> All() => [];
                public void Over() { }
                public int Over(int number) => number;
                public void Nothing() { }
            }
            """;
        var check = new ModelCheck(new(await Compiled.ValidAsync(Source)));

        Assert.Equal(fits, !check.ErrorsIn(Read(line), [], default).Any());
    }

    [Fact]
    public async Task Member_OfAnInterface_IsSuggested()
    {
        var check = new ModelCheck(new(await Compiled.ValidAsync("interface IDesk { void Deliver(); } class Desk : IDesk { void IDesk.Deliver() { } }")));

        Assert.Equal("M:IDesk.Deliver", Assert.Single(Assert.Single(check.ErrorsIn(Read("M:Desk.Deliver ; sender"), [], default)).Suggestions));
    }

    [Fact]
    public async Task Channel_ThatIsNotReferenced_IsNone()
    {
        var compilation = await Compiled.ValidAsync("class C { }");
        var source = new ModelSource([Read("T:C ; channel = T:Elsewhere.Mailer")], new(compilation));

        Assert.Null(source.Of(compilation.GetTypeByMetadataName("C")!).Channel);
    }

    [Fact]
    public async Task Check_IsCancelled()
    {
        var check = new ModelCheck(new(await Compiled.FromAsync("class C { }")));

        Assert.Throws<OperationCanceledException>(() => check.ErrorsIn(Read("T:A.B ; sender"), [], new(canceled: true)).ToArray());
    }

    private static ModelFile Read(string text) => ModelParser.Parse(SourceText.From(text));
}
