namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Collections, arrays, dictionaries, tuples: what is put in comes back out.</summary>
internal static class Containers
{
    public static void AddTo(Productions all)
    {
        AddMakers(all);

        all.Expression(Sort.Kind, 4, body => body.AnyVariable(Sort.Kinds) is { } kinds ? $"{kinds.Name}[0]" : null);
        all.Expression(Sort.Kind, 3, body => body.AnyVariable(Sort.KindArray) is { } array ? $"{array.Name}[{body.Chance.Of("0", "1", "^1")}]" : null);
        all.Expression(Sort.Kind, 3, body => body.AnyVariable(Sort.Book) is { } book ? $"{book.Name}[\"first\"]" : null);
        all.Expression(Sort.Customer, 3, body => body.AnyVariable(Sort.Customers) is { } customers ? $"{customers.Name}[0]" : null);
        all.Expression(Sort.Anything, 2, body => body.AnyVariable(Sort.Kinds)?.Name);
        all.Expression(Sort.Anything, 2, body => body.AnyVariable(Sort.KindArray)?.Name);
        all.Expression(Sort.Anything, 1, body => body.AnyVariable(Sort.Book)?.Name);
        all.Expression(Sort.Anybody, 1, body => body.AnyVariable(Sort.Customers)?.Name);
    }

    private static void AddMakers(Productions all)
    {
        all.Expression(Sort.Kinds, 4, body => $"new List<MailKind> {{ {Elements(body, Sort.Kind)} }}");
        all.Expression(Sort.Kinds, 2, body => body.AnyVariable(Sort.KindArray) is { } array ? $"{array.Name}.ToList()" : null);
        all.Expression(Sort.Kinds, 2, body => body.AnyVariable(Sort.Kinds)?.Name);
        all.Expression(Sort.KindArray, 3, body => $"new[] {{ {body.Of(Sort.Kind)}, {body.Of(Sort.Kind)} }}");
        all.Expression(Sort.KindArray, 1, body => $"new MailKind[] {{ {body.Of(Sort.Kind)}, {body.Of(Sort.Kind)} }}");
        all.Expression(Sort.Customers, 4, body => $"new List<Customer> {{ {Elements(body, Sort.Customer)} }}");
        all.Expression(Sort.Book, 3, body => $"new Dictionary<string, MailKind> {{ [\"first\"] = {body.Of(Sort.Kind)}, [\"second\"] = {body.Of(Sort.Kind)} }}");
        all.Expression(Sort.Book, 2, body => $"new Dictionary<string, MailKind> {{ {{ \"first\", {body.Of(Sort.Kind)} }} }}");
        all.Expression(Sort.Pair, 3, body => $"({body.Of(Sort.Kind)}, {body.Of(Sort.Customer)})");
        all.Expression(Sort.Pair, 2, body => body.AnyVariable(Sort.Pair)?.Name);
    }

    public static string Elements(Body body, Sort sort) =>
        string.Join(", ", Enumerable.Range(0, 1 + body.Chance.Below(2)).Select(_ => body.Of(sort)));
}
