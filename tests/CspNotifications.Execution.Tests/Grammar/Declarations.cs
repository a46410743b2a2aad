namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>New names for values.</summary>
internal static class Declarations
{
    private static readonly (Sort Sort, string Prefix, int Weight)[] Locals =
    [
        (Sort.Kind, "kind", 9),
        (Sort.Customer, "customer", 3),
        (Sort.Anybody, "to", 4),
        (Sort.Mailer, "mailer", 6),
        (Sort.Condition, "flag", 5),
        (Sort.Mail, "mail", 6),
        (Sort.Message, "message", 3),
        (Sort.Text, "text", 2),
        (Sort.Anything, "what", 3),
        (Sort.MaybeKind, "maybeKind", 2),
        (Sort.MaybeCustomer, "maybe", 2),
        (Sort.Kinds, "kinds", 2),
        (Sort.KindArray, "array", 2),
        (Sort.Customers, "customers", 1),
        (Sort.Book, "book", 1),
        (Sort.Pair, "pair", 2),
    ];

    public static void AddTo(Productions all)
    {
        foreach (var (sort, prefix, weight) in Locals)
        {
            all.Statement(weight, body =>
            {
                Local(body, sort, prefix);
                return true;
            });
        }

        all.Statement(3, Deconstruct);
        all.Statement(2, CollectionExpression);
        all.Statement(2, Undecided);
        all.Statement(2, TryGetValue);
        all.Statement(2, RefLocal);
        all.Statement(3, Field);
    }

    private static void Local(Body body, Sort sort, string prefix)
    {
        var value = body.Of(sort);
        var name = body.NewName(prefix);
        body.Emit($"{sort.Type()} {name} = {value};");
        body.Declare(new(name, sort));
    }

    private static bool Deconstruct(Body body)
    {
        var pair = body.Chance.Below(3) switch
        {
            0 when body.AnyVariable(Sort.Message) is { } message => message.Name,
            1 when body.AnyVariable(Sort.Pair) is { } variable => variable.Name,
            _ => $"({body.Of(Sort.Kind)}, {body.Of(Sort.Customer)})",
        };
        var (kind, customer) = (body.NewName("kind"), body.NewName("customer"));
        body.Emit(body.Chance.In(50) ? $"var ({kind}, {customer}) = {pair};" : $"(MailKind {kind}, Customer {customer}) = {pair};");
        body.Declare(new(kind, Sort.Kind));
        body.Declare(new(customer, Sort.Customer));
        return true;
    }

    private static bool CollectionExpression(Body body)
    {
        var (sort, prefix) = body.Chance.In(60) ? (Sort.Kinds, "kinds") : (Sort.KindArray, "array");
        var rest = body.AnyVariable(Sort.Kinds) is { } others ? $".. {others.Name}" : body.Of(Sort.Kind);
        var name = body.NewName(prefix);
        body.Emit($"{sort.Type()} {name} = [{body.Of(Sort.Kind)}, {rest}];");
        body.Declare(new(name, sort));
        return true;
    }

    /// <summary>Declared first, written in both branches.</summary>
    private static bool Undecided(Body body)
    {
        var (sort, prefix) = body.Chance.In(70) ? (Sort.Kind, "kind") : (Sort.Mailer, "mailer");
        var name = body.NewName(prefix);
        body.Emit($"{sort.Type()} {name};");
        body.Block(inner => inner.Emit($"{name} = {inner.Of(sort)};"), $"if ({body.Of(Sort.Condition)})");
        body.Block(inner => inner.Emit($"{name} = {inner.Of(sort)};"), "else");
        body.Declare(new(name, sort));
        return true;
    }

    private static bool TryGetValue(Body body)
    {
        if (body.AnyVariable(Sort.Book) is not { } book || body.IsDeep)
            return false;

        var name = body.NewName("kind");
        body.Block(
            inner =>
            {
                inner.Declare(new(name, Sort.Kind));
                inner.Statements();
            },
            $"if ({book.Name}.TryGetValue(\"first\", out var {name}))");
        return true;
    }

    private static bool RefLocal(Body body)
    {
        var (sort, prefix) = body.Chance.In(70) ? (Sort.Kind, "kind") : (Sort.Customer, "customer");
        if (body.IsAsync || body.AnyWritable(sort) is not { } variable)
            return false;

        var name = body.NewName(prefix);
        body.Emit($"ref {sort.Type()} {name} = ref {variable.Name};");
        body.Declare(new(name, sort, IsRef: true));
        return true;
    }

    /// <summary>A field is unknown until it is written: from then on it is in scope.</summary>
    private static bool Field(Body body)
    {
        if (body.IsStatic)
            return false;

        var (sort, prefix) = body.Chance.Below(4) switch
        {
            0 => (Sort.Mailer, "_mailer"),
            1 => (Sort.Mail, "_mail"),
            2 => (Sort.Customer, "_customer"),
            _ => (Sort.Kind, "_kind"),
        };
        var name = body.NewName(prefix);
        body.Draft.Member($"    private {sort.Type()} {name};");
        body.Emit($"{body.Chance.Of("", "this.")}{name} = {body.Of(sort)};");
        body.Declare(new(name, sort));
        return true;
    }
}
