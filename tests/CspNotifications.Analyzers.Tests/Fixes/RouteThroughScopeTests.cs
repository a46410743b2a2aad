using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Fixes;

public class RouteThroughScopeTests
{
    [Fact]
    public Task Subscription_GoesThroughParameter() =>
        Fixed.Body("«ms→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);");

    [Fact]
    public Task OfferWithoutRelationship_GoesThroughParameter() =>
        Fixed.Body("«ms→partner».{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Newsletter_GoesThroughParameter() =>
        Fixed.Body("«ms→partner».{|CSPN1003:Send|}(MailKind.Newsletter, customer);");

    [Fact]
    public Task AllThreeRules_GoThroughParameterAtOnce() => Fixed.Body(
        """
        «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
                «ms→partner».{|CSPN1002:Send|}(MailKind.Offer, customer);
                ms.Send(MailKind.Outage, customer);
                «ms→partner».{|CSPN1003:Send|}(MailKind.Newsletter, customer);
        """);

    [Fact]
    public Task Local_IsPreferredToParameter() => Fixed.Body(
        """
        var nearer = new PartnerMailer();
                «ms→nearer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task LaterLocal_IsNotYetThere() => Fixed.Body(
        """
        «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
                var later = new PartnerMailer();
                later.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task UnassignedLocal_IsPassedOver() => Fixed.Body(
        """
        PartnerMailer unassigned;
                «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
                unassigned = partner;
                unassigned.Send(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task LocalOfOtherBlock_IsNotInScope() => Fixed.Body(
        """
        if (flag)
                {
                    var inner = new PartnerMailer();
                    inner.Send(MailKind.Renewal, customer);
                }
                «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task PatternVariable_IsUsedWhereItIsAssigned() => Fixed.Code(
        """
        public class Job
        {
            public static void Run(MicrosoftMailer ms, object any)
            {
                if (any is PartnerMailer found)
                    «ms→found».{|CSPN1001:Send|}(MailKind.Renewal);
                else
                    ms.{|CSPN1001-stays:Send|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task Field_BecomesReceiver() => Fixed.Code(
        """
        public class Job
        {
            private readonly MicrosoftMailer _ms = new();
            private readonly PartnerMailer _partner = new();

            public void Run(Customer customer) => «_ms→_partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task FieldThroughThis_KeepsThis() => Fixed.Code(
        """
        public class Job
        {
            private readonly MicrosoftMailer ms = new();
            private readonly PartnerMailer partner = new();

            public void Run(Customer customer) => «this.ms→this.partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task FieldHiddenByParameter_IsReadThroughThis() => Fixed.Code(
        """
        public class Job
        {
            private readonly MicrosoftMailer ms = new();
            private readonly PartnerMailer partner = new();

            public void Run(Customer customer, string partner) => «ms→this.partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task StaticFieldHiddenByParameter_IsReadThroughType() => Fixed.Code(
        """
        public class Job
        {
            private static readonly MicrosoftMailer ms = new();
            private static readonly PartnerMailer partner = new();

            public static void Run(Customer customer, string partner) => «ms→Job.partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task Property_BecomesReceiver() => Fixed.Code(
        """
        public class Job
        {
            public MicrosoftMailer Microsoft { get; } = new();
            public PartnerMailer Partner { get; } = new();

            public void Run(Customer customer) => «Microsoft→Partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task PropertyThatCannotBeRead_IsNotOffered() => Fixed.Code(
        """
        public class Job(MicrosoftMailer ms)
        {
            private object _kept = "";
            public PartnerMailer Partner { set => _kept = value; }

            public void Run(Customer customer) => ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task PrimaryConstructorParameter_BecomesReceiver() => Fixed.Code(
        """
        public class Job(MicrosoftMailer microsoft, PartnerMailer partner)
        {
            public void Run(Customer customer) => «microsoft→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task FieldMadeOfPrimaryConstructorParameter_IsPreferredToIt() => Fixed.Code(
        """
        public class Job(MicrosoftMailer microsoft, PartnerMailer partner)
        {
            private readonly PartnerMailer _mailer = partner;

            public void Run(Customer customer) => «microsoft→_mailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task MembersInDeclarationOrder_FirstIsTaken() => Fixed.Code(
        """
        public class Job
        {
            private readonly MicrosoftMailer _ms = new();
            private readonly PartnerMailer _second = new();
            private readonly PartnerMailer _first = new();

            public void Run(Customer customer) => «_ms→_second».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task ProtectedBaseField_BecomesReceiver() => Fixed.Code(
        """
        public class JobBase
        {
            protected readonly PartnerMailer Partner = new();
        }

        public class Job(MicrosoftMailer ms) : JobBase
        {
            public void Run(Customer customer) => «ms→Partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task PrivateBaseField_IsNotInReach() => Fixed.Code(
        """
        public class JobBase
        {
            private readonly PartnerMailer _partner = new();
            public override string ToString() => _partner.ToString() ?? "";
        }

        public class Job(MicrosoftMailer ms«→, PartnerMailer partnerMailer») : JobBase
        {
            public void Run(Customer customer) => «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task OuterStaticField_BecomesReceiverInNestedType() => Fixed.Code(
        """
        public class Outer
        {
            private static readonly PartnerMailer Partner = new();
            private readonly PartnerMailer _instance = new();

            public class Job(MicrosoftMailer ms)
            {
                public void Run(Customer customer) => «ms→Partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact]
    public Task Sibling_OfTheSameHolder_BecomesReceiver() => Fixed.Code(
        """
        public class Mailers
        {
            public MicrosoftMailer Microsoft { get; } = new();
            public PartnerMailer Partner { get; } = new();
        }

        public class Job(Mailers mailers)
        {
            public void Run(Customer customer) => «mailers.Microsoft→mailers.Partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task Nothing_InScopeOfAStaticMethod_IsNotOffered() => Fixed.Code(
        """
        public class Job
        {
            public static void Run(MicrosoftMailer ms, Customer customer) => ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task DeclaredPartner_OfTheSameInterface_BecomesReceiver() => Fixed.Code(
        """
        public class Job(
            [NotificationSender(SenderOrigin.Microsoft)] IMailer microsoft,
            [NotificationSender(SenderOrigin.Partner)] IMailer partner)
        {
            public void Run(Customer customer) => «microsoft→partner».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task DeclaredMicrosoft_OfTheChannelsType_IsNoChannel() => Fixed.Code(
        """
        public class Job(MicrosoftMailer ms)
        {
            [NotificationSender(SenderOrigin.Microsoft)]
            private readonly PartnerMailer _wrong = {|CSPN2001-stays:new()|};

            public void Run(Customer customer)
            {
                ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
                _wrong.ToString();
            }
        }
        """);

    [Fact]
    public Task KeywordName_IsEscaped() => Fixed.Code(
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer @event) => «ms→@event».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    [Fact]
    public Task NullablePartner_IsNotOffered() => Fixed.Code(
        """
        public class Job(MicrosoftMailer ms, PartnerMailer? partner)
        {
            public void Run(Customer customer) => ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """,
        NullableContextOptions.Enable);

    [Fact]
    public Task VarThatMayBeNull_IsPassedOver() => Fixed.Code(
        """
        public class Job
        {
            private static PartnerMailer? Find() => null;

            public void Run(MicrosoftMailer ms, PartnerMailer partner)
            {
                var found = Find();
                «ms→partner».{|CSPN1001:Send|}(MailKind.Renewal);
                found?.Send(MailKind.Renewal);
            }
        }
        """,
        NullableContextOptions.Enable);
}
