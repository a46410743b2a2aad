namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Extension methods: on senders, on kinds, on messages that return themselves.</summary>
internal static class Extensions
{
    public static void AddTo(Productions all)
    {
        all.Statement(4, Tell, level: 3);
        all.Expression(Sort.Kind, 3, OrElse, level: 3);
        all.Expression(Sort.Mail, 3, Fluent, level: 3);
    }

    private static bool Tell(Body body)
    {
        var name = body.NewName("Tell");
        body.Draft.Type($"internal static class {name}Extensions\n{{\n    public static void {name}(this IMailer mailer, MailKind kind, Customer to)\n    {{\n        {body.Chance.Of("", "if (to.IsDirect || kind != MailKind.Offer) ", "if (kind == MailKind.None) return; ")}mailer.Send(kind, to);\n    }}\n}}\n");
        body.Emit($"{body.Of(Sort.Mailer)}.{name}({body.Of(Sort.Kind)}, {body.Of(Sort.Customer)});");
        return true;
    }

    private static string? OrElse(Body body)
    {
        if (body.IsSimple || body.AnyVariable(Sort.Kind) is not { } kind)
            return null;

        var name = body.NewName("OrElse");
        body.Draft.Type($"internal static class {name}Extensions\n{{\n    public static MailKind {name}(this MailKind kind, bool flag, MailKind other) => flag ? kind : other;\n}}\n");
        return $"{kind.Name}.{name}({body.Of(Sort.Condition)}, {body.Of(Sort.Kind)})";
    }

    /// <summary>A builder's step.</summary>
    private static string? Fluent(Body body)
    {
        if (body.IsSimple)
            return null;

        var name = body.NewName("With");
        var (parameter, write, argument) = body.Chance.In(50)
            ? ("MailKind kind", "mail.Kind = kind", body.Of(Sort.Kind))
            : ("object to", "mail.To = to", body.Of(Sort.Anybody));
        body.Draft.Type($"internal static class {name}Extensions\n{{\n    public static Mail {name}(this Mail mail, {parameter})\n    {{\n        {write};\n        return mail;\n    }}\n}}\n");
        return $"{body.Of(Sort.Mail)}.{name}({argument})";
    }
}
