using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>What a function does that a helper is handed, before the helper sends.</summary>
public class HandedFunctionTests
{
    [Fact]
    public Task Helper_ThatRunsAFunctionOnWhatItSends_IsDecidedByTheCaller() => Job.With(
        """
        private MailKind _about;
        public void With(Action<Mail> set) { var mail = new Mail(); set(mail); ms.Send(mail); }
        private void Around(Action run) { run(); ms.Send(_about); }
        private static Mail Made(Action<Mail> set) { var mail = new Mail(); set(mail); return mail; }
        private static void Set(Mail mail) => mail.Kind = MailKind.Renewal;
        private static void Calm(Mail mail) => mail.Kind = MailKind.Outage;

        public void Run()
        {
            this.{|CSPN1001:With|}(mail => mail.Kind = MailKind.Renewal);
            With(mail => mail.Kind = MailKind.Outage);
            this.{|CSPN1001:With|}(Set);
            With(Calm);
            With(mail => { });
            {|CSPN1001:Around|}(() => _about = MailKind.Renewal);
            Around(() => _about = MailKind.Outage);
            ms.{|CSPN1001:Send|}(Made(mail => mail.Kind = MailKind.Renewal));
            ms.Send(Made(mail => mail.Kind = MailKind.Outage));
        }
        """);

    [Fact]
    public Task Delegate_WithAReference_WritesThrough() => Analyzed.Code(
        """
        public delegate void Change(ref MailKind about);
        public class Job(MicrosoftMailer ms)
        {
            private static void Late(ref MailKind about) => about = MailKind.Renewal;
            private static void Calm(ref MailKind about) => about = MailKind.Outage;

            public void Run(Change unknown)
            {
                var about = MailKind.Outage;
                unknown(ref about);
                if (about == MailKind.Maintenance) ms.{|CSPN1001:Send|}(MailKind.Renewal);
                Change late = Late;
                late(ref about);
                ms.{|CSPN1001:Send|}(about);
                Change calm = Calm;
                calm(ref about);
                ms.Send(about);
            }
        }
        """);
}
