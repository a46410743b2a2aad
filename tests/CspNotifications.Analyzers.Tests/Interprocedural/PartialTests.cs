using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Types and members in parts, also in other files.</summary>
public class PartialTests
{
    [Fact]
    public Task Call_OfMemberInAnotherPart_IsReported() => Analyzed.Code(
        """
        public partial class Desk(MicrosoftMailer ms)
        {
            public void Run(Customer customer) { {|CSPN1001:Notify|}(MailKind.Renewal); Notify(MailKind.Outage); ms.{|CSPN1001:Send|}(_late, customer); }
        }

        public partial class Desk
        {
            private readonly MailKind _late = MailKind.Renewal;
            private void Notify(MailKind about) => ms.Send(about);
        }
        """);

    [Fact]
    public Task Call_OfPartialMethod_IsReported() => Analyzed.Code(
        """
        public partial class Desk(MicrosoftMailer ms, PartnerMailer partner)
        {
            partial void OnSend(MailKind about);
            partial void OnTell(MailKind about);
            private partial MailKind Pick(bool late);
            public void Run(Customer customer)
            {
                {|CSPN1001:OnSend|}(MailKind.Renewal);
                OnSend(MailKind.Outage);
                OnTell(MailKind.Renewal);
                ms.{|CSPN1001:Send|}(Pick(true), customer);
                ms.Send(Pick(false), customer);
            }
        }

        public partial class Desk
        {
            partial void OnSend(MailKind about) => ms.Send(about);
            partial void OnTell(MailKind about) => partner.Send(about);
            private partial MailKind Pick(bool late) => late ? MailKind.Renewal : MailKind.Outage;
        }
        """);

    [Fact]
    public Task Call_OfPartialMethodThatNobodyImplements_IsClean() => Analyzed.Code(
        """
        public partial class Desk(MicrosoftMailer ms)
        {
            partial void OnSend(MailKind about);
            public void Run(Customer customer) { OnSend(MailKind.Renewal); ms.Send(MailKind.Outage, customer); ms.{|CSPN1001:Send|}(MailKind.Renewal, customer); }
        }
        """);

    [Fact]
    public Task Send_OfPartialProperty_IsReported() => Analyzed.Code(
        """
        public partial class Desk(MicrosoftMailer ms)
        {
            private partial MailKind Late { get; }
            private partial MailKind Down { get; }
            public void Run(Customer customer) { ms.{|CSPN1001:Send|}(Late, customer); ms.Send(Down, customer); }
        }

        public partial class Desk
        {
            private partial MailKind Late => MailKind.Renewal;
            private partial MailKind Down { get { return MailKind.Outage; } }
        }
        """);

    [Fact]
    public Task Call_OfMethodInAnotherFile_IsReported() => Analyzed.Program(
        """
        using CspNotifications;
        public partial class Desk
        {
            public void Run(Post post, Customer customer)
            {
                {|CSPN1001:Notify|}(MailKind.Renewal);
                Notify(MailKind.Outage);
                post.{|CSPN1001:Deliver|}(MailKind.Renewal, customer);
                post.Deliver(MailKind.Renewal, new Employee());
            }
        }
        """,
        test =>
        {
            test.TestState.Sources.Add(("Vocabulary.cs", Vocabulary.Source));
            test.TestState.Sources.Add(("Desk.cs", "public partial class Desk(MicrosoftMailer ms) { private void Notify(MailKind about) => ms.Send(about); }"));
            test.TestState.Sources.Add(("Post.cs", "public class Post(MicrosoftMailer ms) { public void Deliver(MailKind about, object to) => ms.Send(about, to); }"));
        });

    [Fact]
    public Task Send_InMethodOfAnotherFile_IsReportedThere() => Analyzed.Program(
        "public class Desk { public void Run(Post post, Customer customer) { post.Remind(customer); post.Alert(customer); } }",
        test =>
        {
            test.TestState.Sources.Add(("Vocabulary.cs", Vocabulary.Source));
            test.TestState.Sources.Add(("Post.cs", "public class Post(MicrosoftMailer ms) { public void Remind(object to) => ms.{|CSPN1001:Send|}(MailKind.Renewal, to); public void Alert(object to) => ms.Send(MailKind.Outage, to); }"));
        });
}
