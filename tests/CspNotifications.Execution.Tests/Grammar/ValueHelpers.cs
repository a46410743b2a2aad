namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Methods that return something made of what they are handed.</summary>
internal static class ValueHelpers
{
    private static readonly Sort[] Returned = [Sort.Kind, Sort.Kind, Sort.Customer, Sort.Mailer, Sort.Mail, Sort.Message, Sort.Text, Sort.Anything, Sort.Condition, Sort.Pair];

    public static void AddTo(Productions all)
    {
        foreach (var sort in Returned.Distinct())
            all.Expression(sort, sort is Sort.Kind or Sort.Condition ? 6 : 3, body => Call(body, sort), level: 2);
    }

    private static string? Call(Body body, Sort sort)
    {
        if (body.IsSimple)
            return null;

        var helper = body.AnyHelper(each => each.Returns == sort && each.Parameters.All(parameter => parameter.Modifier.Length == 0));
        if (Helpers.MayAdd(body) && (helper is null || body.Chance.In(40)))
            helper = New(body, sort);

        return helper?.Call(body);
    }

    private static Helper New(Body caller, Sort sort)
    {
        var draft = caller.Draft;
        var isStatic = caller.IsStatic || caller.Chance.In(30);
        List<Parameter> parameters = [new("flag", Sort.Condition)];
        if (caller.Chance.In(70))
            parameters.Add(new("given", sort));

        if (caller.Chance.In(40))
            parameters.Add(new("customer", Sort.Customer));

        if (caller.Chance.In(25))
            parameters.Add(new("kind", Sort.Kind, Default: caller.Chance.In(50) ? Kinds.Member(caller) : null));

        var helper = new Helper(draft.NewName("Get"), parameters, sort, isStatic);
        var body = draft.NewBody(budget: caller.Chance.Below(4), caller.CallDepth + 1, isStatic, $"return {Simple(parameters, sort)};");
        foreach (var parameter in parameters)
            body.Declare(Helpers.InBody(parameter));

        if (caller.Chance.In(40))
        {
            Helpers.Write(draft, helper, body.Of(sort) + ";", isExpression: true);
            return helper;
        }

        body.AllStatements();
        body.Emit($"return {body.Of(sort)};");
        Helpers.Write(draft, helper, body.Text, isExpression: false);
        return helper;
    }

    /// <summary>What is returned where the method is left before its end.</summary>
    private static string Simple(List<Parameter> parameters, Sort sort)
    {
        if (parameters.Any(parameter => parameter.Name == "given"))
            return "given";

        return sort switch
        {
            Sort.Kind => "MailKind.Outage",
            Sort.Customer => "new Customer()",
            Sort.Mailer => "new PartnerMailer()",
            Sort.Mail => "new Mail { Kind = MailKind.Newsletter }",
            Sort.Message => "new Message(MailKind.Offer, null)",
            Sort.Text => "Texts.Renew",
            Sort.Anything => "new RenewalNotice(\"plan\")",
            Sort.Condition => "flag",
            Sort.Pair => "(MailKind.Offer, new Customer())",
            _ => throw new ArgumentOutOfRangeException(nameof(sort)),
        };
    }
}
