namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Loops, each with a bound that nothing else writes.</summary>
internal static class Loops
{
    public static void AddTo(Productions all)
    {
        all.Statement(4, For);
        all.Statement(2, While);
        all.Statement(1, DoWhile);
        all.Statement(3, ForEachKind);
        all.Statement(2, ForEachCustomer);
    }

    private static bool For(Body body)
    {
        if (body.IsDeep)
            return false;

        var counter = body.NewName("i");
        body.Loop(inner => Round(inner, counter), $"for (var {counter} = 0; {counter} < {Bound(body)}; {counter}++)");
        return true;
    }

    private static bool While(Body body)
    {
        if (body.IsDeep)
            return false;

        var counter = body.NewName("i");
        body.Emit($"var {counter} = 0;");
        var more = body.Chance.In(30) ? $" && {body.Of(Sort.Condition)}" : "";
        body.Loop(inner => Round(inner, counter), $"while ({counter}++ < {Bound(body)}{more})");
        return true;
    }

    private static bool DoWhile(Body body)
    {
        if (body.IsDeep)
            return false;

        var counter = body.NewName("i");
        body.Emit($"var {counter} = 0;");
        body.Loop(inner => Round(inner, counter), "do", $" while (++{counter} < {Bound(body)});");
        return true;
    }

    private static bool ForEachKind(Body body)
    {
        if (body.IsDeep)
            return false;

        var kinds = body.Chance.Below(3) switch
        {
            0 when body.AnyVariable(Sort.Kinds) is { } list => list.Name + ".ToList()",
            1 when body.AnyVariable(Sort.KindArray) is { } array => array.Name,
            _ => $"new[] {{ {body.Of(Sort.Kind)}, {body.Of(Sort.Kind)} }}",
        };
        var each = new Variable(body.NewName("kind"), Sort.Kind, IsWritten: false);
        return ForEach(body, each, kinds);
    }

    private static bool ForEachCustomer(Body body)
    {
        if (body.IsDeep)
            return false;

        var customers = body.AnyVariable(Sort.Customers) is { } list ? list.Name + ".ToList()"
            : $"new[] {{ {body.Of(Sort.Customer)}, {body.Of(Sort.Customer)} }}";
        var each = new Variable(body.NewName("customer"), Sort.Customer, IsWritten: false);
        return ForEach(body, each, customers);
    }

    private static bool ForEach(Body body, Variable each, string elements)
    {
        body.Loop(
            inner =>
            {
                inner.Declare(each);
                inner.Statements();
            },
            $"foreach (var {each.Name} in {elements})");
        return true;
    }

    private static void Round(Body body, string counter)
    {
        body.Declare(new(counter, Sort.Number, IsWritten: false));
        body.Statements(4);
    }

    private static string Bound(Body body) => body.AnyVariable(Sort.Number) is { } number && body.Chance.In(70)
        ? body.Chance.Of(number.Name, number.Name + " + 1")
        : body.Chance.Of("2", "3");
}
