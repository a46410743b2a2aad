namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Branches: if and else, patterns that name what they found, ways out.</summary>
internal static class Branches
{
    public static void AddTo(Productions all)
    {
        all.Statement(16, If);
        all.Statement(5, IfPattern);
        all.Statement(6, Leave);
        all.Statement(2, UnlessPattern);
        all.Statement(3, body => Line(body, $"Fail.Unless({body.Of(Sort.Condition)});"));
        all.Statement(1, body => !body.IsDeep && Nested(body, ""));
    }

    private static bool If(Body body)
    {
        if (body.IsDeep)
            return false;

        body.Block(inner => inner.Statements(), $"if ({body.Of(Sort.Condition)})");
        if (body.Chance.In(20))
            body.Block(inner => inner.Statements(), $"else if ({body.Of(Sort.Condition)})");

        if (body.Chance.In(45))
            body.Block(inner => inner.Statements(), "else");

        return true;
    }

    private static bool IfPattern(Body body)
    {
        if (body.IsDeep || Pattern(body, "") is not var (test, found))
            return false;

        var more = body.Chance.In(25) ? " && " + body.Of(Sort.Condition) : "";
        body.Block(
            inner =>
            {
                inner.Declare(found);
                inner.Statements();
            },
            $"if ({test}{more})");
        if (body.Chance.In(30))
            body.Block(inner => inner.Statements(), "else");

        return true;
    }

    /// <summary>Leaves where the pattern does not match: what it found is in scope from here on.</summary>
    private static bool UnlessPattern(Body body)
    {
        if (body.StatementDepth == 0 || Pattern(body, "not ") is not var (test, found))
            return false;

        body.Emit($"if ({test}) {CertainWayOut(body)}");
        body.Declare(found);
        return true;
    }

    private static (string Test, Variable Found)? Pattern(Body body, string not)
    {
        switch (body.Chance.Below(4))
        {
            case 0 when body.AnyVariable(Sort.MaybeKind) is { } maybe:
                var kind = body.NewName("kind");
                return ($"{maybe.Name} is {not}MailKind {kind}", new(kind, Sort.Kind));
            case 1 when body.AnyVariable(Sort.MaybeCustomer) is { } maybe:
                var some = body.NewName("customer");
                return ($"{maybe.Name} is {not}{{ }} {some}", new(some, Sort.Customer));
            case 2 when body.AnyVariable(Sort.Anything) is { } what:
                var found = body.NewName("kind");
                return ($"{what.Name} is {not}MailKind {found}", new(found, Sort.Kind));
            case 3 when body.AnyVariable(Sort.Anybody) is { } to:
                var customer = body.NewName("customer");
                return ($"{to.Name} is {not}Customer {customer}", new(customer, Sort.Customer));
            default:
                return null;
        }
    }

    private static bool Leave(Body body) => Line(body, $"if ({body.Of(Sort.Condition)}) {WayOut(body)}");

    private static string WayOut(Body body) => body.Chance.In(10) ? "Fail.Now();" : CertainWayOut(body);

    /// <summary>One that the compiler sees, too.</summary>
    private static string CertainWayOut(Body body) => body.Chance.Below(10) switch
    {
        0 or 1 => "throw new InvalidOperationException();",
        _ when body.IsInFinally => body.IsInLoop ? body.Chance.Of("continue;", "break;") : "throw new InvalidOperationException();",
        2 or 3 when body.Label is not null => $"goto {body.Label};",
        3 or 4 or 5 when body.IsInLoop => body.Chance.Of("continue;", "break;"),
        _ => body.Leaving,
    };

    private static bool Nested(Body body, string head)
    {
        body.Block(inner => inner.Statements(), head);
        return true;
    }

    private static bool Line(Body body, string line)
    {
        body.Emit(line);
        return true;
    }
}
