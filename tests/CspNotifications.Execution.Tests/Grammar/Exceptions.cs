namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Exceptions and what has to happen anyway: try, catch, filters, finally, using, lock.</summary>
internal static class Exceptions
{
    public static void AddTo(Productions all)
    {
        all.Statement(5, Try);
        all.Statement(2, Using);
    }

    private static bool Try(Body body)
    {
        if (body.IsDeep)
            return false;

        body.Block(
            inner =>
            {
                inner.Statements();
                if (body.Chance.In(80))
                {
                    inner.Emit($"if ({inner.Of(Sort.Condition)}) {body.Chance.Of("throw new InvalidOperationException();", "throw new ArgumentException();")}");
                    inner.Statements(2);
                }
            },
            "try");

        var catches = body.Chance.In(75);
        if (catches)
            body.Block(inner => inner.Statements(2), Catch(body));

        if (!catches || body.Chance.In(35))
            body.Finally(inner => inner.Statements(2));

        return true;
    }

    private static string Catch(Body body) => body.Chance.Below(5) switch
    {
        0 => "catch",
        1 => "catch (Exception)",
        2 => $"catch (InvalidOperationException) when ({body.Of(Sort.Condition)})",
        3 => $"catch (Exception) when ({body.Of(Sort.Condition)})",
        _ => "catch (InvalidOperationException)",
    };

    private static bool Using(Body body)
    {
        if (body.IsDeep)
            return false;

        body.Block(inner => inner.Statements(), body.IsStatic || body.IsAsync || body.Chance.In(50) ? "using (new Scope())" : "lock (this)");
        return true;
    }
}
