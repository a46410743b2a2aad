namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Switch statements: on kinds, numbers, truths, types.</summary>
internal static class Switches
{
    public static void AddTo(Productions all)
    {
        all.Statement(4, OnKind);
        all.Statement(3, OnNumber);
        all.Statement(2, OnTruths);
        all.Statement(2, OnType);
    }

    private static bool OnKind(Body body)
    {
        if (body.IsDeep || body.AnyVariable(Sort.Kind) is not { } kind)
            return false;

        var members = Distinct(body, 2);
        var first = body.Chance.In(25) && members.Length > 1 ? $"case {members[0]} or {members[1]}" : $"case {members[0]}";
        var second = members.Length > 1 && !first.Contains("or", StringComparison.Ordinal) ? $"case {members[1]}" : null;
        if (body.Chance.In(20))
            first += $" when {body.Of(Sort.Condition)}";

        Switch(body, kind.Name, second is null ? [first + ":"] : [first + ":", second + ":"]);
        return true;
    }

    private static bool OnNumber(Body body)
    {
        if (body.IsDeep || body.AnyVariable(Sort.Number) is not { } number)
            return false;

        Switch(body, number.Name, ["case 0:", body.Chance.Of("case 1:", "case > 1:")]);
        return true;
    }

    private static bool OnTruths(Body body)
    {
        if (body.IsDeep)
            return false;

        var cases = body.Chance.Of("(true, true)", "(true, _)") == "(true, true)" ? new[] { "case (true, true):", "case (false, _):" } : ["case (true, _):", "case (_, true):"];
        Switch(body, $"({body.Of(Sort.Condition)}, {body.Of(Sort.Condition)})", cases);
        return true;
    }

    private static bool OnType(Body body)
    {
        if (body.IsDeep || body.AnyVariable(Sort.Anybody) is not { } anybody)
            return false;

        var customer = new Variable(body.NewName("customer"), Sort.Customer);
        body.Block(
            inner =>
            {
                Section(inner, $"case Customer {customer.Name}{(body.Chance.In(40) ? $" when {customer.Name}.IsDirect" : "")}:", customer);
                Section(inner, body.Chance.Of("case PartnerContact:", "case null:", "default:"));
            },
            $"switch ({anybody.Name})");
        return true;
    }

    private static void Switch(Body body, string subject, IReadOnlyList<string> cases) => body.Block(
        inner =>
        {
            foreach (var each in cases)
                Section(inner, each);

            if (body.Chance.In(60))
                Section(inner, "default:");
        },
        $"switch ({subject})");

    private static void Section(Body body, string label, Variable? found = null)
    {
        body.Emit(label);
        body.Block(inner =>
        {
            if (found is not null)
                inner.Declare(found);

            inner.Statements();
            inner.Emit("break;");
        });
    }

    private static string[] Distinct(Body body, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Kinds.Member(body)).Distinct()];
}
