using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Calls through interfaces and base types: the declared contract, else what all implementations agree on, else unknown.</summary>
public class DispatchTests
{
    private const string Desk =
        """
        public interface IAlerts { void Send(MailKind about); }
        public class Desk(IAlerts alerts, MicrosoftMailer ms, Customer customer)
        {
            public void Run() { BODY }
        }

        """;

    private static Task Runs(string statements, string types) => Analyzed.Code(Desk.Replace("BODY", statements) + types);

    [Fact]
    public Task Send_ByTheOnlyImplementation_IsReported() => Runs(
        "alerts.{|CSPN1001:Send|}(MailKind.Renewal); alerts.Send(MailKind.Outage);",
        "[NotificationSender(SenderOrigin.Microsoft)] public class Alerts : IAlerts { public void Send(MailKind about) { } }");

    [Fact]
    public Task Send_ByTheOnlyImplementationOfAPartner_IsClean() => Runs(
        "alerts.Send(MailKind.Renewal); ms.{|CSPN1001:Send|}(MailKind.Renewal);",
        "[NotificationSender(SenderOrigin.Partner)] public class Alerts : IAlerts { public void Send(MailKind about) { } }");

    [Fact]
    public Task Call_OfTheOnlyImplementationsBody_IsReported() => Runs(
        "alerts.{|CSPN1001:Send|}(MailKind.Renewal); alerts.Send(MailKind.Outage);",
        "public class Alerts(MicrosoftMailer ms) : IAlerts { public void Send(MailKind about) => ms.Send(about); }");

