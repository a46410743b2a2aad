namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Delegates on their way: method groups, lambdas handed to methods of the program and of the framework, lists of them.</summary>
internal static class Delegates
{
    public static void AddTo(Productions all)
    {
        all.Statement(3, MethodGroup, level: 3);
        all.Statement(2, HelperGroup, level: 3);
        all.Statement(5, Handed, level: 3);
        all.Statement(3, HandedWithArgument, level: 3);
        all.Statement(4, ForEach, level: 3);
        all.Statement(2, List, level: 3);
        all.Expression(Sort.Kind, 2, Made, level: 3);
    }

    private static bool MethodGroup(Body body)
    {
        var name = body.NewName("send");
        body.Emit($"Action<object, object> {name} = {body.Of(Sort.Mailer)}.Send;");
        body.Emit($"{name}({body.Of(Sort.Anything)}, {body.Of(Sort.Anybody)});");
        return true;
    }

    private static bool HelperGroup(Body body)
    {
        var (helper, name) = (body.NewName("Notify"), body.NewName("notify"));
        body.Draft.Member($"    private static void {helper}(MailKind kind, Customer to) => new {body.Chance.Of("MicrosoftMailer", "MicrosoftMailer", "PartnerMailer")}().Send(kind, to);");
        body.Emit($"Action<MailKind, Customer> {name} = {helper};");
        body.Emit($"{name}({body.Of(Sort.Kind)}, {body.Of(Sort.Customer)});");
        return true;
    }

    /// <summary>A method of the program runs what it is handed: always, or sometimes, or twice.</summary>
    private static bool Handed(Body body)
    {
        if (body.IsDeep)
            return false;

        var name = body.NewName("Do");
        body.Draft.Member(body.Chance.Of(
            $"    private static void {name}(Action action) => action();",
            $"    private static void {name}(Action action)\n    {{\n        action();\n        action();\n    }}\n",
            $"    private static void {name}(Action action)\n    {{\n        try {{ action(); }} catch (ArgumentException) {{ }}\n    }}\n"));
        if (body.Chance.In(50))
        {
            body.Captured(inner => Sends.Emit(inner, $"{name}(() => ", ");"));
            return true;
        }

        body.Function(inner => inner.Statements(), $"{name}(() =>", ");");
        return true;
    }

    private static bool HandedWithArgument(Body body)
    {
        var (name, kind) = (body.NewName("With"), body.NewName("kind"));
        body.Draft.Member(body.Chance.Of(
            $"    private static void {name}(MailKind kind, Action<MailKind> action) => action(kind);",
            $"    private static void {name}(MailKind kind, Action<MailKind> action)\n    {{\n        if (kind != {Kinds.Member(body)}) action(kind);\n    }}\n"));
        var given = body.Of(Sort.Kind);
        body.Captured(inner =>
        {
            inner.Declare(new(kind, Sort.Kind));
            Sends.Emit(inner, $"{name}({given}, {kind} => ", ");");
        });
        return true;
    }

    private static bool ForEach(Body body)
    {
        var (list, sort) = body.AnyVariable(Sort.Customers) is { } customers && body.Chance.In(50) ? (customers.Name, Sort.Customer)
            : body.AnyVariable(Sort.Kinds) is { } kinds && body.Chance.In(60) ? (kinds.Name, Sort.Kind)
            : body.Chance.In(50) ? ($"new List<MailKind> {{ {Containers.Elements(body, Sort.Kind)} }}", Sort.Kind)
            : ($"new List<Customer> {{ {Containers.Elements(body, Sort.Customer)} }}", Sort.Customer);
        var each = body.NewName("each");
        var head = body.Chance.Below(3) switch
        {
            0 => $"Parallel.ForEach({list}, {each} => ",
            1 => $"Array.ForEach({list}.ToArray(), {each} => ",
            _ => $"{list}.ForEach({each} => ",
        };
        if (body.Chance.In(50) || body.IsDeep)
        {
            body.Captured(inner =>
            {
                inner.Declare(new(each, sort));
                Sends.Emit(inner, head, ");");
            });
            return true;
        }

        body.Function(
            inner =>
            {
                inner.Declare(new(each, sort));
                inner.Statements();
                Sends.Emit(inner);
            },
            head.TrimEnd(),
            ");");
        return true;
    }

    private static bool List(Body body)
    {
        var (name, act) = (body.NewName("actions"), body.NewName("act"));
        body.Emit($"var {name} = new List<Action>();");
        for (var count = 1 + body.Chance.Below(2); count > 0; count--)
            body.Captured(inner => Sends.Emit(inner, $"{name}.Add(() => ", ");"));

        if (body.Chance.In(40))
            body.Statement();

        body.Emit($"foreach (var {act} in {name}) {act}();");
        return true;
    }

    /// <summary>What a handed function returns.</summary>
    private static string? Made(Body body)
    {
        if (body.IsSimple)
            return null;

        var name = body.NewName("Make");
        body.Draft.Member($"    private static T {name}<T>(Func<T> make) => make();");
        var value = "";
        body.Captured(inner => value = inner.Of(Sort.Kind));
        return $"{name}(() => {value})";
    }
}
