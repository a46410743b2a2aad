namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>What is it really: tests of types and of null.</summary>
internal static class TypeConditions
{
    public static void AddTo(Productions all)
    {
        all.Expression(Sort.Condition, 3, body => body.AnyVariable(Sort.Anybody) is { } anybody
            ? $"{anybody.Name} is {body.Chance.Of("Customer", "PartnerContact", "not Customer", "Customer { IsDirect: true }", "PartnerContact or Employee")}" : null);
        all.Expression(Sort.Condition, 3, body => body.AnyVariable(Sort.Anything) is { } what
            ? $"{what.Name} is {body.Chance.Of("RenewalNotice", "OutageNotice", "MailKind", "not RenewalNotice", "MailKind.Outage", "Mail { Kind: MailKind.Outage }", "string")}" : null);
        all.Expression(Sort.Condition, 3, body => body.AnyVariable(Sort.Mailer, mailer => mailer.IsWritten) is { } mailer
            ? body.Chance.Of($"{mailer.Name} is MicrosoftMailer", $"{mailer.Name} is PartnerMailer", $"Guards.IsPartner({mailer.Name})", $"!Guards.IsPartner({mailer.Name})") : null);
        all.Expression(Sort.Condition, 3, body => body.AnyVariable(Sort.MaybeCustomer) is { } maybe
            ? maybe.Name + body.Chance.Of(" != null", " is null", " is not null", "?.IsDirect == true", " is { IsDirect: true }") : null);
        all.Expression(Sort.Condition, 1, body => body.AnyVariable(Sort.Customer) is { } customer ? $"{customer.Name} is KeyAccount" : null);
    }
}
