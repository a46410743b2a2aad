namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Methods that send what they are handed: the callers decide.</summary>
internal static class Helpers
{
    private const int MaxHelpers = 5;
    private const int MaxCallDepth = 3;

    public static void AddTo(Productions all)
    {
        all.Statement(14, Call, level: 2);
        all.Statement(4, CallRecursive, level: 2);
    }

    /// <summary>Whether the program may get one more helper, called from this body.</summary>
    public static bool MayAdd(Body body) => body.Draft.Helpers.Count < MaxHelpers && body.CallDepth < MaxCallDepth;

    /// <summary>An old helper, or a new one.</summary>
    private static bool Call(Body body)
    {
        var helper = body.AnyHelper(each => each.Returns is null);
        if (MayAdd(body) && (helper is null || body.Chance.In(50)))
            helper = New(body);

        if (helper?.Call(body) is not { } call)
            return false;

        body.Emit(call + ";");
        return true;
    }

    private static Helper New(Body caller)
    {
        var draft = caller.Draft;
        var isStatic = caller.IsStatic || caller.Chance.In(30);
        var helper = new Helper(draft.NewName("Notify"), Parameters(caller), IsStatic: isStatic);
        var body = draft.NewBody(budget: caller.Chance.Below(4), caller.CallDepth + 1, isStatic);
        foreach (var parameter in helper.Parameters)
            body.Declare(InBody(parameter));

        if (helper.Parameters.FirstOrDefault(parameter => parameter.Modifier == "params") is { } many)
        {
            body.Loop(
                inner =>
                {
                    inner.Declare(new("each", many.Sort, IsWritten: false));
                    Sends.Emit(inner);
                },
                $"foreach (var each in {many.Name})");
        }

        body.AllStatements();
        Sends.Emit(body);
        Write(draft, helper, body.Text, IsOneLine(body.Text) && caller.Chance.In(50));
        return helper;
    }

    /// <summary>Calls itself a bounded number of times, with what it was handed, or with other things.</summary>
    private static bool CallRecursive(Body caller)
    {
        if (!MayAdd(caller))
            return false;

        var draft = caller.Draft;
        var helper = new Helper(draft.NewName("Repeat"), [new("kind", Sort.Kind), new("to", Sort.Customer), new("mailer", Sort.Mailer), new("times", Sort.Number)], IsStatic: true);
        var body = draft.NewBody(budget: 1, caller.CallDepth + 1, isStatic: true);
        foreach (var parameter in helper.Parameters)
            body.Declare(InBody(parameter));

        body.Emit("if (times <= 0) return;");
        body.AllStatements();
        if (caller.Chance.In(60))
            Sends.Emit(body);

        body.Emit($"{helper.Name}({body.Of(Sort.Kind)}, {body.Of(Sort.Customer)}, {body.Of(Sort.Mailer)}, times - 1);");
        if (caller.Chance.In(50))
            Sends.Emit(body);

        Write(draft, helper, body.Text, isExpression: false, isCallable: false);
        caller.Emit($"{helper.Name}({caller.Of(Sort.Kind)}, {caller.Of(Sort.Customer)}, {caller.Of(Sort.Mailer)}, {caller.Chance.Of("1", "2", "3")});");
        return true;
    }

    public static Variable InBody(Parameter parameter) => parameter.Modifier == "params"
        ? new(parameter.Name, Sort.KindArray, IsWritten: false)
        : new(parameter.Name, parameter.Sort, IsWritten: parameter.Sort != Sort.Number);

    public static void Write(Draft draft, Helper helper, string body, bool isExpression, bool isCallable = true)
    {
        var modifiers = helper.IsStatic ? "private static" : "private";
        draft.Member(isExpression
            ? $"    {modifiers} {helper.Signature} => {body.Trim()}\n"
            : $"    {modifiers} {helper.Signature}\n    {{\n{body}    }}\n");
        if (isCallable)
            draft.Helpers.Add(helper);
    }

    private static List<Parameter> Parameters(Body caller)
    {
        List<Parameter> parameters = [];
        if (caller.Chance.In(60))
            parameters.Add(new("mailer", Sort.Mailer));

        if (caller.Chance.In(60))
            parameters.Add(new("to", caller.Chance.In(60) ? Sort.Customer : Sort.Anybody));

        // Something that can be asked has to be there.
        if (caller.Chance.In(20) || parameters.All(parameter => parameter.Sort != Sort.Customer))
            parameters.Add(new("flag", Sort.Condition));

        switch (caller.Chance.Below(8))
        {
            case 0:
                parameters.Add(new("what", Sort.Anything));
                break;
            case 1:
                parameters.Add(new("mail", Sort.Mail));
                break;
            case 2:
                parameters.Add(new("message", Sort.Message));
                break;
            case 3:
                parameters.Add(new("kind", Sort.Kind, Default: Kinds.Member(caller)));
                break;
            case 4:
                parameters.Add(new("kinds", Sort.Kind, "params"));
                break;
            default:
                parameters.Add(new("kind", Sort.Kind));
                break;
        }

        return parameters;
    }

    private static bool IsOneLine(string text) => text.Count(character => character == '\n') == 1 && text.Contains(".Send(");
}
