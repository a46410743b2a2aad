namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Which kind is it: comparisons, patterns, guards.</summary>
internal static class KindConditions
{
    public static void AddTo(Productions all)
    {
        all.Expression(Sort.Condition, 5, body => Test(body, (kind, member, _) => $"{kind} == {member}"));
        all.Expression(Sort.Condition, 3, body => Test(body, (kind, member, _) => $"{kind} != {member}"));
        all.Expression(Sort.Condition, 1, body => Test(body, (kind, member, _) => $"{member} == {kind}"));
        all.Expression(Sort.Condition, 2, body => Test(body, (kind, member, _) => $"{kind} is {member}"));
        all.Expression(Sort.Condition, 2, body => Test(body, (kind, member, other) => $"{kind} is {member} or {other}", distinct: true));
        all.Expression(Sort.Condition, 1, body => Test(body, (kind, member, _) => $"{kind} is not {member}"));
        all.Expression(Sort.Condition, 1, body => Test(body, (kind, member, other) => $"{kind} is not ({member} or {other})", distinct: true));
        all.Expression(Sort.Condition, 1, body => Test(body, (kind, member, _) => $"{kind}.Equals({member})"));
        all.Expression(Sort.Condition, 2, body => Test(body, (kind, _, _) => $"Guards.IsIncident({kind})"));
        all.Expression(Sort.Condition, 2, body => body.AnyVariable(Sort.MaybeKind) is { } maybe
            ? maybe.Name + body.Chance.Of(".HasValue", " != null", " is null", " == " + Kinds.Member(body), " is " + Kinds.Member(body)) : null);
        all.Expression(Sort.Condition, 1, body => body.AnyVariable(Sort.Mail) is { } mail ? $"{mail.Name} is {{ Kind: {Kinds.Member(body)} }}" : null);
        all.Expression(Sort.Condition, 1, body => body.AnyVariable(Sort.Message) is { } message ? $"{message.Name} is ({Kinds.Member(body)}, _)" : null);
    }

    private static string? Test(Body body, Func<string, string, string, string> write, bool distinct = false)
    {
        var kind = body.AnyVariable(Sort.Kind)?.Name;
        if (body.Chance.In(25) && body.AnyVariable(Sort.Mail) is { } mail)
            kind = mail.Name + ".Kind";

        if (kind is null)
            return null;

        var member = Kinds.Member(body);
        var other = Kinds.Member(body);
        return distinct && member == other ? null : write(kind, member, other);
    }
}