    [Fact]
    public Task Send_ByOneMicrosoftAndOnePartner_IsUnknown() => Runs(
        "alerts.Send(MailKind.Renewal); ms.{|CSPN1001:Send|}(MailKind.Renewal); if (alerts is Ours) alerts.{|CSPN1001:Send|}(MailKind.Renewal);",
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ours : IAlerts { public void Send(MailKind about) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Theirs : IAlerts { public void Send(MailKind about) { } }
        """);

    [Fact]
    public Task Send_ByTwoOfMicrosoft_IsReported() => Runs(
        "alerts.{|CSPN1001:Send|}(MailKind.Renewal); alerts.Send(MailKind.Outage);",
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ours : IAlerts { public void Send(MailKind about) { } }
        [NotificationSender(SenderOrigin.Microsoft)] public class Others : IAlerts { void IAlerts.Send(MailKind about) { } }
        """);

    [Fact]
    public Task Call_OfOneBodyThatSendsAndOneThatDoesNot_IsUnknown() => Runs(
        "alerts.Send(MailKind.Renewal); new Ours(ms).{|CSPN1001:Send|}(MailKind.Renewal);",
        """
        public class Ours(MicrosoftMailer ms) : IAlerts { public void Send(MailKind about) => ms.Send(about); }
        public class Silent : IAlerts { public void Send(MailKind about) { } }
        """);

    [Theory]
    [InlineData("using Feed = IAlerts; public class Desk(IAlerts alerts) { public void Run() => alerts.{|CSPN1001:Send|}(MailKind.Renewal); } public class Alerts(MicrosoftMailer ms) : Feed { public void Send(MailKind about) => ms.Send(about); }")]
    [InlineData("namespace Contoso { using Feed = global::IAlerts; public abstract class Base : Feed { public abstract void Send(MailKind about); } } namespace Other { using Feeds = Contoso.Base; public class Alerts(MicrosoftMailer ms) : Feeds { public override void Send(MailKind about) => ms.Send(about); } public class Desk(IAlerts alerts) { public void Run() => alerts.{|CSPN1001:Send|}(MailKind.Renewal); } }")]
    [InlineData("public class Desk(IAlerts alerts) { public void Run() => alerts.{|CSPN1001:Send|}(MailKind.Renewal); class Inner { public class Alerts(MicrosoftMailer ms) : global::IAlerts { public void Send(MailKind about) => ms.Send(about); } } }")]
    [InlineData("public class Desk(IAlerts alerts) { public void Run() => alerts.{|CSPN1001:Send|}(MailKind.Renewal); } public partial class Alerts(MicrosoftMailer ms) { public void Send(MailKind about) => ms.Send(about); } partial class Alerts : IAlerts { }")]
    [InlineData("public interface IMore<T> : IAlerts { } public class Desk(IAlerts alerts) { public void Run() => alerts.{|CSPN1001:Send|}(MailKind.Renewal); } public struct Alerts(MicrosoftMailer ms) : IMore<int> { public void Send(MailKind about) => ms.Send(about); }")]
    public Task Call_OfTheOnlyImplementation_HoweverItIsNamed_IsReported(string program) =>
        Analyzed.Code(program + " public interface IAlerts { void Send(MailKind about); }");

    [Theory]
    [InlineData("public class Alerts(MicrosoftMailer ms) : IObserver<MailKind>")]
    [InlineData("public interface IObserver { } public class Alerts(MicrosoftMailer ms) : System.IObserver<MailKind>")]
    [InlineData("public interface IObserver<T, U> { } public class Alerts(MicrosoftMailer ms) : IObserver<MailKind>")]
    [InlineData("public abstract class Watch<T> : IObserver<T> { public abstract void OnCompleted(); public abstract void OnError(Exception e); public abstract void OnNext(T value); } public class Alerts(MicrosoftMailer ms) : Watch<MailKind>")]
    public Task Call_OfTheOnlyImplementationOfALibrarysInterface_IsReported(string type)
    {
        var overrides = type.Contains("Watch") ? "override " : "";
        return Analyzed.Code(
            $$"""
            public class Desk(IObserver<MailKind> alerts) { public void Run() => alerts.{|CSPN1001:OnNext|}(MailKind.Renewal); }
            {{type}}
            {
                public {{overrides}}void OnNext(MailKind about) => ms.Send(about);
                public {{overrides}}void OnError(Exception error) { }
                public {{overrides}}void OnCompleted() { }
            }
            """);
    }

    [Fact]
    public Task Call_OfALibrarysTypeThatTheSourceDerivesFromBetween_IsReported() => Analyzed.Code(
        """
        public class Desk(IComparer<MailKind> to) { public void Run() => to.{|CSPN1001:Compare|}(MailKind.Renewal, MailKind.Outage); }
        public class Teller(MicrosoftMailer ms) : Comparer<MailKind> { public override int Compare(MailKind one, MailKind other) { ms.Send(one); return 0; } }
        """);

    [Fact]
    public Task Send_ByInterfaceThatNobodyImplements_IsClean() => Runs("alerts.Send(MailKind.Renewal); ms.{|CSPN1001:Send|}(MailKind.Renewal);", "");

    [Fact]
    public Task Send_ByDeclaredInterface_IsJudgedByItsDeclaration() => Analyzed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public interface IOurs { void Send(MailKind about); }
        [NotificationSender(SenderOrigin.Partner)] public interface ITheirs { void Send(MailKind about); }
        public class Ours(PartnerMailer partner) : IOurs { public void Send(MailKind about) => partner.Send(about); }
        public class Theirs : ITheirs { public void Send(MailKind about) { } }
        public class Desk { public void Run(IOurs ours, ITheirs theirs) { ours.{|CSPN1001:Send|}(MailKind.Renewal); theirs.Send(MailKind.Renewal); } }
        """);

    private const string Notifiers =
        """
        public abstract class Notifier { public abstract void Notify(MailKind about); public void Run(MailKind about) => Notify(about); }
        """;

    [Fact]
    public Task Call_OfAbstractMethodImplementedOnce_IsReported() => Analyzed.Code(Notifiers +
        """
        public class Ours(MicrosoftMailer ms) : Notifier { public override void Notify(MailKind about) => ms.Send(about); }
        public class Desk { public void Use(Notifier notifier) { notifier.{|CSPN1001:Notify|}(MailKind.Renewal); notifier.Notify(MailKind.Outage); notifier.{|CSPN1001:Run|}(MailKind.Renewal); } }
        """);

    [Fact]
    public Task Call_OfAbstractMethodImplementedDifferently_IsKnownByExactTypeOnly() => Analyzed.Code(Notifiers +
        """
        public class Ours(MicrosoftMailer ms) : Notifier { public override void Notify(MailKind about) => ms.Send(about); }
        public sealed class Theirs(PartnerMailer partner) : Notifier { public override void Notify(MailKind about) => partner.Send(about); }
        public class Desk
        {
            public void Use(Notifier notifier, Ours ours, Theirs theirs, MicrosoftMailer ms, PartnerMailer partner)
            {
                notifier.Notify(MailKind.Renewal);
                ours.{|CSPN1001:Notify|}(MailKind.Renewal);
                theirs.Notify(MailKind.Renewal);
                notifier = new Ours(ms);
                notifier.{|CSPN1001:Notify|}(MailKind.Renewal);
                notifier = new Theirs(partner);
                notifier.Notify(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task Call_OfTemplateOnExactType_IsReported() => Analyzed.Code(Notifiers +
        """
        public class Ours(MicrosoftMailer ms) : Notifier { public override void Notify(MailKind about) => ms.Send(about); }
        public class Theirs(PartnerMailer partner) : Notifier { public override void Notify(MailKind about) => partner.Send(about); }
        public class Desk
        {
            public void Use(MicrosoftMailer ms, PartnerMailer partner)
            {
                new Ours(ms).{|CSPN1001:Run|}(MailKind.Renewal);
                new Ours(ms).Run(MailKind.Outage);
                new Theirs(partner).Run(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task Call_OfVirtualMethodWhoseOverrideDiffers_IsUnknown() => Analyzed.Code(
        """
        public class Notifier(MicrosoftMailer ms) { public virtual void Notify(MailKind about) => ms.Send(about); }
        public class Other(MicrosoftMailer ms, PartnerMailer partner) : Notifier(ms) { public override void Notify(MailKind about) => partner.Send(about); }
        public class Desk
        {
            public void Use(Notifier notifier, Other other, MicrosoftMailer ms)
            {
                notifier.Notify(MailKind.Renewal);
                other.Notify(MailKind.Renewal);
                new Notifier(ms).{|CSPN1001:Notify|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task Call_OfVirtualMethodWhoseOverrideAgrees_IsReported() => Analyzed.Code(
        """
        public class Notifier(MicrosoftMailer ms) { protected MicrosoftMailer Mailer => ms; public virtual void Notify(MailKind about) => ms.Send(about); }
        public class Other(MicrosoftMailer ms) : Notifier(ms) { public override void Notify(MailKind about) { Console.WriteLine(); Mailer.Send(about, null); } }
        public class Desk { public void Use(Notifier notifier) { notifier.{|CSPN1001:Notify|}(MailKind.Renewal); notifier.Notify(MailKind.Outage); } }
        """);

    [Fact]
    public Task Call_OnBase_IsTheBasesBody() => Analyzed.Code(
        """
        public class Notifier(MicrosoftMailer ms) { public virtual void Notify(MailKind about) => ms.Send(about); }
        public class Other(MicrosoftMailer ms, PartnerMailer partner) : Notifier(ms)
        {
            public override void Notify(MailKind about) => partner.Send(about);
            public void Both() { Notify(MailKind.Renewal); base.{|CSPN1001:Notify|}(MailKind.Renewal); base.Notify(MailKind.Outage); }
        }
        """);

    [Fact]
    public Task Call_OfHiddenMethod_IsByTheVariablesType() => Analyzed.Code(
        """
        public class Notifier(MicrosoftMailer ms) { public void Notify(MailKind about) => ms.Send(about); }
        public class Other(MicrosoftMailer ms, PartnerMailer partner) : Notifier(ms) { public new void Notify(MailKind about) => partner.Send(about); }
        public class Desk
        {
            public void Use(Other other)
            {
                other.Notify(MailKind.Renewal);
                Notifier same = other;
                same.{|CSPN1001:Notify|}(MailKind.Renewal);
                same.Notify(MailKind.Outage);
            }
        }
        """);

    [Fact]
    public Task Send_OfVirtualPropertyThatAllAgreeOn_IsReported() => Analyzed.Code(
        """
        public abstract class Letter { public abstract MailKind About { get; } public abstract MailKind Other { get; } }
        public class Renewal : Letter { public override MailKind About => MailKind.Renewal; public override MailKind Other => MailKind.Renewal; }
        public class Invoice : Letter { public override MailKind About => MailKind.Invoice; public override MailKind Other => MailKind.Outage; }
        public class Desk
        {
            public void Use(MicrosoftMailer ms, Letter letter, Customer customer)
            {
                ms.{|CSPN1001:Send|}(letter.About, customer);
                ms.Send(letter.Other, customer);
                ms.{|CSPN1001:Send|}(new Renewal().Other, customer);
                ms.Send(new Invoice().Other, customer);
            }
        }
        """);

    [Fact]
    public Task Send_ByDefaultInterfaceMethod_IsReported() => Analyzed.Code(
        """
        public static class Post { [NotificationSender(SenderOrigin.Microsoft)] public static void Mail(MailKind about) { } }
        public interface INotify { void Notify(MailKind about) => Post.Mail(about); }
        public class Plain : INotify { }
        public class Desk { public void Use(INotify notify) { notify.{|CSPN1001:Notify|}(MailKind.Renewal); notify.Notify(MailKind.Outage); } }
        """);

    [Fact]
    public Task Guard_OfTheOnlyImplementation_NarrowsTheCustomer() => Analyzed.Code(
        """
        public interface IDirectory { bool HasContract(Customer one); bool IsKnown(Customer one); }
        public class Directory : IDirectory { public bool HasContract(Customer one) => one.IsDirect; public bool IsKnown(Customer one) => one.Name != ""; }
        public class Desk
        {
            public void Use(MicrosoftMailer ms, IDirectory directory, Customer customer)
            {
                if (directory.HasContract(customer)) ms.Send(MailKind.Offer, customer);
                if (directory.IsKnown(customer)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task Guard_OfTwoThatDisagree_EstablishesNothing() => Analyzed.Code(
        """
        public interface IDirectory { bool HasContract(Customer one); }
        public class Directory : IDirectory { public bool HasContract(Customer one) => one.IsDirect; }
        public class Everybody : IDirectory { public bool HasContract(Customer one) => true; }
        public class Desk
        {
            public void Use(MicrosoftMailer ms, IDirectory directory, Customer customer)
            {
                if (directory.HasContract(customer)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
                if (new Directory().HasContract(customer)) ms.Send(MailKind.Offer, customer);
            }
        }
        """);

    [Fact]
    public Task Send_OfWhatTheOnlyFactoryReturns_IsReported() => Analyzed.Code(
        """
        public interface IFactory { IMailer Make(); MailKind About(); }
        public class Factory : IFactory { public IMailer Make() => new MicrosoftMailer(); public MailKind About() => MailKind.Renewal; }
        public interface ICalm { IMailer Make(); }
        public class Calm : ICalm { public IMailer Make() => new PartnerMailer(); }
        public class Desk
        {
            public void Use(IFactory factory, ICalm calm, Customer customer)
            {
                factory.Make().{|CSPN1001:Send|}(factory.About(), customer);
                calm.Make().Send(factory.About(), customer);
            }
        }
        """);
}
