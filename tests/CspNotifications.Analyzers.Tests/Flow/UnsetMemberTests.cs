using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>A member that an object is made without is its default, where that says nothing.</summary>
public class UnsetMemberTests
{
    [Fact]
    public Task Kind_ThatWasNotSet_IsNone() => Analyzed.Body(
        """
        var mail = new Mail();
        ms.Send(mail.Kind is MailKind.Renewal ? mail.Kind : MailKind.Outage);
        mail.Kind = kind;
        ms.{|CSPN1001:Send|}(mail.Kind is MailKind.Renewal ? mail.Kind : MailKind.Outage);
        """);
}
