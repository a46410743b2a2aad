using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Properties whose accessors have bodies are methods like others.</summary>
public class PropertyBodyTests
{
    [Fact]
    public Task Send_OfComputedProperty_IsReportedByItsBranches() => Job.Runs(
        """
        private bool _urgent;
        private MailKind About { get { if (_urgent) return MailKind.Outage; return MailKind.Renewal; } }
        private MailKind Calm { get { if (_urgent) return MailKind.Outage; return MailKind.Maintenance; } }
        """,
        """
        ms.{|CSPN1001:Send|}(About, customer);
        ms.Send(Calm, customer);
        """);

    [Fact]
    public Task Send_OfPropertyComputedFromAnother_IsFollowed() => Job.Runs(
        "",
        """
        var letter = new Letter { IsLate = false };
        ms.Send(letter.About, customer);
        letter.IsLate = true;
        ms.{|CSPN1001:Send|}(letter.About, customer);
        """,
        "public class Letter { public bool IsLate { get; set; } public MailKind About => IsLate ? MailKind.Renewal : MailKind.Outage; }");

    [Fact]
    public Task Send_OfPropertyWhoseSetterReplaces_IsJudgedByWhatItKeeps() => Job.Runs(
        """
        private MailKind _about;
        private MailKind Soft { get => _about; set => _about = value == MailKind.Renewal ? MailKind.Outage : value; }
        private MailKind Hard { get => _about; set => _about = MailKind.Renewal; }
        """,
        """
        Soft = MailKind.Renewal;
        ms.Send(Soft, customer);
        Soft = MailKind.Invoice;
        ms.{|CSPN1001:Send|}(Soft, customer);
        Hard = MailKind.Outage;
        ms.{|CSPN1001:Send|}(_about, customer);
        """);

    [Fact]
    public Task Send_OfPropertyOverField_IsTheField() => Job.Runs(
        "private MailKind _about; private MailKind About { get { return _about; } set { _about = value; } }",
        """
        About = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(_about, customer);
        _about = MailKind.Outage;
        ms.Send(About, customer);
        """);

    [Fact]
    public Task Send_OfPropertyWithFieldKeyword_IsFollowed() => Job.Runs(
        "private MailKind About { get => field; set { Console.WriteLine(value); field = value; } } private MailKind Calm { get => field; set => field = MailKind.Outage; }",
        """
        About = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(About, customer);
        About = MailKind.Outage;
        ms.Send(About, customer);
        Calm = MailKind.Renewal;
        ms.Send(Calm, customer);
        """);

    [Fact]
    public Task Send_AfterSetterThatWritesMore_IsFollowed() => Job.Runs(
        "",
        """
        var letter = new Letter { Source = new Mail { Kind = MailKind.Renewal, To = customer } };
        ms.{|CSPN1001:Send|}(letter.About, letter.Addressee);
        var second = new Letter();
        second.Source = new Mail { Kind = MailKind.Renewal, To = new PartnerContact() };
        ms.Send(second.About, second.Addressee);
        """,
        """
        public class Letter
        {
            public MailKind About { get; private set; }
            public object Addressee { get; private set; }
            public Mail Source { set { About = value.Kind; Addressee = value.To; } }
        }
        """);

    [Fact]
    public Task Send_InGetter_IsReportedInside() => Job.Runs(
        "private int Count { get { ms.{|CSPN1001:Send|}(MailKind.Renewal); return 0; } } private int Calm { get { ms.Send(MailKind.Outage); return 0; } }",
        "Console.WriteLine(Count + Calm);");

    [Fact]
    public Task Set_OfPropertyWhoseSetterSends_IsReported() => Job.Runs(
        "private MailKind Posted { set => ms.Send(value); }",
        "{|CSPN1001:Posted|} = MailKind.Renewal; Posted = MailKind.Outage; this.{|CSPN1001:Posted|} = MailKind.Invoice; Posted = kind;");

    [Fact]
    public Task Send_ByBoolPropertyWithoutAnnotation_IsNarrowed() => Job.Runs(
        "",
        """
        var account = new Account { Owner = customer, Payer = other };
        if (account.MayOffer)
        {
            ms.Send(MailKind.Offer, account.Owner);
            ms.{|CSPN1002:Send|}(MailKind.Offer, account.Payer);
        }
        """,
        "public class Account { public Customer Owner { get; set; } public Customer Payer { get; set; } public bool MayOffer => Owner is { IsDirect: true }; }");

