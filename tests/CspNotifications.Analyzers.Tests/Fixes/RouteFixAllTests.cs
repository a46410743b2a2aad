using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

public class RouteFixAllTests
{
    private const string Usings = "using CspNotifications;\n";

    private const string FirstJob = Usings +
        """
        public class FirstJob(MicrosoftMailer microsoft, PartnerMailer partner)
        {
            public void Run(Customer customer)
            {
                «microsoft→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
                microsoft.Send(MailKind.Outage, customer);
                «microsoft→partner».{|CSPN1003:Send|}(MailKind.Newsletter, customer); «microsoft→partner».{|CSPN1001:Send|}(MailKind.Invoice);
            }
        }
        """;

    private const string SecondJob = Usings +
        """
        public class SecondJob
        {
            private readonly MicrosoftMailer _ms = new();
            private readonly PartnerMailer _partner = new();

            public void Run(Customer customer) => «_ms→_partner».{|CSPN1002:Send|}(MailKind.Offer, customer);
            public void Other(MicrosoftMailer ms) => «ms→_partner».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """;

    [Fact]
    public Task Documents_AreAllRouted() => Fixed.Documents(FirstJob, SecondJob, Vocabulary.Source);

    [Fact]
    public Task Projects_AreAllRouted() => Fixed.Projects(Vocabulary.Source, FirstJob, SecondJob);

    [Fact]
    public Task SendsThatCannotBeRouted_DoNotHinderOthers() => Fixed.Documents(
        FirstJob,
        Usings +
        """
        public class ThirdJob
        {
            public static void Run(MicrosoftMailer microsoft) => microsoft.{|CSPN1001-stays:Send|}(MailKind.Renewal);
        }
        """,
        Vocabulary.Source);

    [Fact]
    public Task ManySends_AreRoutedInOneGo() => Fixed.Body(string.Join(
        "\n        ",
        Enumerable.Range(0, 40).Select(_ => "«ms→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);")));
}
