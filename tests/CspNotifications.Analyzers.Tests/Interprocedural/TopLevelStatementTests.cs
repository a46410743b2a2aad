using CspNotifications.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Programs without a class: their functions are local functions.</summary>
public class TopLevelStatementTests
{
    private static Task Program(string statements) => Analyzed.Program(
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing CspNotifications;\n" +
        "var ms = new MicrosoftMailer();\nvar partner = new PartnerMailer();\nvar customer = new Customer { IsDirect = args.Length > 0 };\n" + statements,
        test =>
        {
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
            test.TestState.Sources.Add(("Vocabulary.cs", Vocabulary.Source));
        });

    [Fact]
    public Task Call_OfFunction_IsReportedByItsArgument() => Program(
        """
        {|CSPN1001:Notify|}(MailKind.Renewal);
        Notify(MailKind.Outage);
        void Notify(MailKind about) => ms.Send(about, customer);
        """);

    [Fact]
    public Task Call_OfStaticFunction_IsReportedByItsMailer() => Program(
        """
        {|CSPN1001:Post|}(ms, MailKind.Renewal);
        Post(partner, MailKind.Renewal);
        static void Post(IMailer mailer, MailKind about) => mailer.Send(about);
        """);

    [Fact]
    public Task Send_OfCaptured_IsReportedInside() => Program(
        """
        var about = args.Length > 0 ? MailKind.Renewal : MailKind.Outage;
        var calm = MailKind.Maintenance;
        Notify();
        void Notify() { ms.{|CSPN1001:Send|}(about, customer); ms.Send(calm, customer); }
        """);

    [Fact]
    public Task Call_OfClassBelow_IsReported() => Program(
        """
        {|CSPN1001:Notify|}(new Notifier(ms));
        Notify(new Notifier(partner));
        new Notifier(ms).{|CSPN1001:Notify|}(MailKind.Invoice);
        static void Notify(Notifier notifier) => notifier.Notify(MailKind.Renewal);

        public class Notifier(IMailer mailer) { public void Notify(MailKind about) => mailer.Send(about); }
        """);

    [Fact]
    public Task Send_ByArguments_IsFollowed() => Program(
        """
        foreach (var arg in args)
        {
            var about = Parse(arg);
            if (IsBill(about)) partner.Send(about, customer);
            else ms.Send(about, customer);
            ms.{|CSPN1001:Send|}(about, customer);
        }

        static MailKind Parse(string text) => text switch { "renewal" => MailKind.Renewal, "invoice" => MailKind.Invoice, _ => MailKind.Outage };
        static bool IsBill(MailKind about) => about is MailKind.Renewal or MailKind.Invoice;
        """);

    [Fact]
    public Task Send_InAsyncProgram_IsReported() => Program(
        """
        await {|CSPN1001:NotifyAsync|}(MailKind.Renewal);
        await NotifyAsync(MailKind.Outage);
        ms.{|CSPN1001:Send|}(await LateAsync(), customer);
        return 0;

        async Task NotifyAsync(MailKind about) { await Task.Yield(); ms.Send(about, customer); }
        static async Task<MailKind> LateAsync() { await Task.Yield(); return MailKind.Renewal; }
        """);

    [Fact]
    public Task Send_AfterEnsure_IsClean() => Program(
        """
        EnsureContract(customer);
        ms.Send(MailKind.Offer, customer);
        customer = new Customer();
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);

        static void EnsureContract(Customer one) { if (!one.IsDirect) throw new InvalidOperationException(); }
        """);
}
