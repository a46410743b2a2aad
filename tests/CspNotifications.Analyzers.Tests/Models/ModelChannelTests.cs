using CspNotifications.Analyzers.Rules;
using CspNotifications.Analyzers.Tests.Verification;
using CspNotifications.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace CspNotifications.Analyzers.Tests.Models;

/// <summary><c>channel</c>: the fixes know the way through the partner that a model file names.</summary>
public class ModelChannelTests
{
    [Fact]
    public async Task Channel_OfAModel_IsTheWayOfTheFix()
    {
        const string Program =
            """
            using CspNotifications;
            using Legacy;

            public enum MailKind { [NotificationTopic(TopicKind.CspSubscription)] Renewal }

            public class PartnerPost { public void Send(object what) { } }
            public class OtherPost { public void Send(object what) { } }

            public class Job
            {
                public void Run(Mailer ours, OtherPost other, PartnerPost partner) => RECEIVER(MailKind.Renewal);
            }
            """;
        var test = new CSharpCodeFixTest<SendAnalyzer, RouteFix, DefaultVerifier>
        {
            ReferenceAssemblies = Frameworks.Net10,
            TestCode = Program.Replace("RECEIVER", "ours.{|CSPN1001:Send|}"),
            FixedCode = Program.Replace("RECEIVER", "partner.Send"),
        };
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.AdditionalFiles.Add((Modelled.ModelPath,
                "T:Legacy.Mailer ; sender = microsoft ; channel = T:PartnerPost\nT:PartnerPost ; sender = partner\nT:OtherPost ; sender = partner\n"));
        }

        test.TestState.AdditionalReferences.Add(typeof(NotificationSenderAttribute).Assembly);
        test.TestState.AdditionalReferences.Add(await Modelled.Legacy.Value);
        await test.RunAsync();
    }
}
