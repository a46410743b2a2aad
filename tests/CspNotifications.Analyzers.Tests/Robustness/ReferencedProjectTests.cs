using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>
/// What shows why something is reported may be declared in another project, whose source an editor has at hand: such a place cannot be shown, and an
/// analyzer that names it is taken for broken.
/// </summary>
public class ReferencedProjectTests
{
    private const string Library =
        """
        namespace Library
        {
            public static class Shared
            {
                [NotificationTopic(TopicKind.CspSubscription)] public static readonly object Text = new();
                [NotificationTopic(TopicKind.CspSubscription)] public static void SendRenewal(this MicrosoftMailer ms, Customer to) { }
                public static void Take([NotificationTopic(TopicKind.ServiceIncident)] MailKind kind) { }
                [return: NotificationRecipient(RecipientKind.CspCustomer)] public static object Find() => new();
            }

            [NotificationSender(SenderOrigin.Microsoft)]
            public class Desk { [NotificationTopic(TopicKind.CspSubscription)] public virtual void Post(object what) { } public virtual IMailer Mailer => new PartnerMailer(); }
        }
        """;

    [Theory]
    [InlineData("switch (kind) { case MailKind.Renewal: ms.Send(kind, customer); break; }", "CSPN1001")]
    [InlineData("if (kind is MailKind.Invoice or MailKind.Renewal) ms.Send(kind);", "CSPN1001")]
    [InlineData("ms.Send(Shared.Text, Shared.Find());", "CSPN1001")]
    [InlineData("if (anything is RenewalNotice) ms.Send(anything);", "CSPN1001")]
    [InlineData("new Desk().Post(customer);", "CSPN1001")]
    [InlineData("ms.Send(MailKind.Offer, Shared.Find());", "CSPN1002")]
    [InlineData("Shared.Take(MailKind.Renewal);", "CSPN2001")]
    [InlineData("services.AddSingleton<IPartnerMailer, CloudMailer>();", "CSPN3001")]
    [InlineData("services.AddSingleton<IPartnerMailer>(_ => new CloudMailer());", "CSPN3001")]
    public Task Body_OverAnotherProject_IsReported(string statement, string id) => AssertReportedAsync(
        $"class Job {{ void Run(MicrosoftMailer ms, MailKind kind, Customer customer, object anything, IServiceCollection services) {{ {statement} }} }}", id);

    [Theory]
    [InlineData("class Front : Desk { [NotificationTopic(TopicKind.ServiceIncident)] public override void Post(object what) { } }", "CSPN2002")]
    [InlineData("[NotificationSender(SenderOrigin.Partner)] class Front : Desk { }", "CSPN2002")]
    public Task Declaration_OverAnotherProject_IsReported(string source, string id) => AssertReportedAsync(source, id);

    /// <summary>The fix takes the first place for the declaration only where it is.</summary>
    [Fact]
    public async Task Contradiction_OfAnotherProject_DoesNotSayWhereItIsDeclared()
    {
        var diagnostic = await AssertReportedAsync("class Job { void Run() { var kind = MailKind.Renewal; Shared.Take(kind); } }", "CSPN2001");

        Assert.All(diagnostic.AdditionalLocations, location => Assert.Equal("Job.cs", location.SourceTree!.FilePath));
        Assert.False(diagnostic.Properties.ContainsKey("Declaration"));
    }

    private static async Task<Diagnostic> AssertReportedAsync(string source, string id)
    {
        const string Usings = "using CspNotifications;\nusing Library;\n" + Container.Usings;
        var library = await Compiled.FromAsync(
            [.. new[] { Vocabulary.Source, Container.Source, Compiled.Usings, "using CspNotifications;\n" + Library }.Select(text => Compiled.Tree(text, "Library.cs"))],
            [Compiled.Annotations, .. Container.References]);
        Compiled.AssertValid(library);
        var compilation = await Compiled.FromAsync(
            [Compiled.Tree(Usings + source, "Job.cs"), Compiled.Tree(Compiled.Usings)],
            [Compiled.Annotations, .. Container.References, library.WithAssemblyName("Library").ToMetadataReference()]);
        Compiled.AssertValid(compilation);

        return Assert.Single((await AnalyzerRun.WithoutExceptionAsync(compilation)).Diagnostics, diagnostic => diagnostic.Id == id);
    }
}
