using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>What becomes of what the send returns.</summary>
public class RouteResultTests
{
    [Fact]
    public Task AwaitWithConfigureAwait_MayGoFromTaskToValueTask() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public Task SendAsync(MailKind kind) => Task.CompletedTask; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public ValueTask SendAsync(MailKind kind) => default; }
        public class Job(Ms ms, Partner partner)
        {
            public async Task Run()
            {
                await «ms→partner».{|CSPN1001:SendAsync|}(MailKind.Renewal);
                await «ms→partner».{|CSPN1001:SendAsync|}(MailKind.Renewal).ConfigureAwait(false);
            }
        }
        """);

    [Fact]
    public Task TaskThatIsKept_DoesNotBecomeValueTask() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public Task SendAsync(MailKind kind) => Task.CompletedTask; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public ValueTask SendAsync(MailKind kind) => default; }
        public class Job(Ms ms, Partner partner)
        {
            public Task Return() => ms.{|CSPN1001:SendAsync|}(MailKind.Renewal);

            public async Task Keep()
            {
                Task sending = ms.{|CSPN1001:SendAsync|}(MailKind.Renewal);
                await sending;
            }
        }
        """);

    [Fact]
    public Task VoidSend_DoesNotBecomeTaskNobodyAwaits() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public void Deliver(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public Task Deliver(MailKind kind) => Task.CompletedTask; }
        public class Job(Ms ms, Partner partner)
        {
            public void Run()
            {
                ms.{|CSPN1001:Deliver|}(MailKind.Renewal);
            }
        }
        """);

    [Fact]
    public Task ResultOfOtherType_IsNotOffered() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft)] public class Ms { public int Deliver(MailKind kind) => 0; }
        [NotificationSender(SenderOrigin.Partner)] public class Partner { public string Deliver(MailKind kind) => ""; }
        public class Job(Ms ms, Partner partner)
        {
            public int Run() => ms.{|CSPN1001:Deliver|}(MailKind.Renewal);
        }
        """);
}
