namespace CspNotifications.CodeBases;

/// <summary>One method of so many statements: declarations, branches, and a send now and then.</summary>
public static class LongBody
{
    private static readonly Func<int, string>[] Statements =
    [
        i => $"var x{i} = total + {i};",
        i => $"if (customer.Id > {i}) total += x{i - 1};",
        i => $"names.Add(customer.Name + \"{i}\");",
        i => $"kind = isLate ? MailKind.Maintenance : MailKind.Outage;",
        i => "mailer.SendAsync(kind, customer);",
        i => $"total = Math.Max(total, names.Count * {i});",
        i => $"isLate = total > {i} || names.Contains(\"{i}\");",
        i => $"customer = customer with {{ Name = names[{i} % names.Count] }};",
        i => "if (customer.HasDirectContract) mailer.SendAsync(MailKind.Offer, customer);",
        i => $"foreach (var name in names) total += name.Length % {i};",
    ];

    public static CodeBase Create(int statements) => new(
        $"one body of {statements:N0} statements",
        [
            GlobalUsings.File,
            SharedKernel.Create(isAnnotated: true),
            new(
                "LongBody.cs",
                $$"""
                using {{SharedKernel.Namespace}};

                namespace Contoso.Long;

                public sealed class LongBody
                {
                    public void Run(IMicrosoftMailer mailer, Customer customer, List<string> names, bool isLate)
                    {
                        var total = 0;
                        var kind = MailKind.Outage;
                {{string.Join("\n", Enumerable.Range(0, statements).Select(i => "        " + Statements[i % Statements.Length](i)))}}
                    }
                }
                """),
        ])
    {
        Methods = 1,
        SendingMethods = 1,
        Sends = statements / 5,
    };
}
