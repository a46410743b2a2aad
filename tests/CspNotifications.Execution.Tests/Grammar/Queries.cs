namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>LINQ in both syntaxes: elements are narrowed, replaced, picked.</summary>
internal static class Queries
{
    public static void AddTo(Productions all)
    {
        all.Expression(Sort.Kinds, 4, body => KindQuery(body) is { } query ? query + ".ToList()" : null, level: 3);
        all.Expression(Sort.Customers, 4, body => CustomerQuery(body) is { } query ? query + ".ToList()" : null, level: 3);
        all.Expression(Sort.Kind, 3, body => body.IsSimple || KindQuery(body) is not { } query ? null : query + body.Chance.Of(".First()", ".FirstOrDefault()", ".Last()", ".Max()"), level: 3);
        all.Expression(Sort.MaybeCustomer, 3, body => body.IsSimple || CustomerQuery(body) is not { } query ? null : query + ".FirstOrDefault()", level: 3);
        all.Expression(Sort.Condition, 1, body => body.AnyVariable(Sort.Kinds) is { } kinds
            ? $"{kinds.Name}.{body.Chance.Of("Any", "All")}(kind => kind == {Kinds.Member(body)})" : null, level: 3);
        all.Expression(Sort.Anything, 1, body => body.IsSimple || KindQuery(body) is not { } query ? null : query + ".ToArray()", level: 3);
        all.Statement(4, ForEachKind, level: 3);
        all.Statement(4, ForEachCustomer, level: 3);
        all.Statement(2, SelectMessages, level: 3);
    }

    private static string? KindQuery(Body body)
    {
        if (body.IsSimple)
            return null;

        var source = body.AnyVariable(Sort.Kinds)?.Name ?? body.AnyVariable(Sort.KindArray)?.Name ?? $"new[] {{ {body.Of(Sort.Kind)}, {body.Of(Sort.Kind)} }}";
        var each = body.NewName("each");
        var (condition, projection) = ("", "");
        body.Captured(inner =>
        {
            inner.Declare(new(each, Sort.Kind, IsWritten: false));
            condition = inner.Chance.In(60) ? $"{each} {inner.Chance.Of("==", "!=", "is", "is not")} {Kinds.Member(inner)}" : inner.Of(Sort.Condition);
            projection = inner.Chance.In(50) ? each : inner.Of(Sort.Kind);
        });
        return body.Chance.Below(7) switch
        {
            0 => $"(from {each} in {source} where {condition} select {projection})",
            1 => $"{source}.Where({each} => {condition}).Select({each} => {projection})",
            2 => $"{source}.Select({each} => {projection})",
            3 => $"{source}.Concat(new[] {{ {body.Of(Sort.Kind)} }})",
            4 => $"{source}.Append({body.Of(Sort.Kind)}).Distinct()",
            5 => $"{source}.OrderBy({each} => {each}).Take(1)",
            _ => $"{source}.Where({each} => {condition})",
        };
    }

    private static string? CustomerQuery(Body body)
    {
        if (body.IsSimple)
            return null;

        var source = body.AnyVariable(Sort.Customers)?.Name ?? $"new[] {{ {body.Of(Sort.Customer)}, {body.Of(Sort.Customer)} }}";
        var each = body.NewName("each");
        var guard = each + body.Chance.Of(".IsDirect", ".IsDirect", ".HasContract()", ".IsCspOnly", " is { IsDirect: true }");
        if (body.Chance.In(15))
            guard = $"!({guard})";

        return body.Chance.Below(4) switch
        {
            0 => $"(from {each} in {source} where {guard} select {each})",
            1 => $"{source}.Where({each} => {guard}).OrderBy({each} => {each}.Name)",
            2 => $"{source}.Reverse<Customer>()",
            _ => $"{source}.Where({each} => {guard})",
        };
    }

    private static bool ForEachKind(Body body) => ForEach(body, KindQuery(body), Sort.Kind, "kind");

    private static bool ForEachCustomer(Body body) => ForEach(body, CustomerQuery(body), Sort.Customer, "customer");

    private static bool ForEach(Body body, string? query, Sort sort, string prefix)
    {
        if (body.IsDeep || query is null)
            return false;

        var each = new Variable(body.NewName(prefix), sort, IsWritten: false);
        body.Loop(
            inner =>
            {
                inner.Declare(each);
                inner.Statements(2);
                Sends.Emit(inner);
            },
            $"foreach (var {each.Name} in {query})");
        return true;
    }

    private static bool SelectMessages(Body body)
    {
        if (body.IsDeep || KindQuery(body) is not { } query)
            return false;

        var (each, message) = (body.NewName("each"), body.NewName("message"));
        body.Loop(
            inner =>
            {
                inner.Declare(new(message, Sort.Message, IsWritten: false));
                Sends.Emit(inner);
            },
            $"foreach (var {message} in {query}.Select({each} => new Message({each}, {body.AnyVariable(Sort.Customer, customer => !customer.IsRef)?.Name ?? "null"})))");
        return true;
    }
}
