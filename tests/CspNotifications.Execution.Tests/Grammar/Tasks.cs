namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Tasks: run, awaited, made of results.</summary>
internal static class Tasks
{
    public static void AddTo(Productions all)
    {
        all.Statement(4, Run, level: 3);
        all.Statement(4, AwaitHelper, level: 3);
        all.Statement(3, AwaitValue, level: 3);
        all.Statement(3, WhenAll, level: 3);
        all.Statement(1, body => body.IsAsync && Line(body, "await Task.Yield();"), level: 3);
    }

    private static bool Run(Body body)
    {
        var (head, tail) = body.IsAsync ? ("await Task.Run(() => ", body.Chance.Of(");", ").ConfigureAwait(false);")) : ("Task.Run(() => ", ").Wait();");
        if (body.Chance.In(60) || body.IsDeep)
        {
            body.Captured(inner => Sends.Emit(inner, head, tail));
            return true;
        }

        body.Function(inner => inner.Statements(), head.TrimEnd(), tail);
        return true;
    }

    /// <summary>A helper that awaits, and sends.</summary>
    private static bool AwaitHelper(Body body)
    {
        if (!body.IsAsync)
            return false;

        var draft = body.Draft;
        var name = draft.NewName("NotifyAsync");
        var inner = draft.NewBody(budget: body.Chance.Below(3), body.CallDepth + 1, isStatic: true, isAsync: true);
        foreach (var variable in (Variable[])[new("mailer", Sort.Mailer), new("kind", Sort.Kind), new("to", Sort.Customer)])
            inner.Declare(variable);

        inner.Emit("await Task.Yield();");
        inner.AllStatements();
        Sends.Emit(inner);
        draft.Member($"    private static async Task {name}(IMailer mailer, MailKind kind, Customer to)\n    {{\n{inner.Text}    }}\n");
        var call = $"{name}({body.Of(Sort.Mailer)}, {body.Of(Sort.Kind)}, {body.Of(Sort.Customer)})";
        if (body.Chance.In(70))
            return Line(body, $"await {call};");

        var task = body.NewName("task");
        body.Emit($"var {task} = {call};");
        return Line(body, $"await {task};");
    }

    private static bool AwaitValue(Body body)
    {
        if (!body.IsAsync)
            return false;

        var kind = body.NewName("kind");
        var value = "";
        body.Captured(inner => value = inner.Of(Sort.Kind));
        if (body.Chance.In(40))
        {
            var name = body.NewName("GetAsync");
            body.Draft.Member(body.Chance.Of(
                $"    private static async Task<MailKind> {name}(MailKind kind)\n    {{\n        await Task.Yield();\n        return kind;\n    }}\n",
                $"    private static Task<MailKind> {name}(MailKind kind) => Task.FromResult(kind);",
                $"    private static ValueTask<MailKind> {name}(MailKind kind) => new(kind);"));
            body.Emit($"MailKind {kind} = await {name}({body.Of(Sort.Kind)});");
        }
        else
        {
            body.Emit($"MailKind {kind} = await {body.Chance.Of($"Task.FromResult({value})", $"Task.Run(() => {value})", $"Task.FromResult({value}).ConfigureAwait(false)")};");
        }

        body.Declare(new(kind, Sort.Kind));
        return true;
    }

    private static bool WhenAll(Body body)
    {
        if (!body.IsAsync || body.IsDeep)
            return false;

        var customers = body.AnyVariable(Sort.Customers)?.Name ?? $"new[] {{ {body.Of(Sort.Customer)}, {body.Of(Sort.Customer)} }}";
        var each = body.NewName("each");
        body.Function(
            inner =>
            {
                inner.Declare(new(each, Sort.Customer));
                inner.Emit("await Task.Yield();");
                inner.Statements(2);
                Sends.Emit(inner);
            },
            $"await Task.WhenAll({customers}.Select(async {each} =>",
            "));",
            isAsync: true);
        return true;
    }

    private static bool Line(Body body, string line)
    {
        body.Emit(line);
        return true;
    }
}
