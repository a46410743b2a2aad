using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Sends in every place where code can stand.</summary>
public class UnusualBodyTests
{
    private const string Outbox =
        """
        [NotificationSender(SenderOrigin.Microsoft)] public static class Outbox
        {
            public static int Post(object what, object to = null) => 0;
        }

        """;

    [Fact]
    public Task Send_InInitialisers_IsReported() => Analyzed.Code(Outbox +
        """
        public class Job(Customer customer, MailKind kind)
        {
            private static readonly int s_first = Outbox.{|CSPN1001:Post|}(MailKind.Renewal);
            private readonly int _second = Outbox.{|CSPN1002:Post|}(MailKind.Offer, customer);
            private readonly int _third = customer.IsDirect ? Outbox.Post(MailKind.Offer, customer) : 0;
            private readonly int[] _more = [Outbox.Post(MailKind.Outage), Outbox.{|CSPN1001:Post|}(MailKind.Invoice)];
            public int Property { get; } = Outbox.{|CSPN1003:Post|}(MailKind.Newsletter);
            public Func<int> Later { get; init; } = () => Outbox.{|CSPN1001:Post|}(MailKind.Renewal);
            private readonly int _parameter = Outbox.Post(kind, customer);
            private readonly int _switched = kind switch { MailKind.Renewal => Outbox.{|CSPN1001:Post|}(kind), _ => Outbox.Post(kind) };
        }

        public class Derived(Customer c) : Job(c, (MailKind)Outbox.{|CSPN1001:Post|}(MailKind.Renewal))
        {
            public Derived() : this(Outbox.{|CSPN1001:Post|}(MailKind.Invoice) == 0 ? new Customer() : null) { }
        }
        """);

    [Fact]
    public Task Send_InStaticConstructorFinalizerOperatorsAndAccessors_IsReported() => Analyzed.Code(Outbox +
        """
        public class Job
        {
            private MailKind _kind;
            static Job() { Outbox.{|CSPN1001:Post|}(MailKind.Renewal); }
            public Job() => Outbox.{|CSPN1001:Post|}(MailKind.Renewal);
            ~Job() { Outbox.{|CSPN1001:Post|}(MailKind.Renewal); }
            public static Job operator +(Job job, Customer c) { Outbox.{|CSPN1002:Post|}(MailKind.Offer, c); return job; }
            public static implicit operator MailKind(Job job) { Outbox.{|CSPN1001:Post|}(MailKind.Invoice); return job._kind; }
            public int this[Customer c] { get => Outbox.{|CSPN1001:Post|}(MailKind.Renewal, c); set { Outbox.Post(value, c); } }
            public event Action Done { add { Outbox.{|CSPN1001:Post|}(MailKind.Renewal); } remove { Outbox.Post(MailKind.Outage); } }
            public MailKind Kind
            {
                get => field;
                set
                {
                    Outbox.Post(value);
                    if (value == MailKind.Renewal) Outbox.{|CSPN1001:Post|}(value);
                    else Outbox.Post(value);
                    field = MailKind.Invoice;
                    Outbox.{|CSPN1001:Post|}(field);
                }
            }
        }
        """);

    [Fact]
    public Task Send_InIterators_IsReported() => Analyzed.Code(
        """
        public class Job(MicrosoftMailer ms)
        {
            public IEnumerable<Customer> Run(IEnumerable<Customer> customers)
            {
                var kind = MailKind.Outage;
                foreach (var c in customers)
                {
                    ms.{|CSPN1001:Send|}(kind, c);
                    if (c.IsDirect)
                    {
                        yield return c;
                        ms.Send(MailKind.Offer, c);
                        kind = MailKind.Renewal;
                        continue;
                    }

                    if (c.Name == "")
                        yield break;

                    ms.{|CSPN1002:Send|}(MailKind.Offer, c);
                }
            }

            public async IAsyncEnumerable<Mail> Stream([System.Runtime.CompilerServices.EnumeratorCancellation] System.Threading.CancellationToken stop = default)
            {
                var mail = new Mail { Kind = MailKind.Renewal };
                try
                {
                    await Task.Delay(1, stop).ConfigureAwait(false);
                    yield return mail;
                    mail.Kind = MailKind.Outage;
                }
                finally
                {
                    ms.{|CSPN1001:Send|}(mail);
                }

                ms.Send(mail);
            }
        }
        """);

    [Fact]
    public Task Send_InTopLevelStatements_IsReported() => Analyzed.Program(
        """
        using System;
        using CspNotifications;

        var mailer = new Mailer();
        var customer = new Customer();
        if (args is ["renewal", ..])
            mailer.{|CSPN1001:Send|}(Kind.Renewal, customer);
        else if (args.Length == 0)
            return;

        foreach (var arg in args)
        {
            var kind = Enum.Parse<Kind>(arg);
            mailer.Send(kind, customer);
            if (kind == Kind.Renewal)
                mailer.{|CSPN1001:Send|}(kind, customer);
        }

        Local(customer);

        void Local(Customer c) => mailer.{|CSPN1001:Send|}(Kind.Renewal, c);

        public enum Kind { [NotificationTopic(TopicKind.CspSubscription)] Renewal, [NotificationTopic(TopicKind.Operational)] Maintenance }
        [NotificationRecipient(RecipientKind.CspCustomer)] public class Customer { }
        [NotificationSender(SenderOrigin.Microsoft)] public class Mailer { public void Send(Kind kind, Customer to) { } }
        """,
        test => test.TestState.OutputKind = OutputKind.ConsoleApplication);

    [Fact]
    public Task Send_InLocalFunctionsAndLambdas_IsReportedWhereKnownInThem() => Analyzed.Body(
        """
        void Renew(Customer c) => ms.{|CSPN1001:Send|}(MailKind.Renewal, c);
        static void Offer(MicrosoftMailer mailer, Customer c)
        {
            if (c.IsDirect) { mailer.Send(MailKind.Offer, c); return; }
            mailer.{|CSPN1002:Send|}(MailKind.Offer, c);
        }

        async Task Walk(Customer c, int depth)
        {
            if (depth == 0) return;
            ms.{|CSPN1003:Send|}(MailKind.Newsletter, c);
            await Walk(c, depth - 1);
        }

        Action<Customer> later = c => { var about = flag ? MailKind.Invoice : MailKind.Outage; ms.{|CSPN1001:Send|}(about, c); };
        Func<Customer, Task> async = async c => { await Task.Yield(); if (c is { IsDirect: true }) ms.Send(MailKind.Offer, c); };
        if (customer.IsDirect)
            Task.Run(() => ms.Send(MailKind.Offer, customer));
        else
            Task.Run(delegate { ms.{|CSPN1002:Send|}(MailKind.Offer, customer); });

        Func<Func<Action>> deep = () => () => () => ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        System.Linq.Expressions.Expression<Action> tree = () => ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        """);

    [Fact]
    public Task Send_NamedOnlyOrCheckedOrCast_IsReportedWhereItRuns() => Analyzed.Body(
        """
        var name = nameof(ms.Send);
        var size = sizeof(MailKind);
        ms.Send(name, customer);
        ms.Send(nameof(MailKind.Renewal), customer);
        checked
        {
            ms.{|CSPN1001:Send|}((MailKind)checked((int)MailKind.Renewal), customer);
        }

        unchecked { ms.Send((MailKind)(byte)MailKind.Outage, customer); }
        ms.{|CSPN1001:Send|}((object)(MailKind?)MailKind.Renewal, customer);
        ms.Send(typeof(RenewalNotice), customer);
        ms.Send(typeof(RenewalNotice).Name, customer);
        """);
}
