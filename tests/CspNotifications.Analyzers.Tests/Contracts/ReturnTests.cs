namespace CspNotifications.Analyzers.Tests.Contracts;

/// <summary>What methods hand out, and what they declare of it.</summary>
public class ReturnTests
{
    [Fact]
    public Task Return_OfSomethingElse_IsReported() => ContractWorld.Code(
        """
        public class Kinds
        {
            [return: NotificationTopic(TopicKind.ServiceIncident)] public MailKind Arrow() => {|CSPN2001:MailKind.Renewal|};
            [return: NotificationTopic(TopicKind.ServiceIncident)] public MailKind Block(bool flag) { if (flag) return MailKind.Outage; return {|CSPN2001:MailKind.Renewal|}; }
            [return: NotificationTopic(TopicKind.ServiceIncident)] public MailKind Either(bool flag) => flag ? {|CSPN2001:MailKind.Renewal|} : MailKind.Outage;
            [return: NotificationTopic(TopicKind.ServiceIncident)] public async Task<MailKind> Async() { await Task.Yield(); return {|CSPN2001:MailKind.Renewal|}; }
            [return: NotificationTopic(TopicKind.ServiceIncident)] public Task<MailKind> Task1() => {|CSPN2001:Task.FromResult(MailKind.Renewal)|};
            [return: NotificationTopic(TopicKind.ServiceIncident)] public IEnumerable<MailKind> Iterator() { yield return MailKind.Outage; yield return {|CSPN2001:MailKind.Renewal|}; }
            [return: NotificationTopic(TopicKind.ServiceIncident)] public async IAsyncEnumerable<MailKind> AsyncIterator() { await Task.Yield(); yield return {|CSPN2001:MailKind.Renewal|}; }
            [return: NotificationSender(SenderOrigin.Partner)] public IMailer Mailer(MicrosoftMailer ms) => {|CSPN2001:ms|};
            [NotificationTopic(TopicKind.ServiceIncident)] public MailKind Property => {|CSPN2001:MailKind.Renewal|};
            [NotificationTopic(TopicKind.ServiceIncident)] public MailKind Accessor { get { return {|CSPN2001:MailKind.Renewal|}; } }
            [return: NotificationTopic(TopicKind.ServiceIncident)] public MailKind[] Array() => [MailKind.Outage, {|CSPN2001:MailKind.Renewal|}];
        }
        """);

    [Fact]
    public Task Return_ThatAgreesOrIsUnknown_IsClean() => ContractWorld.Code(
        """
        public class Kinds
        {
            [return: NotificationTopic(TopicKind.ServiceIncident)] public MailKind Arrow() => MailKind.Outage;
            [return: NotificationTopic(TopicKind.ServiceIncident)] public MailKind Given(MailKind kind) => kind;
            [return: NotificationTopic(TopicKind.ServiceIncident)] public MailKind Thrown() => throw new Exception();
            [return: NotificationTopic(TopicKind.ServiceIncident)] public MailKind Declared() => Arrow();
            [return: NotificationTopic(TopicKind.ServiceIncident)] public async Task<MailKind> Async() { await Task.Yield(); return MailKind.Outage; }
            [return: NotificationTopic(TopicKind.ServiceIncident)] public Task<MailKind> Other() => Async();
            [return: NotificationTopic(TopicKind.ServiceIncident)] public IEnumerable<MailKind> Iterator() { yield return MailKind.Outage; }
            [return: NotificationTopic(TopicKind.ServiceIncident)] public IEnumerable<MailKind> Nothing() { yield break; }
            [return: NotificationTopic(TopicKind.ServiceIncident)] public Mail None() => null;
            [return: NotificationSender(SenderOrigin.Partner)] public IMailer Mailer(IMailer some) => some as PartnerMailer;
            [NotificationTopic(TopicKind.ServiceIncident)] public MailKind Property { get => field; set => field = value; }
            [NotificationSender, NotificationTopic(TopicKind.ServiceIncident)] public MailKind Sends() => MailKind.Renewal;
        }
        """);

    [Fact]
    public Task Return_OfAnOverride_IsHeldToWhatItInherits() => ContractWorld.Code(
        """
        public interface IKinds { [return: NotificationTopic(TopicKind.ServiceIncident)] MailKind Kind(); [NotificationTopic(TopicKind.ServiceIncident)] MailKind Current { get; } }
        public class Kinds : IKinds
        {
            public MailKind Kind() => {|CSPN2001:MailKind.Renewal|};
            MailKind IKinds.Current => {|CSPN2001:MailKind.Renewal|};
        }
        """);

    [Fact]
    public Task Function_ThatDeclaresItsResult_IsHeldToIt() => ContractWorld.Code(
        """
        public class Job
        {
            public void Run()
            {
                [return: NotificationTopic(TopicKind.ServiceIncident)] MailKind Local() => {|CSPN2001:MailKind.Renewal|};
                var lambda = [return: NotificationTopic(TopicKind.ServiceIncident)] () => {|CSPN2001:MailKind.Renewal|};
                Desk.Report(Local());
                Desk.Report(lambda());
            }
        }
        """);
}
