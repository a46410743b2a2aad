namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Classes of the program that keep what their constructors are handed.</summary>
internal static class Services
{
    public static void AddTo(Productions all)
    {
        all.Statement(4, Service, level: 2);
        all.Expression(Sort.Anything, 3, Envelope, level: 2);
        all.Expression(Sort.Kind, 3, KindOfEnvelope, level: 2);
    }

    /// <summary>Made with a mailer, asked to send.</summary>
    private static bool Service(Body body)
    {
        var type = body.NewName("Service");
        var member = body.Chance.Of("private readonly IMailer _mailer;", "private IMailer _mailer { get; }", "private readonly IMailer _mailer;");
        var send = body.Chance.Of(
            "public void Notify(MailKind kind, Customer to) => _mailer.Send(kind, to);",
            "public void Notify(MailKind kind, Customer to)\n    {\n        if (kind == MailKind.None) return;\n        _mailer.Send(kind, to);\n    }",
            "public void Notify(MailKind kind, Customer to)\n    {\n        if (to.IsDirect || kind != MailKind.Offer) _mailer.Send(kind, to);\n    }");
        body.Draft.Type($"internal sealed class {type}\n{{\n    {member}\n\n    public {type}(IMailer mailer) => _mailer = mailer;\n\n    {send}\n}}\n");
        var service = body.NewName("service");
        body.Emit($"var {service} = new {type}({body.Of(Sort.Mailer)});");
        if (body.Chance.In(40) && !body.IsDeep)
            body.Statements(1);

        body.Emit($"{service}.Notify({body.Of(Sort.Kind)}, {body.Of(Sort.Customer)});");
        return true;
    }

    private static string Envelope(Body body)
    {
        var type = AddEnvelope(body);
        return $"new {type}({body.Of(Sort.Kind)}, {body.Of(Sort.Customer)})";
    }

    private static string? KindOfEnvelope(Body body)
    {
        if (body.IsSimple)
            return null;

        var type = AddEnvelope(body);
        return $"new {type}({body.Of(Sort.Kind)}, null).Kind";
    }

    private static string AddEnvelope(Body body)
    {
        var type = body.NewName("Envelope");
        body.Draft.Type(body.Chance.In(50)
            ? $"internal sealed class {type}\n{{\n    public {type}(MailKind kind, object to)\n    {{\n        Kind = kind;\n        To = to;\n    }}\n\n    public MailKind Kind {{ get; }}\n    public object To {{ get; }}\n}}\n"
            : $"internal sealed class {type}\n{{\n    public readonly MailKind Kind;\n    public readonly object To;\n\n    public {type}(MailKind kind, object to) => (Kind, To) = (kind, to);\n}}\n");
        return type;
    }
}
