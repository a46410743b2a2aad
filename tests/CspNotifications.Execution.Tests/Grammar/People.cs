namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Who gets a mail, and who sends it.</summary>
internal static class People
{
    public static void AddTo(Productions all)
    {
        AddCustomers(all);

        all.Expression(Sort.Anybody, 20, body => body.Of(Sort.Customer));
        all.Expression(Sort.Anybody, 5, body => body.AnyVariable(Sort.Anybody)?.Name);
        all.Expression(Sort.Anybody, 5, body => body.AnyVariable(Sort.NoCustomer)?.Name);
        all.Expression(Sort.Anybody, 3, body => body.AnyVariable(Sort.Mail, mail => mail.IsWritten) is { } mail ? mail.Name + ".To" : null);
        all.Expression(Sort.Anybody, 4, body => body.IsSimple ? null
            : $"({body.Of(Sort.Condition)} ? (object){body.Of(Sort.Anybody)} : {body.Of(Sort.Anybody)})");
        all.Expression(Sort.Anybody, 2, body => body.IsSimple || body.AnyVariable(Sort.Number) is not { } number ? null
            : $"({number.Name} switch {{ 0 => (object){body.Of(Sort.Anybody)}, _ => {body.Of(Sort.Anybody)} }})");

        all.Expression(Sort.Mailer, 20, body => body.AnyVariable(Sort.Mailer, mailer => mailer.Name == "ms")?.Name);
        all.Expression(Sort.Mailer, 4, body => body.AnyVariable(Sort.Mailer, mailer => mailer.Name == "partner")?.Name);
        all.Expression(Sort.Mailer, 16, body => body.AnyVariable(Sort.Mailer)?.Name);
        all.Expression(Sort.Mailer, 1, body => body.AnyVariable(Sort.Mailer) is null ? "new MicrosoftMailer()" : null);
        all.Expression(Sort.Mailer, 4, body => body.IsSimple ? null
            : $"({body.Of(Sort.Condition)} ? (IMailer){body.Of(Sort.Mailer)} : {body.Of(Sort.Mailer)})");
        all.Expression(Sort.Mailer, 2, body => body.IsSimple || body.AnyVariable(Sort.Number) is not { } number ? null
            : $"({number.Name} switch {{ 0 => (IMailer){body.Of(Sort.Mailer)}, _ => {body.Of(Sort.Mailer)} }})");
        all.Expression(Sort.Mailer, 1, body => body.IsSimple || body.AnyVariable(Sort.Mailer, mailer => mailer.IsWritten) is not { } local ? null
            : $"({local.Name} as PartnerMailer ?? (IMailer){body.Of(Sort.Mailer)})");
    }

    private static void AddCustomers(Productions all)
    {
        all.Expression(Sort.Customer, 20, body => body.AnyVariable(Sort.Customer)?.Name);
        all.Expression(Sort.Customer, 1, body => body.AnyVariable(Sort.Customer) is null ? "new Customer()" : null);
        all.Expression(Sort.Customer, 3, body => body.AnyVariable(Sort.Message) is { } message ? message.Name + ".To" : null);
        all.Expression(Sort.Customer, 3, body => body.AnyVariable(Sort.Pair) is { } pair ? pair.Name + body.Chance.Of(".To", ".Item2") : null);
        all.Expression(Sort.Customer, 3, body => body.AnyVariable(Sort.MaybeCustomer) is { } maybe && !body.IsSimple
            ? $"({maybe.Name} ?? {body.Of(Sort.Customer)})" : null);
        all.Expression(Sort.Customer, 4, body => body.IsSimple ? null
            : $"({body.Of(Sort.Condition)} ? {body.Of(Sort.Customer)} : {body.Of(Sort.Customer)})");
        all.Expression(Sort.Customer, 1, body => body.AnyWritable(Sort.Customer) is { } local && !body.IsSimple
            ? $"({local.Name} = {body.Of(Sort.Customer)})" : null);

        all.Expression(Sort.MaybeCustomer, 5, body => body.AnyVariable(Sort.MaybeCustomer)?.Name);
        all.Expression(Sort.MaybeCustomer, 5, body => body.IsSimple ? null : $"({body.Of(Sort.Condition)} ? {body.Of(Sort.Customer)} : null)");
        all.Expression(Sort.MaybeCustomer, 4, body => body.AnyVariable(Sort.Anybody) is { } anybody ? $"({anybody.Name} as Customer)" : null);
        all.Expression(Sort.MaybeCustomer, 3, body => body.AnyVariable(Sort.Message) is { } message ? $"{message.Name}?.To" : null);
        all.Expression(Sort.MaybeCustomer, 2, body => body.Of(Sort.Customer));
    }
}
