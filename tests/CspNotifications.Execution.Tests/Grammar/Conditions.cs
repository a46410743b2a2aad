namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Truths: inputs, locals, guards, and what is made of them.</summary>
internal static class Conditions
{
    public static void AddTo(Productions all)
    {
        all.Expression(Sort.Condition, 22, body => body.AnyVariable(Sort.Condition)?.Name);
        all.Expression(Sort.Condition, 5, body => body.AnyVariable(Sort.Condition) is { } flag ? "!" + flag.Name : null);
        all.Expression(Sort.Condition, 14, Guard);
        all.Expression(Sort.Condition, 4, body => Guard(body) is { } guard ? $"!({guard})" : null);
        all.Expression(Sort.Condition, 3, body => body.AnyVariable(Sort.Number) is { } number ? $"{number.Name} == {body.Chance.Below(3)}" : null);
        all.Expression(Sort.Condition, 5, body => Both(body, "&&"));
        all.Expression(Sort.Condition, 4, body => Both(body, "||"));
        all.Expression(Sort.Condition, 1, body => Both(body, "&"));
        all.Expression(Sort.Condition, 1, body => Both(body, "|"));
        all.Expression(Sort.Condition, 2, body => body.IsSimple ? null : $"!({body.Of(Sort.Condition)})");
        all.Expression(Sort.Condition, 1, body => body.IsSimple ? null : $"({body.Of(Sort.Condition)}) is {body.Chance.Of("true", "false", "not true")}");
        all.Expression(Sort.Condition, 1, body => body.IsSimple ? null : $"({body.Of(Sort.Condition)}) {body.Chance.Of("==", "!=")} {body.Chance.Of("true", "false")}");
        all.Expression(Sort.Condition, 1, body => body.IsSimple ? null
            : $"({body.Of(Sort.Condition)} ? {body.Of(Sort.Condition)} : {body.Of(Sort.Condition)})");
    }

    /// <summary>Asks a customer whether there is a relationship with Microsoft.</summary>
    public static string? Guard(Body body)
    {
        if (body.AnyVariable(Sort.Customer)?.Name is not { } customer)
            return null;

        if (body.Chance.In(15) && body.AnyVariable(Sort.Message) is { } message)
            customer = message.Name + ".To";
        else if (body.Chance.In(15) && body.AnyVariable(Sort.Pair) is { } pair)
            customer = pair.Name + ".To";

        return body.Chance.Below(9) switch
        {
            0 => $"{customer}.IsCspOnly",
            1 => $"{customer}.HasContract()",
            2 => $"Guards.HasContract({customer})",
            3 => $"{customer}.IsDirectToo()",
            4 => $"{customer} is {{ IsDirect: true }}",
            5 => $"{customer} is {{ IsCspOnly: false }}",
            _ => $"{customer}.IsDirect",
        };
    }

    private static string? Both(Body body, string connective) =>
        body.IsSimple ? null : $"({body.Of(Sort.Condition)} {connective} {body.Of(Sort.Condition)})";
}
