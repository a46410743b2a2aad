namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Generic methods: what goes in comes out, or is sent.</summary>
internal static class GenericHelpers
{
    public static void AddTo(Productions all)
    {
        foreach (var sort in (Sort[])[Sort.Kind, Sort.Customer, Sort.Mailer, Sort.Mail])
        {
            all.Expression(sort, 2, body => Same(body, sort), level: 2);
            all.Expression(sort, 1, body => Either(body, sort), level: 2);
        }

        all.Statement(2, Send, level: 2);
    }

    private static string? Same(Body body, Sort sort)
    {
        if (body.IsSimple)
            return null;

        var name = body.NewName("Same");
        body.Draft.Member($"    private static T {name}<T>(T value) => value;");
        return $"{name}{body.Chance.Of("", $"<{sort.Type()}>")}({body.Of(sort)})";
    }

    private static string? Either(Body body, Sort sort)
    {
        if (body.IsSimple)
            return null;

        var name = body.NewName("Either");
        body.Draft.Member($"    private static T {name}<T>(bool flag, T first, T second)\n    {{\n        if (flag) return first;\n        return second;\n    }}\n");
        return $"{name}<{sort.Type()}>({body.Of(Sort.Condition)}, {body.Of(sort)}, {body.Of(sort)})";
    }

    private static bool Send(Body body)
    {
        var name = body.NewName("SendAny");
        var constraint = body.Chance.In(50) ? " where TMailer : IMailer" : "";
        body.Draft.Member(constraint.Length == 0
            ? $"    private static void {name}<T>(IMailer mailer, T what, Customer to) => mailer.Send(what, to);"
            : $"    private static void {name}<TMailer, T>(TMailer mailer, T what, Customer to){constraint} => mailer.Send(what, to);");
        body.Emit($"{name}({body.Of(Sort.Mailer)}, {body.Of(Sort.Kind)}, {body.Of(Sort.Customer)});");
        return true;
    }
}
