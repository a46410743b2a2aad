using CspNotifications.Execution.Tests.World;

namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Kinds of mails: members of an enum, and whatever holds one.</summary>
internal static class Kinds
{
    public static void AddTo(Productions all)
    {
        all.Expression(Sort.Kind, 30, body => Member(body));
        all.Expression(Sort.Kind, 24, body => body.AnyVariable(Sort.Kind)?.Name);
        all.Expression(Sort.Kind, 6, body => body.AnyVariable(Sort.Mail) is { } mail ? mail.Name + ".Kind" : null);
        all.Expression(Sort.Kind, 4, body => body.AnyVariable(Sort.Message) is { } message ? message.Name + ".Kind" : null);
        all.Expression(Sort.Kind, 4, body => body.AnyVariable(Sort.Pair) is { } pair ? pair.Name + body.Chance.Of(".Kind", ".Item1") : null);
        all.Expression(Sort.Kind, 4, body => body.AnyVariable(Sort.MaybeKind) is { } maybe
            ? $"({maybe.Name} ?? {body.Of(Sort.Kind)})" : null);
        all.Expression(Sort.Kind, 2, body => body.AnyVariable(Sort.MaybeKind) is { } maybe
            ? $"{maybe.Name}.GetValueOrDefault({Member(body)})" : null);
        all.Expression(Sort.Kind, 2, body => body.AnyWritable(Sort.Kind) is { } local && !body.IsSimple
            ? $"({local.Name} = {body.Of(Sort.Kind)})" : null);
        all.Expression(Sort.Kind, 7, body => body.IsSimple ? null
            : $"({body.Of(Sort.Condition)} ? {body.Of(Sort.Kind)} : {body.Of(Sort.Kind)})");
        all.Expression(Sort.Kind, 4, body => body.IsSimple || body.AnyVariable(Sort.Number) is not { } number ? null
            : $"({number.Name} switch {{ 0 => {body.Of(Sort.Kind)}, 1 => {body.Of(Sort.Kind)}, _ => {body.Of(Sort.Kind)} }})");
        all.Expression(Sort.Kind, 3, body => body.IsSimple || body.AnyVariable(Sort.Kind) is not { } kind ? null
            : $"({kind.Name} switch {{ {Member(body)} => {body.Of(Sort.Kind)}, _ => {body.Of(Sort.Kind)} }})");
        all.Expression(Sort.Kind, 2, body => body.IsSimple ? null
            : $"({body.Of(Sort.Condition)} switch {{ true => {body.Of(Sort.Kind)}, false => {body.Of(Sort.Kind)} }})");
        all.Expression(Sort.Kind, 2, body => body.IsSimple || body.AnyVariable(Sort.Customer) is not { } customer ? null
            : $"({customer.Name} switch {{ {{ IsDirect: true }} => {body.Of(Sort.Kind)}, _ => {body.Of(Sort.Kind)} }})");
        all.Expression(Sort.Kind, 1, body => body.AnyVariable(Sort.Kind) is { } kind ? $"(MailKind)(int){kind.Name}" : null);

        all.Expression(Sort.MaybeKind, 5, body => body.AnyVariable(Sort.MaybeKind)?.Name);
        all.Expression(Sort.MaybeKind, 5, body => $"(MailKind?){body.Of(Sort.Kind)}");
        all.Expression(Sort.MaybeKind, 5, body => body.IsSimple ? null : $"({body.Of(Sort.Condition)} ? {body.Of(Sort.Kind)} : (MailKind?)null)");
        all.Expression(Sort.MaybeKind, 3, body => body.AnyVariable(Sort.Mail) is { } mail ? $"{mail.Name}?.Kind" : null);
    }

    /// <summary>Renewals and their like more often than what is always allowed.</summary>
    public static string Member(Body body) => "MailKind." + (body.Chance.In(85)
        ? body.Chance.Of("Renewal", "Renewal", "Outage", "Outage", "Offer", "Newsletter")
        : body.Chance.Of(Vocabulary.Kinds));
}
