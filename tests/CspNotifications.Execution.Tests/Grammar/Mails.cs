namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Mails, messages and notices: wholes and their parts.</summary>
internal static class Mails
{
    public static void AddTo(Productions all)
    {
        all.Expression(Sort.Mail, 8, body => body.AnyVariable(Sort.Mail)?.Name);
        all.Expression(Sort.Mail, 10, New);
        all.Expression(Sort.Mail, 2, body => body.IsSimple || body.AnyVariable(Sort.Mail) is not { } mail ? null
            : $"({body.Of(Sort.Condition)} ? {mail.Name} : {body.Of(Sort.Mail)})");

        all.Expression(Sort.Message, 6, body => body.AnyVariable(Sort.Message)?.Name);
        all.Expression(Sort.Message, 8, body => $"new Message({body.Of(Sort.Kind)}, {body.Of(Sort.Customer)})");
        all.Expression(Sort.Message, 2, body => $"new Message(To: {body.Of(Sort.Customer)}, Kind: {body.Of(Sort.Kind)})");
        all.Expression(Sort.Message, 5, body => body.AnyVariable(Sort.Message) is not { } message ? null
            : $"({message.Name} with {{ {(body.Chance.In(60) ? $"Kind = {body.Of(Sort.Kind)}" : $"To = {body.Of(Sort.Customer)}")} }})");

        all.Expression(Sort.Anything, 24, body => body.Of(Sort.Kind));
        all.Expression(Sort.Anything, 5, body => body.Of(Sort.Text));
        all.Expression(Sort.Anything, 5, Notice);
        all.Expression(Sort.Anything, 6, body => body.AnyVariable(Sort.Anything)?.Name);
        all.Expression(Sort.Anything, 4, body => body.AnyVariable(Sort.Mail)?.Name);
        all.Expression(Sort.Anything, 3, body => body.IsSimple ? null : body.Of(Sort.Mail));
        all.Expression(Sort.Anything, 3, body => body.IsSimple ? null : body.Of(Sort.Message));
        all.Expression(Sort.Anything, 2, body => body.AnyVariable(Sort.Mail) is { } mail ? mail.Name + ".Body" : null);
        all.Expression(Sort.Anything, 2, body => body.IsSimple ? null : $"new {{ Kind = {body.Of(Sort.Kind)}, Number = 1 }}");
        all.Expression(Sort.Anything, 2, body => body.IsSimple ? null : $"({body.Of(Sort.Kind)}, 1)");
        all.Expression(Sort.Anything, 3, body => body.IsSimple ? null
            : $"({body.Of(Sort.Condition)} ? (object){body.Of(Sort.Anything)} : {body.Of(Sort.Anything)})");
    }

    public static string Notice(Body body) => body.Chance.Of("new RenewalNotice(\"plan\")", "new OutageNotice(\"mail\")", "new OfferNotice(\"device\")");

    private static string New(Body body)
    {
        List<string> parts = [];
        if (body.Chance.In(80))
            parts.Add($"Kind = {body.Of(Sort.Kind)}");

        if (body.Chance.In(50))
            parts.Add($"To = {body.Of(Sort.Anybody)}");

        if (body.Chance.In(20))
            parts.Add($"Subject = {body.Of(Sort.Text)}");

        if (body.Chance.In(15) && !body.IsSimple)
            parts.Add($"Body = {body.Of(Sort.Anything)}");

        return parts.Count == 0 ? "new Mail()" : $"new Mail {{ {string.Join(", ", parts)} }}";
    }
}
