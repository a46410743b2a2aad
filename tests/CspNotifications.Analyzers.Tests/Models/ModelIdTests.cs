using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Models;

/// <summary>Ids as the compiler writes them, and as people do. A line that names nothing would be reported (CSPN4001).</summary>
public class ModelIdTests
{
    [Theory]
    [InlineData("M:Legacy.Mailer.Send``1(``0,System.Int32)")]
    [InlineData("M:Legacy.Mailer.Send``1")]
    [InlineData("M:Legacy.Mailer.#ctor")]
    [InlineData("M:Legacy.Mailer.#ctor(System.String)")]
    [InlineData("M:Legacy.Mailer.#ctor()")]
    [InlineData("M:Legacy.Mailer.op_Addition(Legacy.Mailer,System.Object)")]
    [InlineData("M:Legacy.Mailer.op_Implicit(Legacy.Mailer)~System.String")]
    [InlineData("M:Legacy.Mailer.op_Implicit")]
    [InlineData("M:Legacy.Mailer.Legacy#IMailer2#Deliver(System.Object)")]
    [InlineData("M:Legacy.Mailer.Legacy#IMailer2#Deliver")]
    [InlineData("M:Legacy.Mailer.Options.Deeper")]
    [InlineData("M:Legacy.Mailer.Options.Deeper()")]
    [InlineData("M:Legacy.Box`1.Send(`0)")]
    [InlineData("M:Legacy.Box`1.Send(System.Int32,`0[])")]
    [InlineData("M:Legacy.Box`1.Inner`1.Send(`1,`0)")]
    [InlineData("M:Legacy.Box`1.Legacy#IBox{System#Int32}#Put(System.Int32)")]
    [InlineData("M : Legacy . Mailer . Send ( System.Object , System.Object )")]
    [InlineData("   M:Legacy.Mailer.Send(System.Object,\tSystem.Object) #1")]
    [InlineData("M:Legacy.Mailer.Send #1")]
    [InlineData("M:Legacy.Factory.Create#return")]
    [InlineData("M:Legacy.Factory.Create #return")]
    [InlineData("P:Legacy.Mailer.Item(System.String)")]
    [InlineData("P:Legacy.Mailer.Item")]
    [InlineData("P:Legacy.Mailer.Item(System.String)#0")]
    [InlineData("F:Legacy.Mailer.Options.Default")]
    [InlineData("F:Legacy.Origin.Us")]
    [InlineData("T:Legacy.Box`1.Inner`1")]
    [InlineData("T:Legacy.Mailer.Options")]
    public Task Id_OfWhatIsThere_IsFound(string id) => Modelled.File(id + " ; topic = general");

    /// <summary>Ids of the compiler itself, for everything that the library declares.</summary>
    [Fact]
    public async Task EveryIdOfTheCompiler_IsFound()
    {
        var compilation = await Compiled.FromAsync([Compiled.Tree(LegacyLibrary.Source)], []);
        var space = (INamespaceSymbol)compilation.Assembly.GlobalNamespace.GetMembers("Legacy").Single();
        var ids = AllIn(space).Where(symbol => !symbol.IsImplicitlyDeclared).Select(symbol => symbol.GetDocumentationCommentId()!).Where(id => id[0] is 'T' or 'M' or 'P' or 'F').ToArray();

        Assert.True(ids.Length > 60);
        await Modelled.File(string.Join('\n', ids.Select(id => id + " ; topic = general")));
    }

    [Fact]
    public Task Spaces_DoNotChangeWhatALineSays() => Modelled.Body(
        "  T : Legacy.Mailer;sender=microsoft\r\n\r\n\tM:Legacy.Mailer.Post ( System.String , System.Object )#1;topic;\r\nM:Legacy.Mailer.Post(System.String, System.Object, System.Object) #1 ;   topic   ; \r\n",
        """
        mailer.{|CSPN1001:Post|}("x", MailKind.Renewal);
        mailer.Post("x", MailKind.Outage, MailKind.Renewal);
        """);

    [Fact]
    public Task Overload_WithoutParameters_HasAnEmptyList() => Modelled.Body(
        "T:Legacy.Mailer.Options ; sender = microsoft\nM:Legacy.Mailer.Options.Deeper() ; sender ; topic = csp-subscription",
        "new Mailer.Options().{|CSPN1001:Deeper|}();");

    [Fact]
    public Task GenericType_IsKnownByItsArity() => Modelled.Body(
        "T:Legacy.Box`1 ; sender = microsoft",
        """
        new Box<MailKind>().{|CSPN1001:Send|}(MailKind.Renewal);
        new Box<MailKind>.Inner<MailKind>().{|CSPN1001:Send|}(MailKind.Renewal, MailKind.Outage);
        """);

    private static IEnumerable<ISymbol> AllIn(INamespaceOrTypeSymbol container) => container.GetMembers()
        .SelectMany(member => member is INamespaceOrTypeSymbol inner ? AllIn(inner).Prepend(member) : [member]);
}
