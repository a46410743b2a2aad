using System.Collections.Immutable;

namespace CspNotifications.CodeBases;

/// <summary>So many sends, ten in a method, twenty methods in a file: what is sent is chosen in the method, so each is judged where it stands.</summary>
public static class SendSeries
{
    private const int SendsInMethod = 10;
    private const int MethodsInFile = 20;

    private static readonly string[] Sends =
    [
        "await _microsoft.SendAsync(MailKind.Outage, customer, cancellation);",
        "await _partner.SendAsync(MailKind.Renewal, customer, cancellation);",
        "if (customer.HasDirectContract) await _microsoft.SendAsync(MailKind.Offer, customer, cancellation);",
        "await _microsoft.SendAsync(new OutageNotice(customer.Country, since), customer, cancellation);",
        "kind = isLate ? MailKind.Maintenance : MailKind.Outage; await _microsoft.SendAsync(kind, customer, cancellation);",
        "await _microsoft.SendAsync(new Mail { Kind = MailKind.Outage, To = customer, Subject = customer.Name }, cancellation);",
        "if (isLate) await _partner.SendAsync(MailKind.Invoice, customer, cancellation); else await _microsoft.SendAsync(MailKind.Outage, customer, cancellation);",
        "foreach (var other in others.Where(other => other.IsActive)) await _microsoft.SendAsync(MailKind.Maintenance, other, cancellation);",
        "try { await _microsoft.SendAsync(MailKind.Outage, customer, cancellation); } catch (IOException) { isLate = !isLate; }",
        "await _microsoft.SendAsync(MailKind.Renewal, customer, cancellation);",
    ];

    public static CodeBase Create(int sends)
    {
        var files = ImmutableArray.CreateBuilder<CodeFile>();
        files.Add(GlobalUsings.File);
        files.Add(SharedKernel.Create(isAnnotated: true));
        var methods = sends / SendsInMethod;
        for (var first = 0; first < methods; first += MethodsInFile)
            files.Add(File(first, Math.Min(MethodsInFile, methods - first)));

        return new($"{sends:N0} sends", files.ToImmutable()) { Methods = methods, SendingMethods = methods, Sends = sends };
    }

    private static CodeFile File(int first, int count) => new(
        $"Notifier{first:D6}.cs",
        $$"""
        using {{SharedKernel.Namespace}};

        namespace Contoso.Series;

        public sealed class Notifier{{first:D6}}(IMicrosoftMailer microsoft, IPartnerMailer partner)
        {
            private readonly IMicrosoftMailer _microsoft = microsoft;
            private readonly IPartnerMailer _partner = partner;

        {{string.Join("\n\n", Enumerable.Range(first, count).Select(Method))}}
        }
        """);

    /// <summary>Each begins at another send, so that no two neighbours are alike.</summary>
    private static string Method(int number) =>
        $$"""
            public async Task Run{{number}}Async(Customer customer, IReadOnlyList<Customer> others, bool isLate, DateTimeOffset since, CancellationToken cancellation)
            {
                var kind = MailKind.Outage;
        {{string.Join("\n", Enumerable.Range(number, SendsInMethod).Select(i => $"        {Sends[i % Sends.Length]}"))}}
            }
        """;
}
