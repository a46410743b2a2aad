namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>What is used is disposed at the end: that runs a body too.</summary>
public class DisposalTests
{
    private const string Types =
        """
        public sealed class Late(Mail mail) : IDisposable { public void Dispose() => mail.Kind = MailKind.Renewal; }
        public sealed class Calm(Mail mail) : IDisposable { public void Dispose() => mail.Kind = MailKind.Outage; }
        public sealed class LateAsync(Mail mail) : IAsyncDisposable { public ValueTask DisposeAsync() { mail.Kind = MailKind.Renewal; return default; } }
        """;

    [Fact]
    public Task Using_EndsWithDispose() => Job.With(
        """
        public async Task Run(IDisposable unseen)
        {
            var mail = new Mail { Kind = MailKind.Outage };
            using (var late = new Late(mail)) ms.Send(mail);
            ms.{|CSPN1001:Send|}(mail);
            using (new Calm(mail)) { }
            ms.Send(mail);
            await using (var late = new LateAsync(mail)) { }
            ms.{|CSPN1001:Send|}(mail);
            Declared(mail);
            ms.Send(mail);
            given.IsOpen = false;
            using (unseen) { }
            if (given.IsOpen) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        }

        private void Declared(Mail mail)
        {
            using var calm = new Calm(mail);
        }

        private Given given = new();
        public class Given { public bool IsOpen { get; set; } }
        """,
        Types);
}
