using System.Globalization;

namespace CspNotifications.CodeBases.Modules;

/// <summary>Methods that write to customers, as services have them: one in twelve breaks the policy.</summary>
internal static class SendingMethods
{
    private static readonly Func<string, int, string>[] All =
        [Incident, Planned, ThroughPartner, Guarded, Chosen, ToAll, Composed, Branched, Told, Retold, Incident, Forbidden];

    private static readonly string[] Calls =
    [
        "Interrupted{0}Async(item, cancellation)", "Plan{0}Async(item.Id, cancellation)", "Renew{0}Async(items, cancellation)",
        "Advertise{0}Async(item, cancellation)", "Inform{0}Async(item, cancellation)", "InformAll{0}Async(filter, cancellation)",
        "Write{0}Async(item, cancellation)", "Bill{0}Async(item, item.Lines.Count == 0, cancellation)", "Closed{0}Async(item, cancellation)",
        "Remind{0}Async(item.Customer, items, cancellation)", "Interrupted{0}Async(item, cancellation)", "Expire{0}Async(item, cancellation)",
    ];

    public static string Create(string entity, int number, int nth) => All[nth % All.Length](entity, number);

    /// <summary>A call of it, where there is an item, the items that it comes from, and the filter that they were found with.</summary>
    public static string CallOf(int number, int nth) => string.Format(CultureInfo.InvariantCulture, Calls[nth % Calls.Length], number);

    private static string Incident(string e, int n) =>
        $$"""
            public async Task Interrupted{{n}}Async({{e}} item, CancellationToken cancellation)
            {
                if (!item.Customer.IsActive)
                    return;

                await _microsoft.SendAsync(new OutageNotice(item.Region, _time.GetUtcNow()), item.Customer, cancellation);
                _logger.LogInformation("Told {Customer}", item.Customer.Name);
            }
        """;

    private static string Planned(string e, int n) =>
        $$"""
            public async Task Plan{{n}}Async(int id, CancellationToken cancellation)
            {
                var item = await _items.GetAsync(id, cancellation);
                if (item is null || item.State == {{e}}State.Closed)
                    return;

                await _microsoft.SendAsync(MailKind.Maintenance, item.Customer, cancellation).ConfigureAwait(false);
            }
        """;

    private static string ThroughPartner(string e, int n) =>
        $$"""
            public async Task Renew{{n}}Async(IReadOnlyList<{{e}}> items, CancellationToken cancellation)
            {
                foreach (var item in items.Where(item => item.IsLate(_time.GetUtcNow())))
                {
                    cancellation.ThrowIfCancellationRequested();
                    await _partner.SendAsync(MailKind.Renewal, item.Customer, cancellation);
                }
            }
        """;

    private static string Guarded(string e, int n) =>
        $$"""
            public async Task<bool> Advertise{{n}}Async({{e}} item, CancellationToken cancellation)
            {
                var customer = item.Customer;
                if (!customer.HasDirectContract)
                    return false;

                await _microsoft.SendAsync(MailKind.Offer, customer, cancellation);
                return true;
            }
        """;

    private static string Chosen(string e, int n) =>
        $$"""
            public Task Inform{{n}}Async({{e}} item, CancellationToken cancellation)
            {
                var kind = item.State switch
                {
                    {{e}}State.Blocked => MailKind.Outage,
                    {{e}}State.Open when item.Lines.Count > 3 => MailKind.Maintenance,
                    _ => MailKind.Outage,
                };
                return _microsoft.SendAsync(kind, item.Customer, cancellation);
            }
        """;

    private static string ToAll(string e, int n) =>
        $$"""
            public async Task InformAll{{n}}Async({{e}}Filter filter, CancellationToken cancellation)
            {
                var items = await _items.FindAsync(filter, cancellation);
                var sends = items.Select(item => item.Customer)
                    .DistinctBy(customer => customer.Id)
                    .Select(customer => _microsoft.SendAsync(MailKind.Outage, customer, cancellation));
                await Task.WhenAll(sends);
            }
        """;

    private static string Composed(string e, int n) =>
        $$"""
            public async Task Write{{n}}Async({{e}} item, CancellationToken cancellation)
            {
                var mail = new Mail { Kind = MailKind.Maintenance, To = item.Customer, Subject = $"{item.Number}: {item.State}" };
                foreach (var line in item.Lines)
                    mail.Body += $"{line.Article}, {line.Quantity}\n";

                await _microsoft.SendAsync(mail, cancellation);
            }
        """;

    private static string Branched(string e, int n) =>
        $$"""
            public async Task Bill{{n}}Async({{e}} item, bool isIncident, CancellationToken cancellation)
            {
                try
                {
                    if (isIncident)
                        await _microsoft.SendAsync(MailKind.Outage, item.Customer, cancellation);
                    else
                        await _partner.SendAsync(MailKind.Invoice, item.Customer, cancellation);
                }
                catch (IOException exception)
                {
                    _logger.LogError(exception, "Could not write to {Customer}", item.Customer.Name);
                }
            }
        """;

    private static string Told(string e, int n) =>
        $$"""
            private Task Tell{{n}}Async(MailKind kind, Customer customer, CancellationToken cancellation) =>
                customer.IsActive ? _microsoft.SendAsync(kind, customer, cancellation) : Task.CompletedTask;

            public async Task Closed{{n}}Async({{e}} item, CancellationToken cancellation)
            {
                await Tell{{n}}Async(MailKind.Maintenance, item.Customer, cancellation);
                await _items.SaveAsync(item with { State = {{e}}State.Closed }, cancellation);
            }
        """;

    private static string Retold(string e, int n) =>
        $$"""
            public async Task Remind{{n}}Async(Customer customer, IEnumerable<{{e}}> items, CancellationToken cancellation)
            {
                var late = items.Count(item => item.IsLate(_time.GetUtcNow()) && item.Customer == customer);
                var kind = late > 0 ? MailKind.Renewal : MailKind.Invoice;
                await _partner.SendAsync(kind, customer, cancellation);
                if (late > 10)
                    await _microsoft.SendAsync(MailKind.Outage, customer, cancellation);
            }
        """;

    private static string Forbidden(string e, int n) =>
        $$"""
            public async Task Expire{{n}}Async({{e}} item, CancellationToken cancellation)
            {
                if (item.IsLate(_time.GetUtcNow()))
                    await _microsoft.SendAsync(MailKind.Renewal, item.Customer, cancellation);
            }
        """;
}
