namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Methods that nobody annotated and that guard all the same: by what they return, or by returning at all.</summary>
internal static class GuardHelpers
{
    private static readonly string[] Bodies =
    [
        " => customer.IsDirect;",
        " => !customer.IsCspOnly;",
        " => Guards.HasContract(customer);",
        " => customer is { IsDirect: true };",
        " => customer.IsDirect && !customer.IsCspOnly;",
        "\n    {\n        if (customer.IsDirect)\n            return true;\n\n        return false;\n    }",
        "\n    {\n        var holds = customer.HasContract();\n        return holds;\n    }",
        "\n    {\n        switch (customer.IsDirect)\n        {\n            case true: return true;\n            default: return false;\n        }\n    }",
    ];

    private static readonly string[] Denials =
    [
        " => !customer.IsDirect;",
        " => customer.IsCspOnly;",
        "\n    {\n        if (!customer.IsDirect) return true;\n        return false;\n    }",
    ];

    public static void AddTo(Productions all)
    {
        all.Expression(Sort.Condition, 9, Ask, level: 2);
        all.Expression(Sort.Condition, 3, AskAboutKind, level: 2);
        all.Statement(5, Ensure, level: 2);
    }

    private static string? Ask(Body body)
    {
        if (body.AnyVariable(Sort.Customer) is not { } customer)
            return null;

        var draft = body.Draft;
        var holds = body.Chance.In(75);
        var name = draft.NewName(holds ? "HasContract" : "HasNone");
        var text = body.Chance.Of(holds ? Bodies : Denials);
        switch (body.Chance.Below(3))
        {
            case 0:
                draft.Type($"internal static class {name}Extensions\n{{\n    public static bool {name}(this Customer customer){text}\n}}");
                return $"{customer.Name}.{name}()";
            case 1:
                draft.Member($"    private static bool {name}(Customer customer){text}");
                return $"{name}({customer.Name})";
            default:
                draft.Member($"    private static bool {name}(Customer customer, bool also){(text.StartsWith(" =>", StringComparison.Ordinal) ? text.Replace(";", " && also;") : text)}");
                return $"{name}({customer.Name}, {body.Of(Sort.Condition)})";
        }
    }

    private static string? AskAboutKind(Body body)
    {
        if (body.AnyVariable(Sort.Kind) is not { } kind)
            return null;

        var (name, member) = (body.NewName("IsOne"), Kinds.Member(body));
        body.Draft.Member($"    private static bool {name}(MailKind kind) => kind {body.Chance.Of("==", "is", "!=")} {member};");
        return $"{name}({kind.Name})";
    }

    /// <summary>Returns only where the customer has a contract, or has none.</summary>
    private static bool Ensure(Body body)
    {
        if (body.StatementDepth == 0 && body.Chance.In(50) || body.AnyVariable(Sort.Customer) is not { } customer)
            return false;

        var name = body.NewName("EnsureContract");
        var test = body.Chance.Of("!customer.IsDirect", "customer.IsCspOnly", "!Guards.HasContract(customer)", "customer.IsDirect");
        var text = body.Chance.Below(3) switch
        {
            0 => $"void {name}(Customer customer)\n    {{\n        if ({test}) throw new InvalidOperationException();\n    }}",
            1 => $"void {name}(Customer customer)\n    {{\n        if (!({test})) return;\n        throw new InvalidOperationException();\n    }}",
            _ => $"Customer {name}(Customer customer) => {test} ? throw new InvalidOperationException() : customer;",
        };
        body.Draft.Member($"    private static {text}");
        if (!text.StartsWith("Customer", StringComparison.Ordinal))
        {
            body.Emit($"{name}({customer.Name});");
            return true;
        }

        var ensured = body.NewName("customer");
        body.Emit($"var {ensured} = {name}({customer.Name});");
        body.Declare(new(ensured, Sort.Customer));
        return true;
    }
}
