namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Generic types, primary constructors, generics in generics.</summary>
internal static class GenericTypes
{
    public static void AddTo(Productions all)
    {
        all.Expression(Sort.Kind, 3, body => Boxed(body, Sort.Kind), level: 3);
        all.Expression(Sort.Customer, 2, body => Boxed(body, Sort.Customer), level: 3);
        all.Statement(3, Service, level: 3);
        all.Statement(2, Channel, level: 3);
        all.Statement(2, Nested, level: 3);
    }

    private static string? Boxed(Body body, Sort sort)
    {
        if (body.IsSimple)
            return null;

        var type = body.NewName("Box");
        body.Draft.Type(body.Chance.Of(
            $"internal sealed class {type}<T>(T value)\n{{\n    public T Value => value;\n}}\n",
            $"internal sealed class {type}<T>(T value)\n{{\n    public T Value {{ get; }} = value;\n}}\n",
            $"internal sealed record {type}<T>(T Value);\n",
            $"internal readonly struct {type}<T>(T value)\n{{\n    public readonly T Value = value;\n}}\n"));
        var inner = $"new {type}<{sort.Type()}>({body.Of(sort)})";
        return body.Chance.In(30) ? $"new {type}<{type}<{sort.Type()}>>({inner}).Value.Value" : inner + ".Value";
    }

    /// <summary>The mailer is a parameter of the class.</summary>
    private static bool Service(Body body)
    {
        var (type, service) = (body.NewName("Service"), body.NewName("service"));
        var send = body.Chance.Of("mailer.Send(kind, to)", "mailer.Send(new Message(kind, to))", "mailer.Send(kind == MailKind.Renewal ? other : kind, to)");
        body.Draft.Type($"internal sealed class {type}(IMailer mailer, MailKind other = MailKind.Outage)\n{{\n    public MailKind Other => other;\n\n    public void Notify(MailKind kind, Customer to) => {send};\n}}\n");
        body.Emit($"var {service} = new {type}({body.Of(Sort.Mailer)}{(body.Chance.In(50) ? ", " + body.Of(Sort.Kind) : "")});");
        body.Declare(new(service + ".Other", Sort.Kind, IsWritten: false));
        body.Emit($"{service}.Notify({body.Of(Sort.Kind)}, {body.Of(Sort.Customer)});");
        return true;
    }

    /// <summary>The type argument is the sender.</summary>
    private static bool Channel(Body body)
    {
        var (type, channel) = (body.NewName("Channel"), body.NewName("channel"));
        body.Draft.Type($"internal sealed class {type}<TMailer> where TMailer : IMailer, new()\n{{\n    private readonly TMailer _mailer = new();\n\n    public void Deliver<T>(T what, Customer to) => _mailer.Send(what, to);\n}}\n");
        body.Emit($"var {channel} = new {type}<{body.Chance.Of("MicrosoftMailer", "MicrosoftMailer", "PartnerMailer")}>();");
        body.Emit($"{channel}.Deliver({body.Of(Sort.Kind)}, {body.Of(Sort.Customer)});");
        return true;
    }

    private static bool Nested(Body body)
    {
        if (body.IsDeep)
            return false;

        var (name, each) = (body.NewName("byName"), body.NewName("kind"));
        body.Emit($"var {name} = new Dictionary<string, List<MailKind>> {{ [\"first\"] = new List<MailKind> {{ {Containers.Elements(body, Sort.Kind)} }} }};");
        if (body.Chance.In(40))
            body.Emit($"{name}[\"first\"].Add({body.Of(Sort.Kind)});");

        body.Loop(
            inner =>
            {
                inner.Declare(new(each, Sort.Kind, IsWritten: false));
                Sends.Emit(inner);
            },
            $"foreach (var {each} in {body.Chance.Of($"{name}[\"first\"]", $"{name}.Values.SelectMany(list => list)")})");
        return true;
    }
}
