using CspNotifications.Analyzers.Rules;
using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Sends;

public class InternalCopiesTests
{
    private const string Copies =
        """
        namespace CspNotifications
        {
            internal enum SenderOrigin { Microsoft = 1, Partner = 2 }
            internal enum TopicKind { CspSubscription = 1, ServiceIncident = 2 }
            internal enum RecipientKind { CspCustomer = 1, Partner = 3 }
            internal sealed class NotificationSenderAttribute : System.Attribute { public NotificationSenderAttribute() { } public NotificationSenderAttribute(SenderOrigin origin) { } }
            internal sealed class NotificationTopicAttribute : System.Attribute { public NotificationTopicAttribute() { } public NotificationTopicAttribute(params TopicKind[] topics) { } }
            internal sealed class NotificationRecipientAttribute : System.Attribute { public NotificationRecipientAttribute() { } public NotificationRecipientAttribute(RecipientKind recipient) { } }
        }
        """;

    private const string World =
        """
        using CspNotifications;
        [NotificationSender(SenderOrigin.Microsoft)] internal class Mailer { public void Send(Kind kind, object to) { } public void By([NotificationTopic] Kind kind, object model) { } }
        [NotificationRecipient(RecipientKind.Partner)] internal class Contact { }
        internal enum Kind { [NotificationTopic(TopicKind.CspSubscription)] Renewal, [NotificationTopic(TopicKind.ServiceIncident)] Outage }
        """;

    [Fact]
    public Task Send_InProgramWithItsOwnAttributes_IsReported() => Analyzed.Program(
        World + "internal class Job { void Run(Mailer mailer) { mailer.{|CSPN1001:Send|}(Kind.Renewal, null); mailer.{|CSPN1001:By|}(Kind.Renewal, Kind.Outage); } }",
        WithCopies);

    [Fact]
    public Task Send_InProgramWithItsOwnAttributes_IsClean() => Analyzed.Program(
        World + "internal class Job { void Run(Mailer mailer) { mailer.Send(Kind.Outage, null); mailer.Send(Kind.Renewal, new Contact()); mailer.By(Kind.Outage, Kind.Renewal); } }",
        WithCopies);

    [Fact]
    public Task Send_WithAttributesOfOtherNamespace_IsClean() => Analyzed.Program(
        World.Replace("using CspNotifications;", "using Other;")
            + "internal class Job { void Run(Mailer mailer) => mailer.Send(Kind.Renewal, null); }",
        test => Copy(test, Copies.Replace("namespace CspNotifications", "namespace Other")));

    private static void WithCopies(Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerTest<SendAnalyzer, Microsoft.CodeAnalysis.Testing.DefaultVerifier> test) =>
        Copy(test, Copies);

    private static void Copy(
        Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerTest<SendAnalyzer, Microsoft.CodeAnalysis.Testing.DefaultVerifier> test,
        string copies)
    {
        test.TestState.AdditionalReferences.Clear();
        test.TestState.Sources.Add(("Copies.cs", copies));
    }
}