    [Fact]
    public Task Send_ByBoolPropertyOfTheCustomer_IsNarrowed() => Analyzed.Code(
        """
        public class Tenant : Customer { public bool MayOffer => IsDirect && Name != ""; public bool IsNamed => Name != ""; }
        public class Desk
        {
            public void Run(MicrosoftMailer ms, Tenant tenant, Tenant second)
            {
                if (tenant.MayOffer) ms.Send(MailKind.Offer, tenant);
                if (tenant.MayOffer) ms.{|CSPN1002:Send|}(MailKind.Offer, second);
                if (tenant.IsNamed) ms.{|CSPN1002:Send|}(MailKind.Offer, tenant);
                if (second is { MayOffer: true }) ms.Send(MailKind.Offer, second);
            }
        }
        """);

    [Fact]
    public Task Send_ToPropertyThatThrowsUnlessDirect_IsClean() => Job.Runs(
        "private Customer _customer; private Customer Direct => _customer.IsDirect ? _customer : throw new InvalidOperationException(); private Customer Any => _customer;",
        "ms.{|CSPN1002:Send|}(MailKind.Offer, Any); ms.Send(MailKind.Offer, Direct); ms.Send(MailKind.Offer, Any);");

    [Fact]
    public Task Send_ByLazilyMadeMailer_IsReported() => Job.Runs(
        "private IMailer _ours; private IMailer _theirs; private IMailer Ours => _ours ??= new MicrosoftMailer(); private IMailer Theirs => _theirs ??= new PartnerMailer();",
        "Ours.{|CSPN1001:Send|}(MailKind.Renewal, customer); Theirs.Send(MailKind.Renewal, customer); Ours.Send(MailKind.Outage, customer);");

    [Fact]
    public Task Send_OfStaticComputedProperty_IsReported() => Job.Runs(
        "",
        "ms.{|CSPN1001:Send|}(Defaults.Late, customer); ms.Send(Defaults.Down, customer); Defaults.Ours.{|CSPN1001:Send|}(MailKind.Renewal, customer);",
        "public static class Defaults { public static MailKind Late { get { return MailKind.Renewal; } } public static MailKind Down { get { return MailKind.Outage; } } public static IMailer Ours => new MicrosoftMailer(); }");

    [Fact]
    public Task Send_OfMailWithComputedMember_IsReportedByTheMember() => Job.Runs(
        "",
        "ms.{|CSPN1001:Send|}(new Bill().About, customer); ms.Send(new Bill().Calm, customer);",
        "public class Bill { private MailKind Inner => MailKind.Invoice; public MailKind About => Inner; public MailKind Calm => Inner == MailKind.Outage ? Inner : MailKind.Maintenance; }");

    [Fact]
    public Task Send_ByComputedMailerBeforeItsArgumentIsMade_IsReported() => Job.Runs(
        "private IMailer Ours => new MicrosoftMailer(); private IMailer Theirs => new PartnerMailer();",
        "Ours.{|CSPN1001:Send|}(new Mail { Kind = MailKind.Renewal, To = customer }); Theirs.Send(new Mail { Kind = MailKind.Renewal, To = customer });");

    [Theory]
    [InlineData("Current = flag ? MailKind.Renewal : MailKind.Outage;")]
    [InlineData("Current = MailKind.Renewal;")]
    public Task Send_OfWhatASetterKept_IsReported(string assignment) => Job.Runs(
        "private MailKind _kept; private MailKind Current { get => _kept; set => _kept = value; }",
        assignment + " ms.{|CSPN1001:Send|}(Current, customer); Current = flag ? MailKind.Outage : MailKind.Maintenance; ms.Send(Current, customer);");

    [Fact]
    public Task Send_OfWhatASetterKeptWhereNothingWas_IsReported() => Job.Runs(
        "private object _kept; private object Current { get => _kept; set => _kept = value; }",
        "Current = null; Current ??= MailKind.Renewal; ms.{|CSPN1001:Send|}(Current, customer); Current = MailKind.Outage; ms.Send(Current, customer);");
}
