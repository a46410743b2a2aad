namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Goto, forwards and back: labels stand before empty statements.</summary>
internal static class Jumps
{
    public static void AddTo(Productions all)
    {
        all.Statement(2, Forwards);
        all.Statement(1, Back);
    }

    private static bool Forwards(Body body)
    {
        if (body.IsDeep)
            return false;

        var label = body.NewName("skip");
        body.Block(inner =>
        {
            inner.Passable(label, passed =>
            {
                passed.Emit($"if ({passed.Of(Sort.Condition)}) goto {label};");
                passed.Statements();
            });
            inner.Emit($"{label}: ;");
            inner.Statements(2);
        });
        return true;
    }

    private static bool Back(Body body)
    {
        if (body.IsDeep)
            return false;

        var (label, counter) = (body.NewName("again"), body.NewName("i"));
        body.Emit($"var {counter} = 0;");
        body.Block(inner =>
        {
            inner.Emit($"{label}: ;");
            inner.Statements();
            inner.Emit($"if ({counter}++ < {body.Chance.Of("1", "2")}) goto {label};");
        });
        return true;
    }
}
