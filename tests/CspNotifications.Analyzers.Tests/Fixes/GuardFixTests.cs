using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>A send about products bought directly goes behind a test of the relationship.</summary>
public class GuardFixTests
{
    private const string Behind = "Fix_Guard";
    private const string Leave = "Fix_Leave";

    [Fact]
    public Task Statement_GoesBehindTheProperty() => Fixed.By(Behind,
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                // An offer.
                «→if (customer.IsDirect)
                {
                    »ms.{|CSPN1002:Send|}(MailKind.Offer, customer); // to them«→
                }»
                Console.WriteLine();
            }
        }
        """);

    [Fact]
    public Task Statement_GoesBehindATestWithoutBraces_WhereTheFileHasNone() => Fixed.By(Behind,
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, bool flag)
            {
                if (flag)
                    Console.WriteLine();
                «→if (customer.IsDirect)
                    »ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task StatementOnSeveralLines_GoesFurtherIn_ButItsTextsDoNot() => Fixed.By(Behind,
        """"
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer)
            {
                «→if (customer.IsDirect)
                {
                    »ms.{|CSPN1002:Send|}(
        «→    »            new Mail
        «→    »            {
        «→    »                Kind = MailKind.Offer,
        «→    »                Subject = @"An
           offer",
        «→    »            },
        «→    »            customer);«→
                }»
            }
        }
        """");

    [Fact]
    public Task AwaitedSend_GoesBehindIt() => Fixed.By(Behind,
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public Task Deliver(MailKind kind, Customer to) => Task.CompletedTask; }
        public class Job
        {
            public async Task Run(Ms ms, Customer customer)
            {
                «→if (customer.IsDirect)
                {
                    »await ms.{|CSPN1002:Deliver|}(MailKind.Offer, customer).ConfigureAwait(false);«→
                }»
            }

            public Task Now(Ms ms, Customer customer) => «→customer.IsDirect ? »ms.{|CSPN1002:Deliver|}(MailKind.Offer, customer)«→ : Task.CompletedTask»;

            public Task Later(Ms ms, Customer customer)
            {
                return «→customer.IsDirect ? »ms.{|CSPN1002:Deliver|}(MailKind.Offer, customer)«→ : Task.CompletedTask»;
            }
        }
        """);

    [Fact]
    public Task PartOfAMessage_IsAsked() => Fixed.By(Behind,
        """
        public class Job(MicrosoftMailer ms)
        {
            public void Run(Order order)
            {
                «→if (order.Customer.IsDirect)
                {
                    »ms.{|CSPN1002:Send|}(new Message(MailKind.Offer, order.Customer));«→
                }»
            }
        }
        public record Order(Customer Customer);
        """);

    [Theory]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public bool Has() => true;", "account.Has()")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer, When = false)] public bool IsOurs => false;", "!account.IsOurs")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public bool Has() => true; [NotificationGuard(RecipientKind.DirectCustomer)] public bool Is => true;", "account.Is")]
    [InlineData("[NotificationGuard(RecipientKind.DirectCustomer)] public static bool Has(Account account) => true;", "Account.Has(account)")]
    public Task Guard_IsTheOneThatThereIs(string member, string test) => Fixed.By(Behind,
        $$"""
        [NotificationRecipient(RecipientKind.CspCustomer)] public class Account { {{member}} }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Account account)
            {
                «→if ({{test}})
                {
                    »ms.{|CSPN1002:Send|}(MailKind.Offer, account);«→
                }»
            }
        }
        """);

    [Fact]
    public Task Extension_IsAsked() => Fixed.By(Behind,
        """
        [NotificationRecipient(RecipientKind.CspCustomer)] public class Account { }
        public static class Accounts { [NotificationGuard(RecipientKind.DirectCustomer)] public static bool Has(this Account account) => true; }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Account account)
            {
                «→if (account.Has())
                {
                    »ms.{|CSPN1002:Send|}(MailKind.Offer, account);«→
                }»
            }
        }
        """);

    [Fact]
    public Task LastStatement_IsNotReached() => Fixed.By(Leave,
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, List<Customer> customers, Customer one)
            {
                foreach (var customer in customers)
                {
                    ms.Send(MailKind.Outage, customer);
                    «→if (!customer.IsDirect) continue;
                    »ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
                }

                «→if (!one.IsDirect) return;
                »ms.{|CSPN1002:Send|}(MailKind.Offer, one);
            }
        }
        """);

    [Theory]
    [InlineData("public void Run(MicrosoftMailer ms, Customer customer) { ms.{|CSPN1002:Send|}(MailKind.Offer, Pick(customer)); } private static Customer Pick(Customer one) => one;")]
    [InlineData("public int Run(Ms ms, Customer customer) => ms.{|CSPN1002:Deliver|}(MailKind.Offer, customer);")]
    [InlineData("public void Run(MicrosoftMailer ms, Bare bare) { ms.{|CSPN1002:Send|}(MailKind.Offer, bare); }")]
    public Task SendThatCannotBeAsked_IsNotOffered(string member) => Fixed.By(Behind,
        $$"""
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public int Deliver(MailKind kind, Customer to) => 0; }
        [NotificationRecipient(RecipientKind.CspCustomer)] public class Bare { }
        public class Job { {{member}} }
        """);
}
